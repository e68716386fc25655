/// The exports of the help desks, with their own field names, codes and units.
extension DialectWriter {
  /// The top two of five are good; `offered` is no answer.
  func zendesk(_ ticket: CleanTicket) -> JSONText {
    func minutes(_ end: Int64?) -> JSONText { .object([("calendar", end.map { .number(Int($0 - ticket.created) / 60) } ?? .null)]) }
    return .object([
      ("url", .string("https://desk.example/\(ticket.number)")), ("id", .number(ticket.number)),
      ("created_at", .optional(stamp(ticket.created))), ("status", .string(ticket.resolved == nil ? "open" : "solved")),
      ("type", .string("incident")), ("via", .object([("channel", .string("email"))])), ("requester_id", .number(7)),
      ("submitter_id", .number(7)), ("assignee_id", .null), ("organization_id", .null),
      ("group", .object([("name", .string(ticket.team))])), ("brand_id", .number(1)),
      (
        "satisfaction_rating", .object([("score", .string(ticket.csat.map { $0 >= 4 ? "good" : "bad" } ?? "offered"))])
      ),
      (
        "metric_set",
        .object([
          ("reopens", .number(ticket.reopened)), ("replies", .number(ticket.contacts)), ("solved_at", .optional(stamp(ticket.resolved))),
          ("reply_time_in_minutes", minutes(ticket.response)), ("full_resolution_time_in_minutes", minutes(ticket.resolved)),
        ])
      ),
    ])
  }

  /// Freshdesk's scale of seven, on which the top two are those of five.
  private func freshdeskScore(_ score: Double) -> (code: String, word: String) {
    switch score {
    case 4.5...: ("103", "Extremely Happy")
    case 4...: ("102", "Very Happy")
    case 3.5...: ("101", "Happy")
    case 3...: ("100", "Neutral")
    case 2.5...: ("-101", "Unhappy")
    case 2...: ("-102", "Very Unhappy")
    default: ("-103", "Extremely Unhappy")
    }
  }

  /// The promise stands in the due time: kept where it lies an hour behind the resolution.
  func freshdesk(_ ticket: CleanTicket) -> JSONText {
    let due = ticket.resolved.flatMap { resolved in ticket.isMet.map { resolved + ($0 ? 3600 : -3600) } }
    return .object([
      ("id", .number(ticket.number)), ("created_at", .optional(stamp(ticket.created))), ("status", .number(ticket.resolved == nil ? 2 : 4)),
      ("priority", .number(2)), ("source", .number(1)), ("responder_id", .number(3)), ("email_config_id", .null), ("cc_emails", .array([])),
      ("fr_escalated", .bool(false)), ("due_by", .optional(stamp(due))),
      (
        "stats",
        .object([
          ("first_responded_at", .optional(stamp(ticket.response))), ("resolved_at", .optional(stamp(ticket.resolved))),
          ("closed_at", .null),
        ])
      ),
      (
        "satisfaction_rating",
        .object([("ratings", .object([("default_question", ticket.csat.map { .number(freshdeskScore($0).code) } ?? .null)]))])
      ),
    ])
  }

  func freshdeskList() -> [[Cell]] {
    let header = [
      "Ticket ID", "Subject", "Status", "Created time", "Due by Time", "Resolved time", "Initial response time", "Agent interactions",
      "Resolution status", "Survey results", "Group",
    ]
    return [header.map { ($0, true) }]
      + tickets.map { ticket in
        [
          "\(ticket.number)", "Help", ticket.resolved == nil ? "Open" : "Resolved", stamp(ticket.created) ?? "", "",
          stamp(ticket.resolved) ?? "", stamp(ticket.response) ?? "", "\(ticket.contacts)",
          ticket.isMet.map { $0 ? "Within SLA" : "SLA Violated" } ?? "", ticket.csat.map { freshdeskScore($0).word } ?? "", ticket.team,
        ].map { ($0, true) }
      }
  }

  func jira(_ ticket: CleanTicket) -> JSONText {
    func clock(_ id: Int, _ name: String, _ stop: Int64?, breached: Bool) -> JSONText {
      let cycles = stamp(stop).map { text in
        [JSONText.object([("stopTime", .object([("iso8601", .string(text))])), ("breached", .bool(breached))])]
      }
      return .object([("id", .number(id)), ("name", .string(name)), ("completedCycles", .array(cycles ?? []))])
    }
    return .object([
      ("id", .number(ticket.number + 50_000)), ("key", .string("SD-\(ticket.number)")), ("self", .string("u")),
      (
        "fields",
        .object([
          ("created", .optional(stamp(ticket.created))), ("resolutiondate", .optional(stamp(ticket.resolved))),
          ("issuetype", .object([("name", .string("Incident"))])), ("priority", .object([("name", .string(ticket.priority))])),
          ("status", .object([("name", .string(ticket.resolved == nil ? "Open" : "Done"))])),
          ("team", .object([("name", .string(ticket.team))])), ("comment", .object([("total", .number(ticket.contacts))])),
          ("satisfaction", .object([("rating", ticket.csat.map { .number("\($0)") } ?? .null)])),
          ("customfield_10030", clock(1, "Time to first response", ticket.response, breached: false)),
          ("customfield_10031", clock(2, "Time to resolution", ticket.resolved, breached: ticket.isMet == false)),
        ])
      ),
    ])
  }

  func jiraNavigator() -> [[Cell]] {
    let header = [
      "Summary", "Issue key", "Issue id", "Issue Type", "Status", "Project key", "Created", "Resolved", "Satisfaction rating",
      "Custom field (Team)",
    ]
    return [header.map { ($0, true) }]
      + tickets.map { ticket in
        [
          "Help", "SD-\(ticket.number)", "\(ticket.number + 50_000)", "Incident", ticket.resolved == nil ? "Open" : "Done", "SD",
          stamp(ticket.created) ?? "", stamp(ticket.resolved) ?? "", ticket.csat.map { "\($0)" } ?? "", ticket.team,
        ].map { ($0, true) }
      }
  }

  func serviceNow(_ ticket: CleanTicket) -> JSONText {
    .object([
      ("number", .string("INC\(ticket.number)")), ("sys_id", .string("c\(ticket.number)")),
      ("opened_at", .string(stamp(ticket.created) ?? "")), ("resolved_at", .string(stamp(ticket.resolved) ?? "")),
      ("state", .string(ticket.resolved == nil ? "2" : "6")), ("priority", .string("3")),
      ("made_sla", .string(ticket.isMet.map { $0 ? "true" : "false" } ?? "")), ("reopen_count", .string("\(ticket.reopened)")),
      ("assignment_group", .object([("link", .string("https://x/group")), ("value", .string(ticket.team))])),
    ])
  }

  func serviceNowList() -> [[Cell]] {
    let header = ["Number", "Opened", "Short description", "State", "Assignment group", "Resolved", "Made SLA", "Reopen count"]
    return [header.map { ($0, true) }]
      + tickets.map { ticket in
        [
          "INC\(ticket.number)", stamp(ticket.created) ?? "", "Help", ticket.resolved == nil ? "In Progress" : "Resolved", ticket.team,
          stamp(ticket.resolved) ?? "", ticket.isMet.map { $0 ? "true" : "false" } ?? "", "\(ticket.reopened)",
        ].map { ($0, true) }
      }
  }
}
