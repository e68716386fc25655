import GRDB
import Tickets
import Timeline

/// The clock that a store keeps: that of its first import.
enum SQLiteClock {
  /// What is written where the tickets state no zone.
  static let unstated = "unstated"

  /// The name on record; nil before the first import.
  static func read(_ database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT value FROM settings WHERE name = 'clock'")
  }

  /// Sets the clock of a new store; throws where the store keeps another.
  static func keep(_ zone: Zone, in database: Database, store: String) throws {
    let given = zone.identifier ?? unstated
    guard let kept = try read(database) else {
      try database.execute(sql: "INSERT INTO settings (name, value) VALUES ('clock', ?)", arguments: [given])
      return
    }
    guard kept == given else {
      throw TicketsError.otherClock(store: store, keeps: kept == unstated ? nil : kept, given: zone.identifier)
    }
  }

  /// The zone of the name on record.
  static func zone(_ database: Database, store: String) throws -> Zone {
    guard let kept = try read(database), kept != unstated else { return .unstated }
    if kept == "UTC" { return .utc }
    guard let zone = Zone(identifier: kept) else {
      throw TicketsError(
        code: "unknown_timezone", message: "The store \(store) keeps the clock of \(kept), which this system's time zone data do not have.")
    }
    return zone
  }
}
