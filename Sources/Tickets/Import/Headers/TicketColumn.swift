/// The columns of a tickets table that the engine knows.
enum TicketColumn: String, CaseIterable {
  case ticketID = "ticket_id"
  case createdAt = "created_at"
  case firstResponseAt = "first_response_at"
  case firstResolvedAt = "first_resolved_at"
  case resolvedAt = "resolved_at"
  case closedAt = "closed_at"
  case slaDueAt = "sla_due_at"
  case firstResponseDueAt = "first_response_due_at"
  case updatedAt = "updated_at"
  case modificationCount = "modification_count"
  case slaMet = "sla_met"
  case slaBreached = "sla_breached"
  case firstResponseSLAMet = "first_response_sla_met"
  case firstResponseSLABreached = "first_response_sla_breached"
  case reopenedCount = "reopened_count"
  case reassignmentCount = "reassignment_count"
  case contactsCount = "contacts_count"
  case escalated
  case csatScore = "csat_score"
  case npsScore = "nps_score"
  case cesScore = "ces_score"
  case handleSeconds = "handle_seconds"
  /// From creation to the first response by the calendar, where the source gives the length and no stamp.
  case firstResponseSeconds = "first_response_seconds"
  case firstResponseBusinessSeconds = "first_response_business_seconds"
  /// From creation to resolution by the calendar, where the source gives the length and no stamp.
  case resolutionSeconds = "resolution_seconds"
  case resolutionBusinessSeconds = "resolution_business_seconds"
  case cost
  case onHoldSeconds = "on_hold_seconds"
  case mergedInto = "merged_into"
  case spam
  case deleted
  case requester
  case priority, category, type, channel, team, agent, site, status, subcategory, organisation

  /// What a column's values are read as.
  enum Kind {
    case identifier, stamp, label, count, flag, number, duration
    /// Whether there is a value at all: the id of the ticket that this one was merged into.
    case presence
  }

  var kind: Kind {
    switch self {
    case .ticketID: .identifier
    case .createdAt, .firstResponseAt, .firstResolvedAt, .resolvedAt, .closedAt, .slaDueAt, .firstResponseDueAt, .updatedAt: .stamp
    case .modificationCount, .reopenedCount, .reassignmentCount, .contactsCount: .count
    case .slaMet, .slaBreached, .firstResponseSLAMet, .firstResponseSLABreached, .escalated, .spam, .deleted: .flag
    case .mergedInto: .presence
    case .csatScore, .npsScore, .cesScore, .cost: .number
    case .handleSeconds, .onHoldSeconds, .firstResponseSeconds, .firstResponseBusinessSeconds, .resolutionSeconds,
      .resolutionBusinessSeconds:
      .duration
    case .priority, .category, .type, .channel, .team, .agent, .site, .status, .requester, .subcategory, .organisation: .label
    }
  }

  /// The column that a caller's name stands for: the canonical name, or its short form (`created`, `id`, `due`).
  init?(name: String) {
    let wanted = HeaderName.normalised(name)
    for column in Self.allCases where HeaderName.normalised(column.rawValue) == wanted {
      self = column
      return
    }
    switch wanted {
    case "id", "ticket": self = .ticketID
    case "created", "opened": self = .createdAt
    case "firstresponse": self = .firstResponseAt
    case "resolved": self = .resolvedAt
    case "closed": self = .closedAt
    case "due", "dueat", "sladue": self = .slaDueAt
    case "updated": self = .updatedAt
    case "sla": self = .slaMet
    case "breached": self = .slaBreached
    case "reopened", "reopencount", "reopens": self = .reopenedCount
    case "reassignments": self = .reassignmentCount
    case "contacts": self = .contactsCount
    case "csat": self = .csatScore
    case "nps": self = .npsScore
    case "ces": self = .cesScore
    case "handletime", "aht": self = .handleSeconds
    default: return nil
    }
  }
}
