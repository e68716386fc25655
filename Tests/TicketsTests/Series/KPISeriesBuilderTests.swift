import Testing
import Tickets
import Timeline

@Suite struct KPISeriesBuilderTests {
  /// Six tickets over 1 to 4 March 2024 (a Friday to a Monday); the last is still open, the fifth is stamped as resolved before it came.
  static let six: TicketTable = {
    var table = HandMadeTickets.table(
      created: [
        "2024-03-01T08:00", "2024-03-01T09:00", "2024-03-02T10:00", "2024-03-02T11:00", "2024-03-04T12:00", "2024-03-04T13:00",
      ],
      resolved: ["2024-03-01T10:00", "2024-03-04T09:00", "2024-03-02T14:00", "2024-03-04T11:00", "2024-03-04T11:59", nil])
    table.firstResponse = ["2024-03-01T08:30", "2024-03-01T10:00", nil, "2024-03-02T10:00", "2024-03-04T13:00", "2024-03-06T13:00"]
      .map { HandMadeTickets.instant($0) }
    table.slaMet = [1, 0, 1, -1, 1, 0]
    table.reopenCount = [0, 2, 0, 0, 0, 0]
    table.reassignmentCount = [0, 0, 1, 0, 0, 0]
    table.escalated = [0, 1, 0, 0, -1, 1]
    table.csatScore = [5, 2, .nan, 4, 3, 1]
    table.npsScore = [10, 3, .nan, 9, 7, 0]
    table.cesScore = [5, 3, .nan, 4, .nan, 7]
    table.handleSeconds = [600, 1200, 300, .nan, -5, 100]
    table.cost = [10, 20, 5, .nan, 1, 50]
    table.dimensions["team"] = HandMadeTickets.column(["A", "B", nil, "A", "B", "B"])
    return table
  }()

  private func daily(_ id: String, grouping: KPISeriesRequest.Grouping = .byEvent) throws -> KPISeries {
    let series = try KPISeriesBuilder.series(KPISeriesRequest(kpis: [id], frequency: .day, grouping: grouping), of: Self.six)
    return try #require(series.first)
  }

  @Test func `Counts, flow, backlog and clearance by hand`() throws {
    #expect(try daily("ticket_volume").y == [2, 2, 0, 2])
    #expect(try daily("ticket_volume").axis.label(at: 0) == "2024-03-01")
    // The resolution stamped before its creation counts on the day of creation.
    #expect(try daily("tickets_resolved").y == [1, 1, 0, 3])
    #expect(try daily("net_flow").y == [1, 1, 0, -1])
    #expect(try daily("backlog").y == [1, 2, 2, 1])
    let clearance = try daily("ticket_resolution_rate")
    #expect(clearance.y == [1, 1, 0, 3])
    #expect(clearance.n == [2, 2, 0, 2])
    #expect(clearance.values[3] == 1.5)
    #expect(clearance.values[2].isNaN)
    #expect(clearance.pooled == 5.0 / 6)
  }

  @Test func `Resolution times by day of resolution leave out open tickets and negative times`() throws {
    let series = try daily("resolution_time")
    #expect(series.n == [1, 1, 0, 2])
    #expect(series.y[0] == 7200)
    #expect(series.y[2].isNaN)
    // 72 h and 48 h.
    let distribution = try #require(series.distribution)
    #expect(distribution.mean[3] == 60 * 3600)
    #expect(distribution.median[3] == 60 * 3600)
    #expect(abs(distribution.p90[3] - (48 + 0.9 * 24) * 3600) < 1e-6)
    #expect(abs(distribution.standardDeviation[3] - 12 * 3600 * 2.0.squareRoot()) < 1e-6)
    #expect(distribution.standardDeviation[0].isNaN)
    #expect(distribution.p90[2].isNaN)
    #expect(series.pooled == 31.5 * 3600)
  }

  @Test func `Resolution times by day of creation`() throws {
    let series = try daily("resolution_time", grouping: .byCreation)
    #expect(series.n == [2, 2, 0, 0])
    #expect(series.y[0] == 37 * 3600)
    #expect(series.y[1] == 26 * 3600)
    #expect(series.y[3].isNaN)
  }

