import Foundation
import GRDB
import Storage
import Testing
import Tickets
import Timeline

@Suite("A store's file: readable, whole, locked as it should be")
struct SQLiteFileTests {
  private func withStore(_ body: (SQLiteStore, String) throws -> Void) throws {
    try withFolder {
      let path = $0.appending(path: "desk.db").path
      try body(SQLiteStore(path: path, creating: true, patience: 0.1), path)
    }
  }

  @Test func currentRowsAreReadableInClear() throws {
    try withStore { store, path in
      _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one"), ("B", 86_400, nil)], zone: .utc), store)
      _ = try StoreContract.take(StoreContract.tickets([("A", 60, "two")], zone: .utc), store)
      let rows = try DatabaseQueue(path: path).read {
        try Row.fetchAll($0, sql: "SELECT ticket_id, revision, import, created_at, team FROM tickets ORDER BY 1")
      }
      #expect(
        rows.map { $0.databaseValues.map { $0.isNull ? "" : "\($0)" }.joined(separator: "|") } == [
          "\"A\"|2|2|\"1970-01-01T00:01:00Z\"|\"two\"", "\"B\"|1|1|\"1970-01-02T00:00:00Z\"|",
        ])
    }
  }

  @Test func secondWriterGivesUpWithAPlainErrorAndReadersGoOn() throws {
    try withStore { store, path in
      _ = try StoreContract.take(StoreContract.tickets([("A", 0, nil)]), store)
      let other = try DatabaseQueue(path: path)
      try other.inDatabase { database in
        try database.execute(sql: "BEGIN IMMEDIATE; INSERT INTO imports VALUES (2, 'x', 'x', 0, 0, 0, 0)")
        let busy = #expect(throws: TicketsError.self) { try StoreContract.take(StoreContract.tickets([("B", 0, nil)]), store) }
        #expect(busy?.code == "store_busy")
        #expect(try store.data(asOf: nil).tickets?.count == 1)
        #expect(try store.imports().count == 1)
        try database.execute(sql: "ROLLBACK")
      }
      #expect(try StoreContract.take(StoreContract.tickets([("B", 0, nil)]), store) == [2, 1, 0, 0])
    }
  }

  @Test func whatIsNoStoreIsLeftAlone() throws {
    try withFolder { folder in
      let path = folder.appending(path: "desk.db").path
      #expect(#expect(throws: TicketsError.self) { try SQLiteStore(path: path) }?.code == "no_store")
      #expect(!FileManager.default.fileExists(atPath: path))
      try Data("ticket_id,created_at\nA,2020-01-01\n".utf8).write(to: URL(filePath: path))
      #expect(#expect(throws: TicketsError.self) { try SQLiteStore(path: path, creating: true) }?.code == "store_damaged")
      let foreign = folder.appending(path: "other.db").path
      try DatabaseQueue(path: foreign).write { try $0.execute(sql: "CREATE TABLE notes (text TEXT)") }
      #expect(#expect(throws: TicketsError.self) { try SQLiteStore(path: foreign, creating: true) }?.code == "no_store")
      let missing = folder.appending(path: "no/such/folder/desk.db").path
      #expect(#expect(throws: TicketsError.self) { try SQLiteStore(path: missing, creating: true) }?.code == "store_unreachable")
    }
  }

  /// What is left where the disk is full before the first table is made.
  @Test func halfMadeStoreIsCompleted() throws {
    try withFolder { folder in
      for (number, sql) in ["CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)", "VACUUM"].enumerated() {
        let path = folder.appending(path: "\(number).db").path
        try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: sql) }
        #expect(try StoreContract.take(StoreContract.tickets([("A", 0, nil)]), SQLiteStore(path: path)) == [1, 1, 0, 0])
      }
    }
  }

  @Test func newerSchemaIsRefused() throws {
    try withStore { _, path in
      try DatabaseQueue(path: path).write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('2 of the future')") }
      let refused = #expect(throws: TicketsError.self) { try SQLiteStore(path: path) }
      #expect(refused?.code == "newer_store")
      #expect(refused?.message.contains("Upgrade") == true)
    }
  }

  @Test(arguments: [
    ("UPDATE tickets_revisions SET created_at = 5 WHERE ticket_id = 'A'", "Import 1 of tickets has rows that are not as they were stored"),
    ("UPDATE tickets_revisions SET ticket_id = 'Z' WHERE ticket_id = 'A'", "Import 1 of tickets has rows that are not as they were stored"),
    ("UPDATE labels SET text = 'zwei' WHERE text = 'two'", "Import 1 of tickets has rows that are not as they were stored"),
    ("DELETE FROM tickets_revisions WHERE ticket_id = 'B'", "Import 1 of tickets should have 2 new and 0 revised rows, but has 1 and 0"),
    ("UPDATE imports SET added = 7 WHERE number = 2", "Import 2 is listed with other counts"),
    ("DELETE FROM import_tables WHERE import = 2", "Import 2 of tickets has rows, but is not on record"),
    ("UPDATE tickets_revisions SET team = 99 WHERE ticket_id = 'A'", "names a row of labels that is not there"),
    ("UPDATE tickets_revisions SET record = 9 WHERE ticket_id = 'B'", "not numbered one after the other"),
  ])
  func alteredStoresAreFound(_ change: String, _ expected: String) throws {
    try withStore { store, path in
      _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one"), ("B", 1, "two")]), store)
      _ = try StoreContract.take(StoreContract.tickets([("C", 0, "one")]), store)
      #expect(try store.verify().isWhole)
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      try DatabaseQueue(path: path, configuration: configuration).write { try $0.execute(sql: change) }
      let problems = try store.verify().problems
      #expect(problems.contains { $0.contains(expected) }, "\(problems)")
    }
  }

  @Test func brokenImportLeavesNothing() throws {
    try withStore { store, path in
      _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one")]), store)
      // The record of the import comes last: every row has been written when it fails.
      let other = try DatabaseQueue(path: path)
      try other.write {
        try $0.execute(sql: "CREATE TRIGGER refuse BEFORE INSERT ON import_tables BEGIN SELECT RAISE(ABORT, 'no'); END")
      }
      #expect(throws: TicketsError.self) { try StoreContract.take(StoreContract.tickets([("A", 0, "two"), ("B", 0, "x")]), store) }
      #expect(try store.verify() == StoreVerification(imports: 1, rows: ["tickets": 1], problems: []))
      try other.write { try $0.execute(sql: "DROP TRIGGER refuse") }
      #expect(try StoreContract.take(StoreContract.tickets([("A", 0, "two"), ("B", 0, "x")]), store) == [2, 1, 1, 0])
      #expect(try store.verify().isWhole)
    }
  }
}
