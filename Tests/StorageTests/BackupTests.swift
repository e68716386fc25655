import Foundation
import GRDB
import Storage
import Testing
import Tickets
import Timeline

@Suite("Backup, restore and export give the same data")
struct BackupTests {
  private func history(_ store: any ServiceStore) throws {
    _ = try StoreContract.take(StoreContract.tickets([("A", 0, "one"), ("B", 1, "two")]), store)
    _ = try StoreContract.take(StoreContract.tickets([("A", 0, "two"), ("C", 1, "two")]), store)
  }

  @Test func backupIsOneFileWithEverything() throws {
    try withFolder { folder in
      let store = try SQLiteStore(path: folder.appending(path: "desk.db").path, creating: true)
      try history(store)
      let copy = folder.appending(path: "copy.db").path
      try store.backUp(to: copy)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("desk.db") }
      #expect(files == ["copy.db"])
      let backup = try SQLiteStore(path: copy)
      #expect(try backup.verify() == store.verify())
      for number in 1...2 { #expect(try StoreContract.rows(backup.data(asOf: number)) == StoreContract.rows(store.data(asOf: number))) }
    }
  }

  @Test func restoreTakesTheStoresPlace() throws {
    try withFolder { folder in
      let path = folder.appending(path: "desk.db").path
      let copy = folder.appending(path: "copy.db").path
      do {
        let store = try SQLiteStore(path: path, creating: true)
        try history(store)
        try store.backUp(to: copy)
        _ = try StoreContract.take(StoreContract.tickets([("D", 1, nil)]), store)
        // In use: refused, and left as it is.
        let busy = #expect(throws: TicketsError.self) { try SQLiteStore.restore(copy, to: path, patience: 0.1) }
        #expect(busy?.code == "store_busy")
        #expect(try store.imports().count == 3)
      }
      let found = try SQLiteStore.restore(copy, to: path)
      #expect(found == StoreVerification(imports: 2, rows: ["tickets": 4], problems: []))
      #expect(try SQLiteStore(path: path).imports().count == 2)
      // Where there is none, and in the place of one that cannot be read.
      let new = folder.appending(path: "new.db").path
      _ = try SQLiteStore.restore(copy, to: new)
      #expect(try SQLiteStore(path: new).verify().isWhole)
      try Data(repeating: 65, count: 10_000).write(to: URL(filePath: path))
      try Data("stale".utf8).write(to: URL(filePath: path + "-wal"))
      _ = try SQLiteStore.restore(copy, to: path)
      #expect(try SQLiteStore(path: path).verify().isWhole)
    }
  }

  @Test func damagedBackupsAreNotRestored() throws {
    try withFolder { folder in
      let path = folder.appending(path: "desk.db").path
      let copy = folder.appending(path: "copy.db").path
      try {
        let store = try SQLiteStore(path: path, creating: true)
        try history(store)
        try store.backUp(to: copy)
      }()
      try DatabaseQueue(path: copy).write { try $0.execute(sql: "UPDATE tickets_revisions SET created_at = 77 WHERE ticket_id = 'B'") }
      #expect(#expect(throws: TicketsError.self) { try SQLiteStore.restore(copy, to: path) }?.code == "damaged_backup")
      try Data("no database at all".utf8).write(to: URL(filePath: copy))
      #expect(#expect(throws: TicketsError.self) { try SQLiteStore.restore(copy, to: path) }?.code == "store_damaged")
      #expect(throws: TicketsError.self) { try SQLiteStore.restore(folder.appending(path: "none.db").path, to: path) }
      #expect(throws: TicketsError.self) { try SQLiteStore.restore(path, to: path) }
      #expect(try SQLiteStore(path: path).verify() == StoreVerification(imports: 2, rows: ["tickets": 4], problems: []))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix(".") } == [])
    }
  }

  @Test func exportReadsBackExactly() throws {
    try withFolder { folder in
      let out = folder.appending(path: "out").path
      var data = EveryColumn.data
      data.tickets?.created[0] = Instant(secondsSinceEpoch: .max)
      let written = try StoreExport.write(data, to: out, asOf: 1)
      #expect(written.map(\.table) == ["tickets", "contacts"])
      #expect(StoreExport.isExport(out))
      #expect(try StoreContract.rows(StoreExport.read(out)) == StoreContract.rows(data))
      let store = try SQLiteStore(path: folder.appending(path: "desk.db").path, creating: true)
      _ = try StoreContract.take(data, store)
      #expect(try StoreContract.take(StoreExport.read(out), store) == [1, 0, 0, EveryColumn.rows])
    }
  }

  @Test func exportIsPlainCSV() throws {
    try withFolder { folder in
      var data = StoreContract.tickets([("A", 0, "one"), ("B", 1, nil), ("C", 2, "a, \"b\"")], zone: .utc)
      data.tickets?.cost = [1.5, .nan, 3]
      _ = try StoreExport.write(data, to: folder.path)
      let text = try String(contentsOf: folder.appending(path: "tickets.csv"), encoding: .utf8)
      #expect(
        text == """
          ticket_id,created_at,cost,team
          A,1970-01-01T00:00:00Z,1.5,one
          B,1970-01-01T00:00:01Z,,
          C,1970-01-01T00:00:02Z,3,"a, ""b\"""

          """)
      let file = folder.appending(path: "tickets.csv")
      for (broken, line) in [
        (text.replacing("1.5", with: "x"), 2), (text.replacing(",,", with: ","), 3), (text + "D,1970-01-01T00:00:00Z,,\n", nil),
      ] {
        try Data(broken.utf8).write(to: file)
        let refused = #expect(throws: TicketsError.self) { try StoreExport.read(folder.path) }
        #expect(refused?.code == "damaged_export")
        #expect(refused?.place.line == line)
      }
      try FileManager.default.removeItem(at: file)
      #expect(throws: TicketsError.self) { try StoreExport.read(folder.path) }
    }
  }
}