  @Test func `First responses by day of creation leave out missing and negative ones`() throws {
    let series = try daily("first_response_time")
    #expect(series.n == [2, 0, 0, 2])
    #expect(series.y[0] == 2700)
    #expect(series.y[3] == (3600 + 48 * 3600) / 2)
    let sameDay = try daily("same_day_response")
    #expect(sameDay.y == [2, 0, 0, 1])
    #expect(sameDay.n == [2, 0, 0, 2])
  }

  @Test func `Proportions are counted on the day of resolution`() throws {
    let promises = try daily("sla_compliance")
    #expect(promises.y == [1, 1, 0, 1])
    #expect(promises.n == [1, 1, 0, 2])
    #expect(promises.shape == .proportion)
    let reopened = try daily("reopen_rate")
    #expect(reopened.y == [0, 0, 0, 1])
    #expect(reopened.n == [1, 1, 0, 3])
    let firstContact = try daily("first_contact_resolution")
    #expect(firstContact.y == [1, 0, 0, 2])
    #expect(firstContact.n == [1, 1, 0, 3])
    let within = try daily("same_day_resolution")
    #expect(within.y == [1, 1, 0, 0])
    #expect(within.n == [1, 1, 0, 2])
    let escalated = try daily("escalation_rate")
    #expect(escalated.y == [0, 0, 0, 1])
    #expect(escalated.n == [1, 1, 0, 2])
  }

  @Test func `By creation, open tickets have no say`() throws {
    let promises = try daily("sla_compliance", grouping: .byCreation)
    #expect(promises.y == [1, 1, 0, 1])
    #expect(promises.n == [2, 1, 0, 1])
    #expect(try daily("ces", grouping: .byCreation).n == [2, 1, 0, 0])
  }

  @Test func `Survey scores, work and cost`() throws {
    let satisfied = try daily("csat")
    #expect(satisfied.y == [1, 0, 0, 1])
    #expect(satisfied.n == [1, 0, 0, 3])
    #expect(try daily("dsat").y == [0, 0, 0, 1])
    let promoters = try daily("nps")
    // 10 | none | none | 3, 9, 7: one promoter, one detractor, one passive.
    #expect(promoters.y == [1, 0, 0, 0])
    #expect(promoters.n == [1, 0, 0, 3])
    #expect(promoters.values[0] == 100)
    #expect(promoters.pooled == 25)
    let effort = try daily("ces")
    #expect(effort.n == [1, 0, 0, 2])
    #expect(effort.y[3] == 3.5)
    let handling = try daily("average_handle_time")
    #expect(handling.n == [1, 1, 0, 1])
    #expect(handling.pooled == 700)
    #expect(try daily("total_service_cost").y == [10, 5, 0, 21])
    #expect(try daily("cost_per_ticket").pooled == 9)
  }

  @Test func `Slices are ordered by volume, then name, and add up to the whole`() throws {
    let request = KPISeriesRequest(kpis: ["ticket_volume", "backlog"], frequency: .day, dimensions: ["team"])
    let series = try KPISeriesBuilder.series(request, of: Self.six)
    #expect(
      series.map(\.uniqueID) == [
        "ticket_volume/team=B", "ticket_volume/team=A", "ticket_volume/team=(missing)", "backlog/team=B", "backlog/team=A",
        "backlog/team=(missing)",
      ])
    #expect(series[0].y == [1, 0, 0, 2])
    #expect(series[2].slice == KPISlice(dimension: "team", label: nil))
    for (id, part) in [("ticket_volume", 0), ("backlog", 3)] {
      let whole = try daily(id)
      for day in 0..<4 { #expect(series[part..<part + 3].reduce(0) { $0 + $1.y[day] } == whole.y[day]) }
    }
    var largest = request
    largest.largestSlices = 1
    #expect(try KPISeriesBuilder.series(largest, of: Self.six).map(\.uniqueID) == ["ticket_volume/team=B", "backlog/team=B"])
  }

