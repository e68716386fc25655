/// A column, or one of several, that a measure over tables reads, and how to tell whether it is there.
struct DataRequirement: Sendable {
  /// As people name it: `contacts.transferred or contacts.escalated`.
  let text: String
  let isMet: @Sendable (ServiceData) -> Bool

  init(_ text: String, isMet: @escaping @Sendable (ServiceData) -> Bool) {
    self.text = text
    self.isMet = isMet
  }

  /// One of `columns` of a table beside the tickets.
  static func column(_ table: TableKind, _ columns: String...) -> DataRequirement {
    DataRequirement(columns.map { "\(table.rawValue).\($0)" }.joined(separator: " or ")) { data in
      guard let records = data.tables[table] else { return false }
      return columns.contains { records.has($0) }
    }
  }

  /// A column that the tickets table keeps as an array of its own.
  static func ticket(_ column: String, isMet: @escaping @Sendable (TicketTable) -> Bool) -> DataRequirement {
    DataRequirement("tickets.\(column)") { $0.tickets.map(isMet) ?? false }
  }

  /// A column of the tickets table by which tickets are sliced.
  static func ticketDimension(_ name: String) -> DataRequirement { ticket(name) { $0.dimensions[name] != nil } }

  static let ticketCreated = ticket("created_at") { _ in true }

  /// The stamp by which a ticket is resolved, named as the file has it; measures find it in the place of `resolved`.
  static func ticketResolved(_ definitions: KPIDefinitions) -> DataRequirement {
    switch definitions.resolution {
    case .resolved: ticket("resolved_at") { $0.resolved != nil }
    case .closed: ticket("closed_at") { $0.resolved != nil }
    case .firstResolved: ticket("first_resolved_at") { $0.resolved != nil }
    }
  }
}
