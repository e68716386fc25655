import Foundation
import GRDB
public import Tickets
public import Timeline

/// A store in one SQLite file: the default.
///
/// The write-ahead log lets readers go on while an import is written; each import is one transaction that has reached the disk when `take`
/// returns. A second process that wants to write waits for the first one, and gives up with an error that says so.
public final class SQLiteStore: ServiceStore {
  public let name: String
  let pool: DatabasePool

  /// Opens the store at `path`.
  ///
  /// Codes of errors: `no_store` (there is none, or it is another program's file), `newer_store`, `store_damaged`, `store_unreachable`,
  /// `store_unwritable`, `store_busy`.
  ///
  /// - Parameters:
  ///   - creating: makes an empty store where there is none.
  ///   - patience: seconds for which to wait for another process that is writing.
  public init(path: String, creating: Bool = false, patience: Double = 10) throws(TicketsError) {
    name = path
    if !creating, !FileManager.default.fileExists(atPath: path) {
      throw TicketsError(code: "no_store", message: "There is no store \(path); make one with: foreshift import TICKETS --db \(path)")
    }
    pool = try Self.translating(path) {
      let pool = try DatabasePool(path: path, configuration: Self.configuration(patience: patience))
      try SQLiteSchema.prepare(pool, name: path)
      return pool
    }
  }

  private static func configuration(patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    // A bulk import would look every label up; `verify` checks them all at once.
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA cache_size = -65536")
    }
    return configuration
  }

  /// Runs `body` and says its errors in words.
  static func translating<Result>(_ name: String, _ body: () throws -> Result) throws(TicketsError) -> Result {
    do {
      return try body()
    } catch {
      throw TicketsError(sqlite: error, store: name)
    }
  }

  public func take(_ data: ServiceData, source: String, at: Instant) throws(TicketsError) -> StoreImport {
    let zone = try data.commonZone()
    var tables: [ImportRows] = []
    for table in try data.storedTables() { tables.append(try ImportRows(table)) }
    guard !tables.isEmpty else { throw TicketsError.nothingToImport() }
    return try Self.translating(name) {
      try pool.writeWithoutTransaction { database in
        // The pool sets NORMAL, which may lose the last imports when the power fails.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        var result = StoreImport(
          number: 0, source: source, at: ISO8601.string(localSeconds: at.secondsSinceEpoch, zone: .utc), added: 0, revised: 0, unchanged: 0)
        do {
          try database.inTransaction(.immediate) {
            try SQLiteClock.keep(zone, in: database, store: name)
            try take(tables, into: &result, database)
            return result.added + result.revised > 0 ? .commit : .rollback
          }
        } catch {
          throw TicketsError(sqlite: error, store: name, systemError: database.systemError(of: error))
        }
        return result
      }
    }
  }

  private func take(_ tables: [ImportRows], into result: inout StoreImport, _ database: Database) throws {
    let latest = try Int.fetchOne(database, sql: "SELECT max(number) FROM imports") ?? 0
    let importing = SQLiteImport(database: database, number: latest + 1)
    var labels = try SQLiteLabels(database)
    var counts: [(kind: TableKind, count: TableCount)] = []
    for rows in tables {
      let count = try importing.take(rows, labels: &labels)
      counts.append((rows.table.kind, count))
      result.added += count.added
      result.revised += count.revised
      result.unchanged += count.unchanged
      if rows.table.kind == .tickets { result.withoutID = rows.withoutID }
    }
    guard result.added + result.revised > 0 else {
      result.number = latest
      return
    }
    result.number = latest + 1
    try database.execute(
      sql: "INSERT INTO imports (number, source, at, added, revised, unchanged, without_id) VALUES (?, ?, ?, ?, ?, ?, ?)",
      arguments: [result.number, result.source, result.at, result.added, result.revised, result.unchanged, result.withoutID])
    for (kind, count) in counts {
      try database.execute(
        sql: "INSERT INTO import_tables (import, table_name, added, revised, unchanged, checksum) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          result.number, kind.rawValue, count.added, count.revised, count.unchanged, Int64(bitPattern: count.checksum),
        ])
    }
  }

  public func data(asOf: Int?) throws(TicketsError) -> ServiceData {
    try Self.translating(name) { try pool.read { try SQLiteReading(database: $0, store: name).data(asOf: asOf) } }
  }

  public func imports() throws(TicketsError) -> [StoreImport] {
    try Self.translating(name) {
      try pool.read { database in
        try Row.fetchAll(
          database, sql: "SELECT number, source, at, added, revised, unchanged, without_id FROM imports ORDER BY number"
        ).map {
          StoreImport(number: $0[0], source: $0[1], at: $0[2], added: $0[3], revised: $0[4], unchanged: $0[5], withoutID: $0[6])
        }
      }
    }
  }

  public func clock() throws(TicketsError) -> Zone? {
    try Self.translating(name) { try pool.read { try SQLiteClock.read($0) == nil ? nil : SQLiteClock.zone($0, store: name) } }
  }

  public func verify() throws(TicketsError) -> StoreVerification {
    try Self.translating(name) { try pool.read { try SQLiteVerification(database: $0).run() } }
  }
}
