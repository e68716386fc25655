import Testing
import Tickets
import Timeline

@Suite struct DialectTests {
  typealias Samples = DialectSamples

  @Test func zendeskTicketsWithTheirMetrics() throws {
    let (table, report) = try Samples.tickets("zendesk_tickets.json")
    #expect(table.count == 2)
    #expect(table.zone == .utc)
    #expect(table.created == [Samples.instant(4, 8), Samples.instant(5, 9)])
    // Replied after 30 calendar minutes: 08:30.
    #expect(table.firstResponse == [Samples.instant(4, 8, 30), .missing])
    #expect(table.resolved == [Samples.instant(4, 10), .missing])
    #expect(table.onHoldSeconds == [900, 0])
    #expect(table.csatScore?[0] == 1)
    #expect(table.csatScore?[1].isNaN == true)
    #expect(table.reopenCount == [0, 1])
    #expect(table.contactsCount == [2, 0])
    #expect(Samples.labels(table, "priority") == ["urgent", nil])
    #expect(Samples.labels(table, "channel") == ["email", "web"])
    #expect(Samples.labels(table, "team") == ["98738", "98738"])
    #expect(Samples.labels(table, "organisation") == ["509974", nil])
    #expect(Samples.labels(table, "category") == ["incident", "question"])
    #expect(Samples.taken(report)["ticket_id"] == "id")
    #expect(report.delimiter == "json")
    // count = 2405 and 2 rows.
    #expect(report.fact("truncated_export")?.count == 2403)
  }

  @Test func zendeskTicketMetrics() throws {
    let (table, report) = try Samples.tickets("zendesk_metrics.json")
    #expect(Samples.taken(report)["ticket_id"] == "ticket_id")
    #expect(table.firstResponse == [Samples.instant(4, 9, 30)])
    #expect(table.resolved == [Samples.instant(4, 20)])
    #expect(table.onHoldSeconds == [600])
    #expect(table.contactsCount == [322])
    #expect(report.fact("truncated_export") == nil)
  }

  @Test func zendeskView() throws {
    let (table, report) = try Samples.tickets("zendesk_view.csv")
    #expect(table.zone == .unstated)
    #expect(table.firstResponse == [Samples.instant(4, 8, 30), .missing])
    #expect(table.resolved == [Samples.instant(4, 10), .missing])
    #expect(table.csatScore?[0] == 1)
    #expect(Samples.labels(table, "channel") == ["Mail", "Web Form"])
    #expect(Samples.labels(table, "category") == ["Question", "Problem"])
    #expect(Samples.taken(report)["first_response_business_seconds"] == "First reply time in minutes within business hours")
    #expect(try Samples.inspection("zendesk_view.csv").unclear.contains { $0.contains("--timezone") })
  }

  @Test func freshdeskCodesBecomeWords() throws {
    let (table, report) = try Samples.tickets("freshdesk_tickets.json")
    #expect(Samples.labels(table, "priority") == ["Low", "Urgent"])
    // 9 is a status of the desk's own: it stays as it is.
    #expect(Samples.labels(table, "status") == ["Resolved", "9"])
    #expect(Samples.labels(table, "channel") == ["Portal", "Phone"])
    #expect(table.firstResponse == [Samples.instant(4, 9), .missing])
    #expect(table.resolved == [Samples.instant(4, 13), .missing])
    #expect(table.due == [Samples.instant(8, 10), Samples.instant(6, 10)])
    #expect(table.spam == [0, 1])
    #expect(table.escalated == [0, 1])
    #expect(Samples.taken(report)["first_response_due_at"] == "fr_due_by")
    #expect(Samples.taken(report)["agent"] == "responder_id")
  }

  @Test func freshdeskList() throws {
    let (table, report) = try Samples.tickets("freshdesk_list.csv")
    #expect(table.firstResponse == [Samples.instant(4, 9), .missing])
    #expect(table.slaMet == [1, -1])
    // Half an hour tracked.
    #expect(table.handleSeconds?[0] == 1800)
    #expect(table.csatScore?[0] == 7)
    #expect(Samples.taken(report)["resolution_business_seconds"] == "Resolution time (in hrs)")
    #expect(Samples.taken(report)["first_response_sla_met"] == "First response status")
  }

  @Test func jiraSearchWithServiceLevelClocks() throws {
    let (table, report) = try Samples.tickets("jira_search.json")
    #expect(table.created == [Samples.instant(4, 8), Samples.instant(5, 9)])
    #expect(table.resolved == [Samples.instant(4, 12), .missing])
    #expect(table.firstResponse == [Samples.instant(4, 8, 45), .missing])
    // The clock of the resolution was breached, that of the second issue still runs until 11:00 UTC.
    #expect(table.slaMet == [0, -1])
    #expect(table.due == [.missing, Samples.instant(5, 11)])
    #expect(Samples.labels(table, "priority") == ["High", "Low"])
    #expect(Samples.labels(table, "status") == ["Done", "Waiting for support"])
    #expect(Samples.labels(table, "agent") == ["Bo Berg", nil])
    #expect(Samples.labels(table, "type") == ["Service Request", "Incident"])
    #expect(Samples.labels(table, "category") == ["Network, VPN", nil])
    #expect(Samples.taken(report)["ticket_id"] == "key")
    #expect(Samples.taken(report)["resolution_business_seconds"] == "fields.customfield_10031.completedCycles.0.elapsedTime.millis")
    #expect(report.fact("truncated_export") == nil)
  }

