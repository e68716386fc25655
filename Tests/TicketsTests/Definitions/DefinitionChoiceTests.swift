import Testing
import Tickets
import Timeline

/// Every choice changes the number as it says, and says so.
@Suite struct DefinitionChoiceTests {
  private let hour = 3600.0

  @Test func `The resolution stamp decides how long tickets took`() throws {
    // 2, 24, 4, 72 and 6 hours to the resolution; 50, 72, 52, 120 and 54 to the closing; 2, 4, 4, 72 and 6 to the first solution.
    let resolved = try TenTickets.month("resolution_time")
    #expect(resolved.pooled == 108 * hour / 5)
    #expect(resolved.definition.contains("A ticket is resolved at its resolution stamp"))
    let closed = try TenTickets.month("resolution_time", ["resolution": "closed"])
    #expect(closed.pooled == 348 * hour / 5)
    #expect(closed.definition.contains("A ticket is resolved when it is closed."))
    let first = try TenTickets.month("resolution_time", ["resolution": "first_resolved"])
    #expect(first.pooled == 88 * hour / 5)
    #expect(first.definition.contains("when a solution is first offered"))
  }

  @Test func `The resolution stamp decides when tickets leave the backlog`() throws {
    // Created without those left out: 2, 2, 1, 0, 2 from Monday to Friday.
    #expect(try TenTickets.daily("backlog").y == [1, 1, 1, 1, 3, 3, 3, 2, 2, 2])
    #expect(try TenTickets.daily("backlog", ["resolution": "closed"]).y == [2, 4, 4, 2, 3, 3, 3, 3, 3, 2])
    #expect(try TenTickets.daily("backlog", ["resolution": "first_resolved"]).y == [0, 1, 1, 1, 3, 3, 3, 2, 2, 2])
    #expect(try TenTickets.daily("tickets_resolved", ["resolution": "closed"]).y == [0, 0, 1, 2, 1, 0, 0, 0, 0, 1])
    #expect(try TenTickets.daily("net_flow", ["resolution": "closed"]).y == [2, 2, 0, -2, 1, 0, 0, 0, 0, -1])
  }

  @Test func `Business hours leave out nights and weekends`() throws {
    // 1, 8, 4, 8 (Friday 16:00 to Monday 16:00) and 6 hours.
    let business = try TenTickets.month("resolution_time", ["clock": "business"], clock: NineToFive())
    #expect(business.pooled == 27 * hour / 5)
    #expect(business.definition.contains("in business hours only. "))
    #expect(business.definition.contains("9 to 17, Monday to Friday"))
    #expect(business.distribution?.median == [6 * hour])
    // 0.5, 1 and 66 hours by the calendar; 0, 1 and 2 in business hours.
    #expect(try TenTickets.month("first_response_time").pooled == 22.5 * hour)
    #expect(try TenTickets.month("first_response_time", ["clock": "business"], clock: NineToFive()).pooled == hour)
    // Ticket 10, of Split, comes at 10, when its site opens; came it at 9, an hour less would count than in Oslo.
    var table = TenTickets.table
    table.created[9] = HandMadeTickets.instant("2024-03-06T09:00")
    let request = KPISeriesRequest(
      kpis: ["resolution_time"], frequency: .month, definitions: try KPIDefinitions(["clock": "business"]), workingClock: NineToFive())
    #expect(try KPISeriesBuilder.series(request, of: table)[0].pooled == 27 * hour / 5)
  }

  @Test func `Business hours must be stated, but only where they matter`() throws {
    let error = #expect(throws: TicketsError.self) { try TenTickets.month("resolution_time", ["clock": "business"]) }
    #expect(error?.code == "needs_business_hours")
    #expect(try TenTickets.month("ticket_volume", ["clock": "business"]).pooled == 7)
    #expect(try TenTickets.month("same_day_resolution", ["clock": "business"]).pooled == 0.8)
  }