  @Test func `A window keeps whole periods and carries the stock from before it`() throws {
    let window = HandMadeTickets.date("2024-03-02")...HandMadeTickets.date("2024-03-04")
    let backlog = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["backlog"], frequency: .day, window: window), of: Self.six)
    #expect(backlog[0].y == [2, 2, 1])
    // Monday 26 February to Sunday 3 March is the only whole week.
    let weeks = HandMadeTickets.date("2024-02-26")...HandMadeTickets.date("2024-03-09")
    let weekly = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .week, window: weeks), of: Self.six)
    #expect(weekly[0].y == [4])
    #expect(weekly[0].axis.label(at: 0) == "2024-02-26")
    #expect(throws: TicketsError.self) {
      try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .month, window: weeks), of: Self.six)
    }
  }

  @Test func `Hours, months and years`() throws {
    let hourly = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .hour), of: Self.six)
    #expect(hourly[0].axis.label(at: 0) == "2024-03-01T08:00:00")
    #expect(hourly[0].y.count == 78)
    #expect(hourly[0].y.reduce(0, +) == 6)
    for frequency in [Frequency.month, .quarter, .year] {
      let series = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: frequency), of: Self.six)
      #expect(series[0].y == [6])
    }
  }

  @Test func `Days are those of the table's zone`() throws {
    var table = TicketTable(
      zone: try #require(Zone(identifier: "Europe/Oslo")),
      created: [Instant(secondsSinceEpoch: 1_709_249_400), Instant(secondsSinceEpoch: 1_709_335_800)])
    table.resolved = [.missing, .missing]
    // 23:30 UTC is half past midnight of the next day in Oslo.
    let series = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day), of: table)
    #expect(series[0].axis.label(at: 0) == "2024-03-01")
    #expect(series[0].y == [1, 1])
  }

  @Test func `A due time stands in for a missing verdict column`() throws {
    var table = Self.six
    table.slaMet = nil
    table.due = ["2024-03-01T10:00", "2024-03-02T09:00", nil, "2024-03-05T00:00", "2024-03-05T00:00", "2024-03-04T14:00"]
      .map { HandMadeTickets.instant($0) }
    let series = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["sla_compliance"], frequency: .day), of: table)
    #expect(series[0].y == [1, 0, 0, 2])
    #expect(series[0].n == [1, 0, 0, 3])
  }

  @Test func `What cannot be had is an error with a code`() throws {
    func code(_ request: KPISeriesRequest, _ table: TicketTable = Self.six) -> String? {
      do throws(TicketsError) {
        _ = try KPISeriesBuilder.series(request, of: table)
        return nil
      } catch { return error.code }
    }
    #expect(code(KPISeriesRequest(kpis: ["resolution_tim"], frequency: .day)) == "unknown_kpi")
    let idea = HandMadeKPI.entry("an_idea")
    #expect(code(KPISeriesRequest(kpis: ["an_idea"], frequency: .day, own: [idea])) == "not_computed")
    let bare = HandMadeTickets.table(created: ["2024-03-01"])
    #expect(code(KPISeriesRequest(kpis: ["sla_compliance"], frequency: .day), bare) == "missing_columns")
    #expect(code(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day, dimensions: ["colour"])) == "unknown_dimension")
    #expect(code(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day), HandMadeTickets.table(created: [])) == "no_tickets")
    #expect(code(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .day), HandMadeTickets.table(created: ["never"])) == "no_tickets")
    let centuries = HandMadeTickets.table(created: ["0001-01-01", "9999-12-31"])
    #expect(code(KPISeriesRequest(kpis: ["ticket_volume"], frequency: .hour), centuries) == "too_many_periods")
  }

  @Test func `The error names the columns that are missing`() throws {
    let bare = HandMadeTickets.table(created: ["2024-03-01"])
    let error = #expect(throws: TicketsError.self) {
      try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["sla_compliance"], frequency: .day), of: bare)
    }
    #expect(error?.message.contains("resolved_at, sla_met or sla_due_at") == true)
  }

  @Test func `One ticket and nothing resolved`() throws {
    let one = HandMadeTickets.table(created: ["2024-03-01T08:00"], resolved: [nil])
    let kpis = KPICatalogue.computable(from: one).map(\.id)
    #expect(kpis.contains("backlog"))
    for series in try KPISeriesBuilder.series(KPISeriesRequest(kpis: kpis, frequency: .day), of: one) {
      #expect(series.y.count == 1)
      if series.kpi.id == "resolution_time" {
        #expect(series.n == [0])
        #expect(series.y[0].isNaN)
        #expect(series.pooled.isNaN)
      }
    }
  }
}
