import Tickets

/// The store's tables in a database, in the schema `foreshift`, and how an older one becomes one of today.
///
/// Times are whole seconds since 1970 on the store's clock (UTC where the zone is stated, else the tickets' own), labels numbers of the table
/// `labels`; for every table of data there is a view of its name with the current rows in clear. Nothing of these is ever overwritten
/// or deleted. Beside them lie the tables of what is monitored, see `PostgresMonitoringSchema`.
enum PostgresSchema {
  /// One entry a version, oldest first; what is here has been released and is never changed.
  private static let migrations = [
    """
    CREATE TABLE settings (name text PRIMARY KEY, value text NOT NULL);
    CREATE TABLE imports (
      number integer PRIMARY KEY, source text NOT NULL, at text NOT NULL,
      added bigint NOT NULL, revised bigint NOT NULL, unchanged bigint NOT NULL, without_id bigint NOT NULL);
    CREATE TABLE import_tables (
      import integer NOT NULL REFERENCES imports (number), table_name text NOT NULL,
      added bigint NOT NULL, revised bigint NOT NULL, unchanged bigint NOT NULL, checksum bigint NOT NULL,
      PRIMARY KEY (import, table_name));
    CREATE TABLE labels (code integer PRIMARY KEY, text text NOT NULL);
    CREATE TABLE table_columns (
      table_name text NOT NULL, column_name text NOT NULL, name text NOT NULL, role text NOT NULL, kind text NOT NULL,
      since integer NOT NULL, PRIMARY KEY (table_name, column_name));
    """,
    PostgresMonitoringSchema.sql,
  ]

  /// The transaction in which only one process writes: a second one waits as long as `patience` says, then has an error.
  ///
  /// - Parameter lock: what is locked: imports, by the letters FSHT, or what is monitored.
  static func write(
    _ connection: PostgresConnection, patience: Double, lock: Int = 1_179_863_124, _ body: () throws(TicketsError) -> Bool
  ) throws(TicketsError) {
    try connection.transaction("BEGIN") { () throws(TicketsError) in
      try connection.rows("SET LOCAL lock_timeout = \(max(1, Int((patience * 1000).rounded())))")
      try connection.rows("SELECT pg_advisory_xact_lock(\(lock))")
      try connection.rows("SET LOCAL lock_timeout = 0")
      return try body()
    }
  }

  /// Makes the schema of today; throws where a newer program made it.
  static func prepare(_ connection: PostgresConnection, patience: Double) throws(TicketsError) {
    try connection.rows("SET client_min_messages = warning")
    if try version(connection) != migrations.count {
      guard try connection.rows("SHOW server_encoding").first?.first == "UTF8" else {
        throw TicketsError(
          code: "store_unwritable",
          message: "The database of \(connection.name) is not in UTF-8, so it cannot keep every text; make one with ENCODING 'UTF8'.")
      }
      try write(connection, patience: patience) { () throws(TicketsError) in
        try connection.rows(
          """
          CREATE SCHEMA IF NOT EXISTS foreshift;
          SET LOCAL search_path TO foreshift;
          CREATE TABLE IF NOT EXISTS schema_versions (version integer PRIMARY KEY, applied_at timestamptz NOT NULL DEFAULT now());
          """)
        let current = try version(connection)
        guard current <= migrations.count else { throw newer(connection) }
        for version in current..<migrations.count {
          try connection.rows(migrations[version])
          try connection.rows("INSERT INTO schema_versions (version) VALUES (\(version + 1))")
        }
        return true
      }
    }
    try connection.rows("SET search_path TO foreshift")
  }

  private static func version(_ connection: PostgresConnection) throws(TicketsError) -> Int {
    guard try connection.rows("SELECT to_regclass('foreshift.schema_versions')").first?.first != .some(nil) else { return 0 }
    let version = try connection.number("SELECT coalesce(max(version), 0) FROM foreshift.schema_versions") ?? 0
    guard version <= migrations.count else { throw newer(connection) }
    return version
  }

  private static func newer(_ connection: PostgresConnection) -> TicketsError {
    TicketsError(
      code: "newer_store",
      message: "\(connection.name) was written by a newer version of foreshift than this one; it was left as it is. Upgrade.")
  }
}

extension String {
  /// The name as SQL writes it, whatever letters it has.
  var quoted: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
