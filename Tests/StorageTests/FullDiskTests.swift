import Foundation
import GRDB
import Testing
import Tickets

@testable import Storage

/// A disk without room is told from one that is broken, whenever it says so.
struct FullDiskTests {
  @Test(arguments: [
    (ResultCode.SQLITE_FULL, Int32(0), "disk_full"), (.SQLITE_IOERR_FSYNC, ENOSPC, "disk_full"), (.SQLITE_IOERR_WRITE, ENOSPC, "disk_full"),
    (.SQLITE_IOERR_FSYNC, EDQUOT, "disk_full"), (.SQLITE_IOERR_FSYNC, EIO, "store_unwritable"),
    (.SQLITE_IOERR_FSYNC, 0, "store_unwritable"),
    (.SQLITE_CONSTRAINT, ENOSPC, "store_failed"),
  ])
  func failuresAreNamed(code: ResultCode, systemError: Int32, expected: String) {
    #expect(TicketsError(sqlite: DatabaseError(resultCode: code), store: "desk.db", systemError: systemError).code == expected)
  }

  /// The number of the system's error reaches the message: a write beyond the largest file that is allowed.
  @Test func theSystemsErrorIsKnown() async {
    let path = FileManager.default.temporaryDirectory.appending(path: "foreshift-errno-\(UUID().uuidString).db").path
    defer { for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) } }
    await #expect(processExitsWith: .exitCode(42)) { [path = path as String] in
      let pool = try DatabasePool(path: path)
      try await pool.write { try $0.execute(sql: "CREATE TABLE t (x)") }
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 100_000, rlim_max: 100_000)
      _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let found = try await pool.writeWithoutTransaction { database -> Int32 in
        for _ in 0..<100 {
          do { try database.execute(sql: "INSERT INTO t VALUES (zeroblob(10000))") } catch { return database.systemError(of: error) }
        }
        return 0
      }
      exit(found == EFBIG ? 42 : 1)
    }
  }
}
