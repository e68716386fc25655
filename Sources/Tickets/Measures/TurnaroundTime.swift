import Timeline

/// How long an agent to whom a ticket was assigned took to the next public answer or to the resolution, from the trail of events.
struct TurnaroundTime: RowMeasure {
  func shape(_ definitions: KPIDefinitions) -> Measure.Shape { .duration }

  func requirements(_ definitions: KPIDefinitions) -> [DataRequirement] {
    [
      .column(.ticketEvents, "ticket_id"), .column(.ticketEvents, "at"), .column(.ticketEvents, "field"),
      .column(.ticketEvents, "actor_role"), .column(.ticketEvents, "public"),
    ]
  }

  func contributions(of data: ServiceData, _ definitions: KPIDefinitions) -> RowContributions {
    guard let table = data.tables[.ticketEvents] else { return .quotient([]) }
    let at = table.stamp("at")
    let tickets = table.label("ticket_id").codes
    let assigns = table.rows("field") { Self.assignmentFields.contains($0) }
    let answers = answers(table)
    let order = (0..<table.count).filter { tickets[$0] >= 0 && at[$0].isPlausible }
      .sorted { a, b in
        if tickets[a] != tickets[b] { return tickets[a] < tickets[b] }
        return at[a] != at[b] ? at[a] < at[b] : a < b
      }
    var starts = [Instant](repeating: .missing, count: table.count)
    var ticket: Int32 = -1
    var assigned = Instant.missing
    for row in order {
      if tickets[row] != ticket {
        ticket = tickets[row]
        assigned = .missing
      }
      if assigns[row] {
        // Passed on before an answer, the clock is the new agent's.
        assigned = at[row]
      } else if answers[row], !assigned.isMissing {
        starts[row] = assigned
        assigned = .missing
      }
    }
    let seconds = data.seconds(from: starts, to: at, sites: sites(of: tickets, table, data), definitions)
    return .distribution(MeasureRows(table, at: "at").keeping { !seconds[$0].isNaN }, seconds)
  }

  /// The site of every event's ticket, whose business hours count.
  private func sites(of tickets: [Int32], _ table: RecordTable, _ data: ServiceData) -> CategoryColumn? {
    guard let known = data.tickets, let ids = known.ids, let sites = known.dimensions["site"] else { return nil }
    var siteOfID: [String: Int32] = [:]
    for row in 0..<min(known.count, sites.codes.count) { siteOfID[ids[row]] = sites.codes[row] }
    let labels = table.label("ticket_id").labels.map { siteOfID[$0] ?? CategoryColumn.missing }
    return CategoryColumn(labels: sites.labels, codes: tickets.map { $0 < 0 ? CategoryColumn.missing : labels[Int($0)] })
  }

  /// Public words of an agent, and changes of the state to a resolved one.
  private func answers(_ table: RecordTable) -> [Bool] {
    let isPublic = table.number("public")
    let isAgent = table.rows("actor_role") { $0 == "agent" }
    let isState = table.rows("field") { Self.stateFields.contains($0) }
    let isResolved = table.rows("new") { Self.resolvedStates.contains($0) }
    let isResolution = table.rows("field") { Self.resolutionFields.contains($0) }
    return (0..<table.count).map { row in
      (isPublic[row] > 0 && isAgent[row]) || (isState[row] && isResolved[row]) || isResolution[row]
    }
  }

  func says(_ definitions: KPIDefinitions) -> String {
    """
    From assignment (the last before it, where a ticket was passed on) to the next public answer of an agent or the resolution, \
    \(definitions.clock == .business ? "in business hours" : "by the calendar") and by the period of that answer.
    """
  }

  // Normalised as headers are: lower case without spaces and underscores.
  private static let assignmentFields: Set<String> = [
    "assignee", "assigneeid", "assignedto", "assigned", "assignment", "agent", "owner", "team", "group", "groupid", "assignmentgroup",
  ]
  private static let stateFields: Set<String> = ["status", "state", "incidentstate", "ticketstatus"]
  private static let resolutionFields: Set<String> = ["resolved", "resolvedat", "resolution", "solved", "solvedat"]
  private static let resolvedStates: Set<String> = [
    "resolved", "solved", "done", "closed", "completed", "fixed", "lost", "losta", "avsluttet", "ferdig", "klar", "stangd", "rijeseno",
    "zatvoreno", "ratkaistu", "suljettu", "已解決", "已關閉",
  ]
}