  @Test func jiraIssueNavigator() throws {
    let (table, report) = try Samples.tickets("jira_issues.csv")
    #expect(table.created == [Samples.instant(4, 9), Samples.instant(5, 10)])
    #expect(table.resolved == [Samples.instant(4, 13), .missing])
    #expect(Samples.labels(table, "category") == ["Get VPN access", "Report a fault"])
    #expect(table.csatScore?[0] == 5)
    #expect(Samples.taken(report)["ticket_id"] == "Issue key")
    #expect(Samples.taken(report)["resolution_seconds"] == nil)
  }

  @Test func serviceNowStoredValuesAreUTC() throws {
    let (table, report) = try Samples.tickets("servicenow_table.json")
    #expect(table.zone == .utc)
    #expect(table.created == [Samples.instant(4, 8), Samples.instant(5, 9)])
    #expect(table.resolved == [Samples.instant(4, 12), .missing])
    #expect(Samples.labels(table, "priority") == ["3 - Moderate", "1 - Critical"])
    #expect(Samples.labels(table, "status") == ["Closed", "-100"])
    #expect(Samples.labels(table, "team") == ["287ebd7d", nil])
    #expect(table.slaMet == [1, 0])
    #expect(table.reassignmentCount == [2, 0])
    #expect(Samples.taken(report)["created_at"] == "opened_at")
    #expect(Samples.taken(report)["escalated"] == nil)
  }

  @Test func serviceNowStoredAndShownValues() throws {
    let (table, report) = try Samples.tickets("servicenow_both.json")
    #expect(table.zone == .utc)
    #expect(table.created == [Samples.instant(4, 8)])
    #expect(Samples.labels(table, "status") == ["Resolved"])
    #expect(Samples.labels(table, "team") == ["Network"])
    #expect(Samples.labels(table, "category") == ["Inquiry / Help"])
    #expect(Samples.taken(report)["created_at"] == "opened_at.value")
    #expect(Samples.taken(report)["priority"] == "priority.display_value")
  }

  @Test func serviceNowList() throws {
    let (table, report) = try Samples.tickets("servicenow_list.csv")
    #expect(table.zone == .unstated)
    #expect(Samples.labels(table, "priority") == ["3 - Moderate", "1 - Critical"])
    #expect(Samples.labels(table, "agent") == ["Bo Berg", nil])
    #expect(table.reopenCount == [1, 0])
    #expect(Samples.taken(report)["resolved_at"] == "Resolved")
    #expect(try Samples.inspection("servicenow_list.csv").unclear.contains { $0.contains("not UTC") })
  }

  @Test(arguments: [
    ("zendesk_tickets.json", "zendesk"), ("zendesk_metrics.json", "zendesk"), ("zendesk_view.csv", "zendesk"),
    ("freshdesk_tickets.json", "freshdesk"), ("freshdesk_list.csv", "freshdesk"), ("jira_search.json", "jira"),
    ("jira_issues.csv", "jira"), ("servicenow_table.json", "servicenow"), ("servicenow_both.json", "servicenow"),
    ("servicenow_list.csv", "servicenow"),
  ])
  func everyExportIsRecognisedAndItsMappingReadsBackToTheSamePlan(name: String, dialect: String) throws {
    let inspection = try Samples.inspection(name)
    #expect(inspection.dialect == dialect)
    #expect(inspection.table == .tickets)
    #expect(inspection.missing.isEmpty)
    let mapping = try MappingFile.read(yaml: inspection.mapping.yaml(), file: "mapping.yaml")
    #expect(mapping == inspection.mapping)
    var options = ReadingOptions()
    try mapping.apply(to: &options)
    let own = try TicketReader(options: options).read(Samples.source(name))
    let found = try Samples.tickets(name)
    #expect(Samples.taken(own.report) == Samples.taken(found.report))
    #expect(own.table.created == found.table.created)
    #expect(own.table.firstResponse == found.table.firstResponse)
    #expect(own.table.resolved == found.table.resolved)
    #expect(own.table.handleSeconds.map { $0.map(\.bitPattern) } == found.table.handleSeconds.map { $0.map(\.bitPattern) })
    #expect(Samples.labels(own.table, "status") == Samples.labels(found.table, "status"))
  }

  @Test func anExportThatEndsAtAPageLimitIsSuspicious() throws {
    func rows(_ count: Int) -> String {
      "Number,Opened,Assignment group,Caller,State\n"
        + (0..<count).map { "INC\($0),2024-03-04 08:\(10 + $0 % 50),A,B,New\n" }.joined()
    }
    func fact(_ count: Int) throws -> ImportReport.Fact? {
      try TicketReader(options: ReadingOptions()).read(.bytes(Array(rows(count).utf8), name: "list.csv")).report.fact("truncated_export")
    }
    #expect(try fact(10_000)?.sentence.contains("10,000 rows") == true)
    #expect(try fact(9_999) == nil)
  }

  @Test func freshdeskListsThirtyDaysWhereNobodyAsksForMore() throws {
    let rows = (0...30).map { day in
      "{\"id\":\(day),\"created_at\":\"2024-03-\(day < 9 ? "0" : "")\(day + 1)T08:00:00Z\",\"status\":2,\"responder_id\":1,\"fr_due_by\":null,"
        + "\"due_by\":null,\"fr_escalated\":false,\"is_escalated\":false}"
    }
    let report = try TicketReader(options: ReadingOptions()).read(.bytes(Array("[\(rows.joined(separator: ","))]".utf8), name: "f.json"))
      .report
    #expect(report.fact("default_window")?.count == 30)
  }
}
