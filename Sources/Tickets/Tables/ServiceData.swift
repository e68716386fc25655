public import Timeline

/// Everything that is known of an operation: its tickets, and whatever other tables came with them.
public struct ServiceData: Sendable {
  /// Nil where only other tables were given.
  public var tickets: TicketTable?
  /// All tables but the tickets, one of a kind.
  public var tables: [TableKind: RecordTable]
  /// The business hours, for definitions that ask for them.
  public var workingClock: (any WorkingClock)?

  public init(tickets: TicketTable? = nil, tables: [TableKind: RecordTable] = [:]) {
    self.tickets = tickets
    self.tables = tables
  }

  /// The clock of the tickets, or of the first other table in the order of `TableKind`.
  public var zone: Zone {
    tickets?.zone ?? TableKind.allCases.lazy.compactMap { tables[$0]?.zone }.first ?? .unstated
  }
}
