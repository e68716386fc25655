import Foundation
import PostgresStorage
import Testing
import Tickets

@Suite("The PostgreSQL store keeps the contract of stores", .serialized)
struct PostgresStoreTests {
  private func check(_ body: (any ServiceStore) throws -> Void) throws {
    try body(PostgresStore(address: PostgresServer.shared.get().newDatabase()))
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

  // MARK: What only a server can do

  @Test func currentRowsAreReadableInClear() throws {
    let server = try PostgresServer.shared.get()
    let address = try server.newDatabase()
    let store = try PostgresStore(address: address)
    _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one"), ("B", 86_400, nil)]), store)
    _ = try StoreContract.take(StoreContract.tickets([("A", 60, "two")]), store)
    let rows = try server.ask("SELECT ticket_id, revision, import, created_at, team FROM foreshift.tickets ORDER BY 1", in: address)
    #expect(rows == "A|2|2|1970-01-01T00:01:00|two\nB|1|1|1970-01-02T00:00:00|")
  }

  @Test func secondWriterGivesUpWithAPlainError() throws {
    let server = try PostgresServer.shared.get()
    let address = try server.newDatabase()
    let store = try PostgresStore(address: address, patience: 0.2)
    _ = try StoreContract.take(StoreContract.tickets([("A", 0, nil)]), store)
    let other = try server.start("SELECT pg_advisory_lock(1179863124), pg_sleep(60)", in: address)
    defer { other.terminate() }
    while try server.ask("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted", in: address) != "1" {}
    let busy = #expect(throws: TicketsError.self) { try StoreContract.take(StoreContract.tickets([("B", 0, nil)]), store) }
    #expect(busy?.code == "store_busy")
    // Readers are not kept waiting.
    #expect(try store.data(asOf: nil).tickets?.count == 1)
  }

  @Test func newerSchemaIsRefused() throws {
    let server = try PostgresServer.shared.get()
    let address = try server.newDatabase()
    _ = try PostgresStore(address: address)
    _ = try server.ask("INSERT INTO foreshift.schema_versions (version) VALUES (999)", in: address)
    let refused = #expect(throws: TicketsError.self) { try PostgresStore(address: address) }
    #expect(refused?.code == "newer_store")
  }

  @Test func alteredRowsAreFound() throws {
    let server = try PostgresServer.shared.get()
    let address = try server.newDatabase()
    let store = try PostgresStore(address: address)
    _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one"), ("B", 1, "two")]), store)
    #expect(try store.verify().isWhole)
    _ = try server.ask("UPDATE foreshift.tickets_revisions SET created_at = 5 WHERE ticket_id = 'A'", in: address)
    #expect(
      try store.verify().problems == ["Import 1 of tickets has rows that are not as they were stored: its checksum is another (1 rows)."])
    _ = try server.ask("DELETE FROM foreshift.tickets_revisions WHERE ticket_id = 'B'", in: address)
    #expect(try store.verify().problems == ["Import 1 of tickets should have 2 new and 0 revised rows, but has 1 and 0."])
  }

  @Test func brokenImportLeavesNothing() throws {
    let server = try PostgresServer.shared.get()
    let address = try server.newDatabase()
    let store = try PostgresStore(address: address)
    _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one")]), store)
    // The record of the import comes last: every row has been written when it fails.
    _ = try server.ask(
      """
      CREATE FUNCTION foreshift.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'no' USING ERRCODE = 'disk_full'; END $$;
      CREATE TRIGGER refuse BEFORE INSERT ON foreshift.import_tables FOR EACH ROW EXECUTE FUNCTION foreshift.refuse()
      """, in: address)
    let full = #expect(throws: TicketsError.self) {
      try StoreContract.take(StoreContract.tickets([("A", 0, "two"), ("B", 0, "x")]), store)
    }
    #expect(full?.code == "disk_full")
    #expect(try store.verify() == StoreVerification(imports: 1, rows: ["tickets": 1], problems: []))
    _ = try server.ask("DROP TRIGGER refuse ON foreshift.import_tables", in: address)
    #expect(try StoreContract.take(StoreContract.tickets([("A", 0, "two"), ("B", 0, "x")]), store) == [2, 1, 1, 0])
    #expect(try store.verify().isWhole)
  }

  @Test(arguments: [
    "postgres://ann:s3cret@127.0.0.1:1/desk", "postgres://ann:s3cret@no-such-host.invalid/desk",
    "postgresql://ann:s3cret@/desk?host=/nowhere",
  ])
  func passwordIsNeverShown(_ address: String) throws {
    let refused = #expect(throws: TicketsError.self) { try PostgresStore(address: address) }
    #expect(refused?.code == "store_unreachable")
    #expect(refused?.message.contains("s3cret") == false)
    #expect(refused?.message.contains("ann@") == true)
  }

  @Test func missingDatabaseIsSaid() throws {
    let server = try PostgresServer.shared.get()
    let refused = #expect(throws: TicketsError.self) { try PostgresStore(address: server.address("nowhere")) }
    #expect(refused?.message.contains("database \"nowhere\" does not exist") == true)
    #expect(throws: TicketsError.self) { try PostgresStore(address: "postgres://%") }
  }
}
