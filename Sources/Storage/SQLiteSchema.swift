import GRDB
import Tickets

/// The tables of a store's file, and how an older file becomes one of today.
///
/// Times are whole seconds since 1970 on the store's clock (UTC where the zone is stated, else the tickets' own), labels numbers of the table
/// `labels`; for every table of data there is a view of its name with the current rows in clear. Nothing of these is ever overwritten
/// or deleted. Beside them lie the tables of what is monitored, see `SQLiteMonitoringSchema`.
enum SQLiteSchema {
  /// Marks a file as a store, in the file's own header: the letters FSHT.
  static let applicationID = 0x4653_4854

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 imports, labels and columns") { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
          CREATE TABLE imports (
            number INTEGER PRIMARY KEY, source TEXT NOT NULL, at TEXT NOT NULL,
            added INTEGER NOT NULL, revised INTEGER NOT NULL, unchanged INTEGER NOT NULL, without_id INTEGER NOT NULL);
          CREATE TABLE import_tables (
            import INTEGER NOT NULL REFERENCES imports (number), table_name TEXT NOT NULL,
            added INTEGER NOT NULL, revised INTEGER NOT NULL, unchanged INTEGER NOT NULL, checksum INTEGER NOT NULL,
            PRIMARY KEY (import, table_name)) WITHOUT ROWID;
          CREATE TABLE labels (code INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
          CREATE TABLE table_columns (
            table_name TEXT NOT NULL, column_name TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL, kind TEXT NOT NULL,
            since INTEGER NOT NULL, PRIMARY KEY (table_name, column_name)) WITHOUT ROWID;
          """)
    }
    migrator.registerMigration("2 monitoring") { try $0.execute(sql: SQLiteMonitoringSchema.sql) }
    return migrator
  }

  /// Makes the file a store of today's schema; throws where it is none, or one of a newer program.
  static func prepare(_ pool: DatabasePool, name: String) throws {
    let migrator = migrator
    let state = try pool.read { database in
      // A process that was stopped while it made the file may have left the list of migrations, and nothing else.
      let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name NOT LIKE 'grdb\\_%' ESCAPE '\\'") ?? 0
      let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      return (
        isForeign: tables > 0 && mark != applicationID, isNewer: try migrator.hasBeenSuperseded(database),
        isCurrent: try migrator.hasCompletedMigrations(database)
      )
    }
    if state.isForeign {
      throw TicketsError(code: "no_store", message: "\(name) is a database, but not one of foreshift's; name another file.")
    }
    if state.isNewer {
      throw TicketsError(
        code: "newer_store", message: "\(name) was written by a newer version of foreshift than this one; it was left as it is. Upgrade.")
    }
    if !state.isCurrent { try migrator.migrate(pool) }
  }
}

extension String {
  /// The name as SQL writes it, whatever letters it has.
  var quoted: String { "\"" + replacing("\"", with: "\"\"") + "\"" }
}