  @Test func `Time on hold may be taken off`() throws {
    // 2, 20, 3 and 4 hours; ticket 4 has no stated hold.
    let without = try TenTickets.month("resolution_time", ["on_hold": "excluded"])
    #expect(without.pooled == 29 * hour / 4)
    #expect(without.n == [4])
    #expect(without.definition.contains("Time on hold is taken off"))
    #expect(try TenTickets.month("resolution_time").definition.contains("Time on hold counts."))
    // More hold than time passed, as off business hours, leaves nothing: 1, 4, 3 and 4 hours.
    let business = try TenTickets.month("resolution_time", ["on_hold": "excluded", "clock": "business"], clock: NineToFive())
    #expect(business.pooled == 12 * hour / 4)
    var table = TenTickets.table
    table.onHoldSeconds = nil
    let error = #expect(throws: TicketsError.self) {
      try KPISeriesBuilder.series(
        KPISeriesRequest(kpis: ["resolution_time"], frequency: .day, definitions: try KPIDefinitions(["on_hold": "excluded"])), of: table)
    }
    #expect(error?.message.contains("on_hold_seconds") == true)
  }

  @Test func `Periods are pooled, or each weighs the same`() throws {
    // Kept 1 of 1 on Monday, 1 of 2 on Tuesday, 0 of 1 on Wednesday, 0 of 1 on the next Monday.
    let pooled = try TenTickets.daily("sla_compliance")
    #expect(pooled.pooled == 0.4)
    #expect(pooled.definition.contains("tickets are pooled"))
    let mean = try TenTickets.daily("sla_compliance", ["pooling": "mean_of_ratios"])
    #expect(mean.pooled == (1 + 0.5) / 4)
    #expect(mean.definition.contains("plain mean of the periods' values"))
    #expect(mean.y == pooled.y && mean.n == pooled.n)
    // Daily means of 2, 14, 6 and 72 hours.
    #expect(try TenTickets.daily("resolution_time", ["pooling": "mean_of_ratios"]).pooled == 94 * hour / 4)
    // One promoter of one, (1 - 1) of two, none of one: nothing else was answered.
    #expect(try TenTickets.daily("nps", ["pooling": "mean_of_ratios"]).pooled == 100.0 / 3)
    #expect(try TenTickets.daily("ticket_volume", ["pooling": "mean_of_ratios"]).pooled == 7)
  }

  @Test func `Open tickets that are late may count as broken promises`() throws {
    let resolved = try TenTickets.daily("sla_compliance")
    #expect(resolved.y == [1, 1, 0, 0, 0, 0, 0, 0, 0, 0])
    #expect(resolved.n == [1, 2, 1, 0, 0, 0, 0, 1, 0, 0])
    #expect(resolved.definition.contains("Only resolved tickets are judged."))
    // Ticket 5 was due on Wednesday; ticket 6 is not due before the log ends.
    let due = try TenTickets.daily("sla_compliance", ["sla_population": "due"])
    #expect(due.y == resolved.y)
    #expect(due.n == [1, 2, 2, 0, 0, 0, 0, 1, 0, 0])
    #expect(due.pooled == 2.0 / 6)
    #expect(due.definition.contains("Open tickets whose due time has passed count as broken promises"))
    // By creation, ticket 5 falls on Tuesday, when it came.
    let byCreation = try TenTickets.month("sla_compliance", ["sla_population": "due"], grouping: .byCreation)
    #expect(byCreation.n == [6])
    // The file's own verdict on an open ticket holds, too.
    var table = TenTickets.table
    table.slaMet?[5] = 0
    var request = KPISeriesRequest(kpis: ["sla_compliance"], frequency: .month)
    request.definitions.slaPopulation = .due
    #expect(try KPISeriesBuilder.series(request, of: table)[0].n == [7])
    table.due = nil
    let error = #expect(throws: TicketsError.self) { try KPISeriesBuilder.series(request, of: table) }
    #expect(error?.message.contains("sla_due_at") == true)
  }

  @Test func `A verdict with hindsight differs from the first one`() throws {
    #expect(try TenTickets.month("sla_compliance").pooled == 0.4)
    let first = try TenTickets.month("sla_compliance", ["sla_flag": "first"])
    #expect(first.pooled == 0.8)
    #expect(first.definition.contains("at the ticket's first event"))
  }

  @Test func `Groups are the last or the first`() throws {
    let request = KPISeriesRequest(kpis: ["ticket_volume"], frequency: .month, dimensions: ["team"])
    let last = try TenTickets.series(request)
    #expect(last.map(\.uniqueID) == ["ticket_volume/team=A", "ticket_volume/team=B"])
    #expect(last.map(\.y) == [[4], [3]])
    #expect(last[0].definition.contains("belongs to the group that it had last"))
    let first = try TenTickets.series(request, ["groups": "first"])
    #expect(first.map(\.uniqueID) == ["ticket_volume/team=A", "ticket_volume/team=B"])
    #expect(first.map(\.y) == [[5], [2]])
    #expect(first[0].definition.contains("belongs to the group that it had first"))
    #expect(try !TenTickets.month("ticket_volume").definition.contains("group"))
  }

  @Test func `Reopened tickets may be left out of times and promises`() throws {
    // Without ticket 2: 2, 4, 72 and 6 hours; promises 1 of 1, 1 of 1, 0 of 1, 0 of 1.
    let without = try TenTickets.month("resolution_time", ["reopened": "excluded"])
    #expect(without.pooled == 84 * hour / 4)
    #expect(without.definition.contains("Reopened tickets are left out."))
    #expect(try TenTickets.month("sla_compliance", ["reopened": "excluded"]).pooled == 0.5)
    #expect(try TenTickets.month("same_day_resolution", ["reopened": "excluded"]).pooled == 0.75)
    #expect(try TenTickets.month("reopen_rate", ["reopened": "excluded"]).pooled == 0.2)
  }

  @Test func `Merged, spam and deleted tickets are left out unless they are asked for`() throws {
    let plain = try TenTickets.month("ticket_volume")
    #expect(plain.pooled == 7)
    #expect(plain.leftOut.map(\.says) == ["1 merged", "1 spam", "1 deleted"])
    #expect(plain.definition.hasSuffix("Merged, spam and deleted tickets are left out. Left out here: 1 merged, 1 spam, 1 deleted."))
    for mark in ["merged", "spam", "deleted"] {
      let with = try TenTickets.month("ticket_volume", [mark: "included"])
      #expect(with.pooled == 8)
      #expect(with.leftOut.count == 2)
      #expect(with.definition.contains("\(mark.prefix(1).uppercased())\(mark.dropFirst()) tickets count."))
    }
    // A merged ticket looks solved in a minute, spam in five; the deleted one never.
    #expect(try TenTickets.month("resolution_time", ["merged": "included"]).pooled == (108 * hour + 60) / 6)
    #expect(try TenTickets.month("resolution_time", ["spam": "included"]).pooled == (108 * hour + 300) / 6)
    #expect(try TenTickets.month("backlog", ["deleted": "included"]).y == [3])
    #expect(try TenTickets.month("backlog").y == [2])
  }

  @Test func `What is left out is no slice and lays no axis`() throws {
    var table = HandMadeTickets.table(created: ["2024-03-01", "2024-03-05"], resolved: [nil, nil])
    table.spam = [0, 1]
    table.dimensions["team"] = HandMadeTickets.column(["A", "B"])
    let series = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day, dimensions: ["team"]), of: table)
    #expect(series.map(\.uniqueID) == ["ticket_volume/team=A"])
    #expect(series[0].y == [1])
    #expect(GroupSummary.all(of: table).created == 1)
    #expect(try GroupSummary.by("team", of: table).map { $0.slice?.name } == ["A"])
    table.spam = [1, 1]
    let error = #expect(throws: TicketsError.self) {
      try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day), of: table)
    }
    #expect(error?.code == "no_tickets")
  }

  @Test func `Satisfaction is a share or a mean`() throws {
    // 5, 4, 2, 3 and 1 of 5.
    let share = try TenTickets.month("csat")
    #expect(share.shape == .proportion)
    #expect((share.y, share.n ?? [], share.pooled) == ([2], [5], 0.4))
    #expect(share.definition.contains("in the top two boxes"))
    let mean = try TenTickets.month("csat", ["satisfaction": "mean_score"])
    #expect(mean.shape == .mean)
    #expect((mean.y, mean.n ?? [], mean.pooled) == ([3], [5], 3))
    #expect(mean.definition.hasPrefix("Mean satisfaction score of scored tickets"))
    #expect(try TenTickets.month("dsat", ["satisfaction": "mean_score"]).pooled == 0.4)
  }

  @Test func `A high effort score is good or bad`() throws {
    let easy = try TenTickets.month("ces")
    let hard = try TenTickets.month("ces", ["effort": "lower_is_easier"])
    #expect(easy.pooled == 4.25 && hard.pooled == 4.25)
    #expect(easy.kpi.direction(under: easy.definitions) == .higher)
    #expect(hard.kpi.direction(under: hard.definitions) == .lower)
    #expect(hard.definition.contains("lower is better"))
    let duration = try #require(KPICatalogue["resolution_time"])
    #expect(duration.direction(under: hard.definitions) == .lower)
    #expect(duration.direction(under: easy.definitions) == .lower)
  }
}
