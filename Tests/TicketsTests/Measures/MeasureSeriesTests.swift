import Testing
import Timeline

@testable import Tickets

/// Measures over tables as series of the catalogue: which way is taken, over which periods, and what is said of it.
@Suite struct MeasureSeriesTests {
  private static let tickets = """
    id created_at resolved_at csat_score team
    t1 2024-03-04T08:00 2024-03-04T10:00 1 a
    t2 2024-03-05T08:00 2024-03-05T10:00 1 b
    """

  private func series(
    _ kpis: [String], _ tables: [TableKind: String], every: Frequency = .day, dimensions: [String] = []
  ) throws -> [KPISeries] {
    let request = KPISeriesRequest(kpis: kpis, frequency: every, dimensions: dimensions)
    return try KPISeriesBuilder.series(request, of: MeasureTables.data(tables))
  }

  @Test func `Satisfaction is taken from surveys where there are any, else from the tickets' own scores`() throws {
    let surveys = "ticket_id kind score scale_max answered_at\nt1 csat 5 5 2024-03-05"
    let asked = try #require(try series(["csat"], [.tickets: Self.tickets, .surveys: surveys]).first)
    #expect(asked.y == [0, 1] && asked.n == [0, 1])
    #expect(asked.definition.contains("by the period of the answer"))
    let scored = try #require(try series(["csat"], [.tickets: Self.tickets, .surveys: "kind score answered_at\nnps 9 2024-03-05"]).first)
    #expect(scored.y == [1, 1] && scored.n == [1, 1])
    #expect(scored.definition.contains("by the period of resolution"))
  }

  @Test func `Surveys are sliced by the team of their ticket`() throws {
    let surveys = "ticket_id kind score scale_max answered_at\nt2 csat 5 5 2024-03-05\nt2 csat 1 5 2024-03-05\nt1 csat 1 5 2024-03-04"
    let answered = try series(["csat"], [.tickets: Self.tickets, .surveys: surveys], dimensions: ["team"])
    #expect(answered.map(\.uniqueID) == ["csat/team=b", "csat/team=a"])
    #expect(answered.map(\.pooled) == [0.5, 0])
  }

  @Test func `Without tickets the axis is laid by the table's own periods`() throws {
    let costs = try #require(
      try series(["total_service_cost"], [.costs: "period amount\n2024-01-01 10\n2024-03-01 20"], every: .month).first)
    #expect((0..<costs.axis.count).map(costs.axis.label) == ["2024-01-01", "2024-02-01", "2024-03-01"])
    #expect(agree(costs.y, [10, .nan, 20]))
    #expect(costs.pooled == 30)
  }

  @Test func `Where no way is open, all of them are named`() {
    let error = #expect(throws: TicketsError.self) { try series(["abandonment_rate"], [.tickets: Self.tickets]) }
    #expect(error?.code == "missing_columns")
    #expect(error?.message.contains("contacts.abandoned_at") == true)
    #expect(error?.message.contains("volume.offered") == true)
  }

  @Test func `Merged tickets are no part of a measure that reads tickets among other tables`() throws {
    var data = MeasureTables.data([.tickets: Self.tickets, .costs: "period amount\n2024-03-01 100"])
    data.tickets?.merged = [0, 1]
    var request = KPISeriesRequest(kpis: ["cost_per_ticket"], frequency: .month)
    #expect(try KPISeriesBuilder.series(request, of: data).first?.n == [1])
    request.definitions.merged = .included
    #expect(try KPISeriesBuilder.series(request, of: data).first?.n == [2])
  }

  @Test func `Net promoter scores carry what their margin is made from`() throws {
    let nps = try #require(
      try series(["nps"], [.surveys: "kind score answered_at\nnps 10 2024-03-04\nnps 8 2024-03-04\nnps 2 2024-03-04"]).first)
    #expect(nps.values == [0])
    // p = d = 1/3 of 3 answers: variance (2/3 - 0) / 3 = 2/9; the margin is 1.96 standard deviations, in points.
    #expect(nps.decided == [2])
  }
}
