/// A column of a table as a store keeps it.
package struct StoredColumn: Sendable, Equatable {
  /// What its values are, and so how they are written.
  package enum Kind: String, Sendable {
    /// Seconds since 1970 on the store's clock.
    case stamp
    /// A number, a length of time in seconds among them.
    case number
    /// A whole number, not below zero.
    case count
    /// 1 or 0.
    case flag
    /// A text of which few are distinct: its number in the table of labels.
    case label
    /// A text that is its row's own, such as an id: written out.
    case text
  }

  /// What the column is to its table.
  package enum Role: String, Sendable {
    case field
    /// A column of a tickets table to slice by.
    case dimension
    /// The same as the ticket's first event had it.
    case firstDimension = "first_dimension"
  }

  /// The canonical name, or the caller's own.
  package let name: String
  package let kind: Kind
  package let role: Role

  package init(_ name: String, _ kind: Kind, role: Role = .field) {
    self.name = name
    self.kind = kind
    self.role = role
  }

  /// Texts of this column are mostly distinct: a number in a table of labels would save nothing.
  package static func kind(ofLabel name: String) -> Kind { textNames.contains(name) ? .text : .label }

  private static let textNames: Set<String> = ["id", "ticket_id", "requester", "text"]

  /// Tells columns apart: one name may be a label in one file and a date in another.
  package var identity: String { "\(role.rawValue):\(name):\(kind.rawValue)" }

  /// The name to give the column in a database, where the names in `taken` (lower case) are in use: short enough for every database, the
  /// column's own wherever it can be.
  package func databaseName(avoiding taken: Set<String>) -> String {
    let stem = Self.cut((role == .firstDimension ? "first_" : "") + name.replacing("\0", with: "_"))
    if !taken.contains(stem.lowercased()) { return stem }
    var number = 2
    while taken.contains("\(stem)_\(number)".lowercased()) { number += 1 }
    return "\(stem)_\(number)"
  }

  /// PostgreSQL cuts names after 63 bytes; room is left for a number.
  private static func cut(_ name: String) -> String {
    var short = name.isEmpty ? "column" : name
    while short.utf8.count > 54 { short.removeLast() }
    return short
  }

  /// Names that a store's tables use for themselves, and those that PostgreSQL's own columns have.
  package static let reservedNames: Set<String> = [
    "row_id", "ticket_id", "key", "record", "revision", "import", "content_hash", "ctid", "xmin", "xmax", "cmin", "cmax", "tableoid", "oid",
    "rowid", "_rowid_",
  ]
}
