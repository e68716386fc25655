/// A column, or one of several, that a computation reads.
struct ColumnRequirement: Sendable {
  /// As people name it: `sla_met or sla_due_at`.
  let text: String
  let isMet: @Sendable (TicketTable) -> Bool

  init(_ text: String, isMet: @escaping @Sendable (TicketTable) -> Bool) {
    self.text = text
    self.isMet = isMet
  }

  /// The stamp by which a ticket is resolved.
  static func resolved(_ definitions: KPIDefinitions) -> ColumnRequirement {
    switch definitions.resolution {
    case .resolved: ColumnRequirement("resolved_at") { $0.resolved != nil }
    case .closed: ColumnRequirement("closed_at") { $0.closed != nil }
    case .firstResolved: ColumnRequirement("first_resolved_at") { $0.firstResolved != nil }
    }
  }

  /// What tells reopened tickets apart, where they are to be left out.
  static func reopened(_ definitions: KPIDefinitions) -> [ColumnRequirement] {
    definitions.reopened == .included ? [] : [reopenedCount]
  }

  static let reopenedCount = ColumnRequirement("reopened_count") { $0.reopenCount != nil }
  static let created = ColumnRequirement("created_at") { _ in true }
  static let firstResponse = ColumnRequirement("first_response_at") { $0.firstResponse != nil }
}
