package import Timeline

/// A column that a store has, under the name that it has there.
package struct RegisteredColumn: Sendable, Equatable {
  package let column: StoredColumn
  package let databaseName: String
  /// The import that brought it: before that one, the table did not have it.
  package let since: Int

  package init(_ column: StoredColumn, databaseName: String, since: Int) {
    self.column = column
    self.databaseName = databaseName
    self.since = since
  }

  /// The column that a row of a store's register describes; nil where this version of the program does not know its kind or role.
  package init?(name: String, role: String, kind: String, databaseName: String, since: Int) {
    guard let kind = StoredColumn.Kind(rawValue: kind), let role = StoredColumn.Role(rawValue: role) else { return nil }
    self.init(StoredColumn(name, kind, role: role), databaseName: databaseName, since: since)
  }

  /// The register as it is with `columns` in it, in import `number`: what was there, then what is new.
  package static func adding(_ columns: [StoredColumn], to known: [RegisteredColumn], number: Int) -> [RegisteredColumn] {
    var all = known
    var taken = StoredColumn.reservedNames.union(known.map { $0.databaseName.lowercased() })
    for column in columns where !known.contains(where: { $0.column == column }) {
      let name = column.databaseName(avoiding: taken)
      taken.insert(name.lowercased())
      all.append(RegisteredColumn(column, databaseName: name, since: number))
    }
    return all
  }
}

/// What an import did to one table.
package struct TableCount: Sendable, Equatable {
  package var added = 0
  package var revised = 0
  package var unchanged = 0
  /// The sum of what its rows add (`ContentHash.ofRow`).
  package var checksum: UInt64 = 0

  package init() {}

  package init(added: Int, revised: Int, unchanged: Int, checksum: UInt64) {
    self.added = added
    self.revised = revised
    self.unchanged = unchanged
    self.checksum = checksum
  }
}

extension TableKind {
  /// The table that holds every revision; the current rows in clear are the view named as the kind is.
  package var revisionsTable: String { "\(rawValue)_revisions" }
  /// The column that holds the natural key.
  package var keyColumn: String { self == .tickets ? "ticket_id" : "key" }
}

extension TicketsError {
  /// An import on another clock than the store's.
  package static func otherClock(store: String, keeps: String?, given: String?) -> TicketsError {
    let advice =
      keeps.map { "read it again with --timezone \($0)" }
      ?? "the store's tickets state no zone: read it again without --timezone, or import into a new store"
    return TicketsError(
      code: "other_clock",
      message: "The store \(store) keeps \(keeps.map { "the clock of \($0)" } ?? "a clock whose zone is not stated"), and this was read on "
        + "\(given.map { "the clock of \($0)" } ?? "a clock whose zone is not stated"); \(advice).")
  }

  package static func nothingToImport() -> TicketsError {
    TicketsError(code: "nothing_to_import", message: "There is no row to import.")
  }

  package static func noSuchImport(_ number: Int, latest: Int, store: String) -> TicketsError {
    TicketsError(
      code: "no_such_import",
      message: latest == 0
        ? "The store \(store) holds no import yet." : "There is no import \(number) in \(store); its imports are 1 to \(latest).")
  }
}

extension ServiceData {
  /// The one clock of all tables; throws where they are on several.
  package func commonZone() throws(TicketsError) -> Zone {
    let zones = [tickets?.zone].compactMap { $0 } + TableKind.allCases.compactMap { tables[$0]?.zone }
    guard let first = zones.first else { return .unstated }
    if let other = zones.first(where: { $0.identifier != first.identifier }) {
      throw TicketsError(
        code: "several_clocks",
        message: "These tables were read on several clocks (\(first.identifier ?? "unstated") and \(other.identifier ?? "unstated")); "
          + "state one for all with --timezone.")
    }
    return first
  }
}
