import Engine
import Foundation
import Monitoring
import Storage
import Testing
import Timeline

@Suite("What is monitored is kept in the tickets' file")
struct SQLiteMonitoringStoreTests {
  @Test func contract() async throws {
    try await withStore { store, _ in try await MonitoringStoreContract.holds(store) }
  }

  @Test func whatWasWrittenIsThereWhenTheFileIsOpenedAgain() async throws {
    try await withStore { store, path in
      let day = MonitoringStoreContract.day(1)
      try await store.write { (store) throws(JobError) in
        try store.insert(Board(id: "b"))
        _ = try store.append([Observation(start: day, value: 7)], to: "s", at: day)
      }
      let again = SQLiteMonitoringStore(try SQLiteStore(path: path))
      try await again.read { (store) throws(JobError) in
        #expect(try store.find(Board.self, "b")?.revision == 1)
        #expect(try store.latestObservations(of: "s", limit: 5).map(\.value) == [7])
      }
    }
  }

  private func withStore(_ body: (SQLiteMonitoringStore, String) async throws -> Void) async throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "desk.db").path
    try await body(SQLiteMonitoringStore(try SQLiteStore(path: path, creating: true)), path)
  }
}
