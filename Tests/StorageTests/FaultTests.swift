import Foundation
import Storage
import Testing
import Tickets
import Timeline

/// What `Benchmarks/store/faults.sh` does at length, in small: processes that are killed or run out of room while they import.
@Suite("A store holds whole imports only, whatever happens to the process that writes")
struct FaultTests {
  /// Import `number` of a series of imports of the same tickets: each changes a third of them.
  static func tickets(_ number: Int) -> ServiceData {
    StoreContract.tickets((0..<6000).map { ("T\($0)", Int64($0), $0 % 3 == number % 3 ? "team \(number)" : "team") })
  }

  /// Every import that the store says it has is there as it was given, and the next one works.
  private func expectWhole(_ path: String, atMost attempts: Int) throws {
    let store = try SQLiteStore(path: path, creating: true)
    let found = try store.verify()
    #expect(found.problems == [])
    #expect(found.imports <= attempts)
    for taken in try store.imports() {
      let number = try #require(Int(taken.source))
      let there = try store.data(asOf: taken.number)
      #expect(there.tickets?.count == 6000)
      #expect(there.tickets?.dimensions["team"]?.label(number % 3) == "team \(number)")
      #expect(there.tickets?.dimensions["team"]?.label(number % 3 + 5997 - 5997 % 3) == "team \(number)")
    }
    let next = try store.take(Self.tickets(1000), source: "1000", at: StoreContract.noon)
    #expect(next.number == found.imports + 1)
    #expect(try store.verify().isWhole)
  }

  @Test(.timeLimit(.minutes(5)), arguments: [3_000, 20_000, 60_000, 150_000, 400_000])
  func killedWhileImporting(_ microseconds: UInt32) async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "foreshift-kill-\(UUID().uuidString).db").path
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, microseconds = microseconds as UInt32] in
      let store = try SQLiteStore(path: path, creating: true)
      Thread.detachNewThread {
        usleep(microseconds)
        kill(getpid(), SIGKILL)
      }
      for number in 1... { _ = try store.take(FaultTests.tickets(number), source: "\(number)", at: StoreContract.noon) }
    }
    try expectWhole(path, atMost: .max)
  }

  @Test func noRoomForTheImport() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "foreshift-full-\(UUID().uuidString).db").path
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
    await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
      let store = try SQLiteStore(path: path, creating: true)
      _ = try store.take(FaultTests.tickets(1), source: "1", at: StoreContract.noon)
      // From here on no file may grow beyond this: the write fails as on a full disk.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1 << 20, rlim_max: 1 << 20)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      do throws(TicketsError) {
        for number in 2... { _ = try store.take(FaultTests.tickets(number), source: "\(number)", at: StoreContract.noon) }
      } catch {
        exit(["disk_full", "store_unwritable"].contains(error.code) ? 42 : 1)
      }
    }
    try expectWhole(path, atMost: 100)
  }
}
