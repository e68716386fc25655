public import Tickets
public import Timeline

/// A store in a PostgreSQL database, for a team: the schema `foreshift` of the database that the address names.
///
/// Every call has a connection of its own. One process writes at a time; readers see whole imports only.
public final class PostgresStore: ServiceStore {
  public let name: String
  private let address: PostgresAddress
  let patience: Double

  /// Opens the store at `address` (`postgres://USER@HOST:PORT/DATABASE`), and makes its tables where there are none.
  ///
  /// Codes of errors: `invalid_address`, `store_unreachable`, `newer_store`, `store_unwritable`, `store_busy`.
  ///
  /// - Parameter patience: seconds for which to wait for another process that is writing.
  public init(address: String, patience: Double = 10) throws(TicketsError) {
    self.address = try PostgresAddress(address)
    self.patience = patience
    name = self.address.name
    _ = try connect()
  }

  /// Whether `text` is an address of this kind of store.
  public static func isAddress(_ text: String) -> Bool { text.hasPrefix("postgres://") || text.hasPrefix("postgresql://") }

  func connect() throws(TicketsError) -> PostgresConnection {
    let connection = try PostgresConnection(address)
    try PostgresSchema.prepare(connection, patience: patience)
    return connection
  }

  public func take(_ data: ServiceData, source: String, at: Instant) throws(TicketsError) -> StoreImport {
    let zone = try data.commonZone()
    var tables: [ImportRows] = []
    for table in try data.storedTables() { tables.append(try ImportRows(table)) }
    guard !tables.isEmpty else { throw TicketsError.nothingToImport() }
    let connection = try connect()
    var result = StoreImport(
      number: 0, source: source, at: ISO8601.string(localSeconds: at.secondsSinceEpoch, zone: .utc), added: 0, revised: 0, unchanged: 0)
    try PostgresSchema.write(connection, patience: patience) { () throws(TicketsError) in
      try PostgresClock.keep(zone, in: connection)
      try Self.take(tables, into: &result, connection)
      return result.added + result.revised > 0
    }
    return result
  }

  private static func take(
    _ tables: [ImportRows], into result: inout StoreImport, _ connection: PostgresConnection
  ) throws(TicketsError) {
    let latest = try connection.number("SELECT coalesce(max(number), 0) FROM imports") ?? 0
    let importing = PostgresImport(connection: connection, number: latest + 1)
    var labels = try PostgresLabels(connection)
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
    let figures = [result.added, result.revised, result.unchanged, result.withoutID].map(String.init)
    try connection.rows(
      """
      INSERT INTO imports (number, source, at, added, revised, unchanged, without_id)
      VALUES ($1::integer, $2, $3, $4::bigint, $5::bigint, $6::bigint, $7::bigint)
      """, ["\(result.number)", result.source, result.at] + figures)
    for (kind, count) in counts {
      let figures = [count.added, count.revised, count.unchanged].map(String.init) + ["\(Int64(bitPattern: count.checksum))"]
      try connection.rows(
        """
        INSERT INTO import_tables (import, table_name, added, revised, unchanged, checksum)
        VALUES ($1::integer, $2, $3::bigint, $4::bigint, $5::bigint, $6::bigint)
        """, ["\(result.number)", kind.rawValue] + figures)
    }
  }

  public func data(asOf: Int?) throws(TicketsError) -> ServiceData {
    try reading { (connection) throws(TicketsError) in try PostgresReading(connection: connection).data(asOf: asOf) }
  }

  public func imports() throws(TicketsError) -> [StoreImport] {
    let rows = try connect().rows("SELECT number, added, revised, unchanged, without_id, source, at FROM imports ORDER BY number")
    return rows.map { row in
      let figures = row.prefix(5).map { $0.flatMap { Int($0) } ?? 0 }
      let texts = row.suffix(2).map { $0 ?? "" }
      return StoreImport(
        number: figures[0], source: texts[0], at: texts[1], added: figures[1], revised: figures[2], unchanged: figures[3],
        withoutID: figures[4])
    }
  }

  public func clock() throws(TicketsError) -> Zone? {
    try reading { (connection) throws(TicketsError) -> Zone? in
      try PostgresClock.read(connection) == nil ? nil : PostgresClock.zone(connection)
    }
  }

  public func verify() throws(TicketsError) -> StoreVerification {
    try reading { (connection) throws(TicketsError) in try PostgresVerification(connection: connection).run() }
  }

  /// Runs `body` on one state of the database, whatever is written meanwhile.
  private func reading<Result>(_ body: (PostgresConnection) throws(TicketsError) -> Result) throws(TicketsError) -> Result {
    let connection = try connect()
    var result: Result?
    try connection.transaction("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY") { () throws(TicketsError) in
      result = try body(connection)
      return true
    }
    guard let result else { throw TicketsError(code: "store_failed", message: "The store \(name) answered nothing.") }
    return result
  }
}
