import Timeline

/// The columns of the tickets by their canonical names.
extension TicketTable {
  func stamps(_ column: String) -> [Instant]? {
    switch column {
    case "created_at": created
    case "first_response_at": firstResponse
    case "first_resolved_at": firstResolved
    case "resolved_at": resolved
    case "closed_at": closed
    case "sla_due_at": due
    default: nil
    }
  }

  /// Numbers, counts and flags; NaN where there is none.
  func numbers(_ column: String) -> [Double]? {
    switch column {
    case "sla_met": slaMet.map(Self.doubles)
    case "reopened_count": reopenCount.map(Self.doubles)
    case "reassignment_count": reassignmentCount.map(Self.doubles)
    case "contacts_count": contactsCount.map(Self.doubles)
    case "escalated": escalated.map(Self.doubles)
    case "csat_score": csatScore
    case "nps_score": npsScore
    case "ces_score": cesScore
    case "handle_seconds": handleSeconds
    case "cost": cost
    case "on_hold_seconds": onHoldSeconds
    case "merged": merged.map(Self.doubles)
    case "spam": spam.map(Self.doubles)
    case "deleted": deleted.map(Self.doubles)
    default: nil
    }
  }

  func hasNumbers(_ column: String) -> Bool {
    switch column {
    case "sla_met": slaMet != nil
    case "reopened_count": reopenCount != nil
    case "reassignment_count": reassignmentCount != nil
    case "contacts_count": contactsCount != nil
    case "escalated": escalated != nil
    case "csat_score": csatScore != nil
    case "nps_score": npsScore != nil
    case "ces_score": cesScore != nil
    case "handle_seconds": handleSeconds != nil
    case "cost": cost != nil
    case "on_hold_seconds": onHoldSeconds != nil
    case "merged": merged != nil
    case "spam": spam != nil
    case "deleted": deleted != nil
    default: false
    }
  }

  /// The ticket's id, its requester, or one of its dimensions.
  func texts(_ column: String) -> CategoryColumn? {
    if let dimension = dimensions[column] { return dimension }
    if column == "requester" { return requester }
    guard column == "ticket_id", let ids else { return nil }
    var texts = CategoryColumn()
    for row in 0..<ids.count {
      let id = ids[row]
      texts.append(code: id.isEmpty ? CategoryColumn.missing : texts.code(for: id))
    }
    return texts
  }

  func hasTexts(_ column: String) -> Bool {
    dimensions[column] != nil || (column == "requester" && requester != nil) || (column == "ticket_id" && ids != nil)
  }

  /// -1 stands for an unknown count or flag.
  private static func doubles(_ values: [some FixedWidthInteger & Sendable]) -> [Double] { values.map { $0 < 0 ? .nan : Double($0) } }
}
