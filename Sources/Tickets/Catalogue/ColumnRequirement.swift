/// A column, or one of several, that a computation reads.
struct ColumnRequirement: Sendable {
  /// As people name it: `sla_met or sla_due_at`.
  let text: String
  let isMet: @Sendable (TicketTable) -> Bool

  init(_ text: String, isMet: @escaping @Sendable (TicketTable) -> Bool) {
    self.text = text
    self.isMet = isMet
  }

  static let created = ColumnRequirement("created_at") { _ in true }
  static let resolved = ColumnRequirement("resolved_at") { $0.resolved != nil }
  static let firstResponse = ColumnRequirement("first_response_at") { $0.firstResponse != nil }
}
