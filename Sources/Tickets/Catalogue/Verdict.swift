import Timeline

/// A yes-or-no question about a ticket.
public enum Verdict: String, Sendable, CaseIterable {
  case promiseKept
  case reopened
  /// Never reopened, never reassigned, at most one contact, as far as the table tells.
  case firstContact
  case escalated
  case respondedWithin24Hours
  case resolvedWithin24Hours
  /// Top two boxes of the satisfaction scale.
  case satisfied
  /// Bottom two boxes of the satisfaction scale.
  case dissatisfied

  /// The event by whose time a ticket falls into a period.
  public var event: Measure.Event { self == .respondedWithin24Hours ? .created : .resolved }

  func requirements(_ definitions: KPIDefinitions) -> [ColumnRequirement] {
    let resolved = ColumnRequirement.resolved(definitions)
    switch self {
    case .promiseKept: return [resolved] + Self.promise(definitions) + ColumnRequirement.reopened(definitions)
    case .reopened: return [resolved, .reopenedCount]
    case .firstContact:
      let contacts = ColumnRequirement("reassignment_count or contacts_count") { $0.reassignmentCount != nil || $0.contactsCount != nil }
      return [resolved, contacts]
    case .escalated: return [resolved, ColumnRequirement("escalated") { $0.escalated != nil }]
    case .respondedWithin24Hours: return [.created, .firstResponse]
    case .resolvedWithin24Hours: return [.created, resolved] + ColumnRequirement.reopened(definitions)
    case .satisfied, .dissatisfied: return [resolved, ColumnRequirement("csat_score") { $0.csatScore != nil }]
    }
  }

  private static func promise(_ definitions: KPIDefinitions) -> [ColumnRequirement] {
    let due = ColumnRequirement("sla_due_at") { $0.due != nil }
    switch (definitions.slaFlag, definitions.slaPopulation) {
    case (.last, .resolved): return [ColumnRequirement("sla_met or sla_due_at") { $0.slaMet != nil || $0.due != nil }]
    case (.last, .due): return [due]
    case (.first, let population):
      let first = ColumnRequirement("sla_met in a log of events") { $0.firstSLAMet != nil }
      return population == .due ? [first, due] : [first]
    }
  }

  /// The answer for every ticket: 1 = yes, 0 = no, -1 = no answer; empty where a column is missing.
  func answers(_ table: TicketTable) -> [Int8] {
    switch self {
    case .promiseKept:
      if let met = table.slaMet { return met }
      guard let due = table.due, let resolved = table.resolved else { return [] }
      return zip(resolved, due).map { $0.isMissing || $1.isMissing ? -1 : ($0 <= $1 ? 1 : 0) }
    case .reopened:
      return (table.reopenCount ?? []).map { $0 < 0 ? -1 : ($0 > 0 ? 1 : 0) }
    case .firstContact: return firstContacts(table)
    case .escalated: return table.escalated ?? []
    case .respondedWithin24Hours: return Self.withinDay(table.created, table.firstResponse)
    case .resolvedWithin24Hours: return Self.withinDay(table.created, table.resolved)
    case .satisfied:
      guard let scores = table.csatScore else { return [] }
      let scale = SatisfactionScale(scores)
      return scores.map { $0.isNaN ? -1 : ($0 >= scale.satisfiedFrom ? 1 : 0) }
    case .dissatisfied:
      guard let scores = table.csatScore else { return [] }
      let scale = SatisfactionScale(scores)
      return scores.map { $0.isNaN ? -1 : ($0 <= scale.dissatisfiedTo ? 1 : 0) }
    }
  }

  private static func withinDay(_ starts: [Instant], _ ends: [Instant]?) -> [Int8] {
    guard let ends else { return [] }
    var answers = [Int8](repeating: -1, count: starts.count)
    for row in 0..<min(starts.count, ends.count) where !starts[row].isMissing && !ends[row].isMissing && ends[row] >= starts[row] {
      let (seconds, overflow) = ends[row].secondsSinceEpoch.subtractingReportingOverflow(starts[row].secondsSinceEpoch)
      answers[row] = !overflow && seconds <= 86_400 ? 1 : 0
    }
    return answers
  }

  private func firstContacts(_ table: TicketTable) -> [Int8] {
    var answers = [Int8](repeating: 1, count: table.count)
    /// A count above `allowed` says no; an unknown count leaves the ticket without an answer, whatever the others say.
    func ask(_ counts: [Int32]?, allowed: Int32) {
      guard let counts else { return }
      for row in 0..<min(counts.count, answers.count) where answers[row] >= 0 {
        if counts[row] < 0 { answers[row] = -1 } else if counts[row] > allowed { answers[row] = 0 }
      }
    }
    ask(table.reopenCount, allowed: 0)
    ask(table.reassignmentCount, allowed: 0)
    ask(table.contactsCount, allowed: 1)
    return answers
  }
}
