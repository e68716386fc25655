import Tickets
import Timeline

/// The clock that a store keeps: that of its first import.
enum PostgresClock {
  /// What is written where the tickets state no zone.
  static let unstated = "unstated"

  /// The name on record; nil before the first import.
  static func read(_ connection: PostgresConnection) throws(TicketsError) -> String? {
    try connection.rows("SELECT value FROM settings WHERE name = 'clock'").first?.first ?? nil
  }

  /// Sets the clock of a new store; throws where the store keeps another.
  static func keep(_ zone: Zone, in connection: PostgresConnection) throws(TicketsError) {
    let given = zone.identifier ?? unstated
    guard let kept = try read(connection) else {
      try connection.rows("INSERT INTO settings (name, value) VALUES ('clock', $1)", [given])
      return
    }
    guard kept == given else {
      throw TicketsError.otherClock(store: connection.name, keeps: kept == unstated ? nil : kept, given: zone.identifier)
    }
  }

  /// The zone of the name on record.
  static func zone(_ connection: PostgresConnection) throws(TicketsError) -> Zone {
    guard let kept = try read(connection), kept != unstated else { return .unstated }
    if kept == "UTC" { return .utc }
    guard let zone = Zone(identifier: kept) else {
      throw TicketsError(
        code: "unknown_timezone",
        message: "The store \(connection.name) keeps the clock of \(kept), which this system's time zone data do not have.")
    }
    return zone
  }
}
