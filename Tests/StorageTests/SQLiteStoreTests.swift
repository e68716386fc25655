import Foundation
import Storage
import Testing
import Tickets
import Timeline

/// An empty folder of its own for each test, gone afterwards.
func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: "foreshift-store-\(UUID().uuidString)", directoryHint: .isDirectory)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  return try body(folder)
}

@Suite("The SQLite store keeps the contract of stores")
struct SQLiteStoreTests {
  private func check(_ body: (any ServiceStore) throws -> Void) throws {
    try withFolder { try body(SQLiteStore(path: $0.appending(path: "desk.db").path, creating: true)) }
  }

  @Test func sameAgainAddsNothing() throws { try check(StoreContract.sameAgainAddsNothing) }
  @Test func changesBecomeRevisions() throws { try check(StoreContract.changesBecomeRevisions) }
  @Test func labelsAreNumberedAsInAFile() throws { try check(StoreContract.labelsAreNumberedAsInAFile) }
  @Test func everyColumnComesBack() throws { try check(StoreContract.everyColumnComesBack) }
  @Test func absentColumnKeepsWhatWasKnown() throws { try check(StoreContract.absentColumnKeepsWhatWasKnown) }
  @Test func equalRowsStayAsManyAsTheyAre() throws { try check(StoreContract.equalRowsStayAsManyAsTheyAre) }
  @Test func totalsAreCorrected() throws { try check(StoreContract.totalsAreCorrected) }
  @Test func recordsWithIDAreRevised() throws { try check(StoreContract.recordsWithIDAreRevised) }
  @Test func ticketsNeedIDs() throws { try check(StoreContract.ticketsNeedIDs) }
  @Test func lastOfOneKeyCounts() throws { try check(StoreContract.lastOfOneKeyCounts) }
  @Test func anotherClockIsRefused() throws { try check(StoreContract.anotherClockIsRefused) }
  @Test func unknownImportsAreRefused() throws { try check(StoreContract.unknownImportsAreRefused) }
  @Test func manyRows() throws { try check(StoreContract.manyRows) }
  @Test func randomHistory() throws { try check(StoreContract.randomHistory) }
}
