import Testing
import Tickets
import Timeline

@Suite struct GroupSummaryTests {
  @Test func `Totals by hand`() throws {
    let all = GroupSummary.all(of: KPISeriesBuilderTests.six)
    #expect(all.slice == nil)
    #expect((all.created, all.resolved, all.open) == (6, 5, 1))
    #expect(all.negativeDurations == 1)
    #expect(all.zeroDurations == 0)
    #expect(all.resolutionTime.count == 4)
    #expect(all.resolutionTime.meanSeconds == 31.5 * 3600)
    #expect(all.resolutionTime.medianSeconds == 26 * 3600)
    #expect(all.resolutionTime.minimumSeconds == 7200)
    #expect(all.resolutionTime.maximumSeconds == 72 * 3600)
    #expect(all.firstResponseTime?.count == 4)
    #expect(all.negativeFirstResponses == 1)
    let promises = try #require(all.proportion("sla_compliance"))
    #expect((promises.numerator, promises.denominator, promises.rate) == (3, 4, 0.75))
    #expect(all.proportion("same_day_response")?.denominator == 4)
    #expect(all.proportion("service_level") == nil)
  }

  @Test func `Groups come by falling volume, tickets without a label as a group of their own`() throws {
    let groups = try GroupSummary.by("team", of: KPISeriesBuilderTests.six)
    #expect(groups.map { $0.slice?.name } == ["B", "A", "(missing)"])
    #expect(groups.map(\.created) == [3, 2, 1])
    #expect(groups.map(\.open) == [1, 0, 0])
    #expect(groups[0].resolutionTime.count == 1)
    #expect(groups[0].proportion("reopen_rate")?.rate == 0.5)
    #expect(throws: TicketsError.self) { try GroupSummary.by("colour", of: KPISeriesBuilderTests.six) }
  }

  @Test func `A window takes tickets by their day of creation`() throws {
    let window = HandMadeTickets.date("2024-03-02")...HandMadeTickets.date("2024-03-03")
    #expect(GroupSummary.all(of: KPISeriesBuilderTests.six, window: window).created == 2)
    let groups = try GroupSummary.by("team", of: KPISeriesBuilderTests.six, window: window)
    #expect(groups.map { $0.slice?.name } == ["(missing)", "A"])
    #expect(groups.map(\.resolutionTime.meanSeconds) == [4 * 3600, 48 * 3600])
  }

  @Test func `Columns that are too short leave their last tickets without a value`() throws {
    var table = KPISeriesBuilderTests.six
    table.resolved = Array(table.resolved?.prefix(2) ?? [])
    table.slaMet = [1]
    table.firstResponse = []
    table.dimensions["team"] = HandMadeTickets.column(["A"])
    #expect(try GroupSummary.by("team", of: table).map(\.created) == [5, 1])
    #expect(GroupSummary.all(of: table).resolved == 2)
    let kpis = KPICatalogue.computable(from: table).map(\.id)
    for dimensions in [[], ["team"]] {
      let request = KPISeriesRequest(kpis: kpis, frequency: .day, dimensions: dimensions)
      #expect(try KPISeriesBuilder.series(request, of: table).allSatisfy { $0.y.count == 4 })
    }
  }

  @Test func `An empty table has no rates`() throws {
    let none = GroupSummary.all(of: HandMadeTickets.table(created: [], resolved: []))
    #expect(none.created == 0)
    #expect(none.resolutionTime.meanSeconds.isNaN)
    #expect(none.proportion("same_day_resolution")?.rate.isNaN == true)
  }

  @Test func `Quantiles of a summary are of type 7`() {
    let summary = DurationSummary([40, 10, .nan, 20, 30])
    #expect(summary.count == 4)
    #expect(summary.medianSeconds == 25)
    #expect(summary.p75Seconds == 32.5)
    #expect(abs(summary.p90Seconds - 37) < 1e-12)
    #expect(abs(summary.standardDeviationSeconds - (500.0 / 3).squareRoot()) < 1e-12)
    #expect(DurationSummary([7]).standardDeviationSeconds.isNaN)
  }
}
