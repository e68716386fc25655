import Testing
import Tickets
import Timeline

@Suite struct UncertaintyTests {
  /// A log whose tickets all came and were resolved on one day, with these scores.
  private func series(_ id: String, _ fill: (inout TicketTable) -> Void, count: Int) throws -> KPISeries {
    var table = HandMadeTickets.table(
      created: [String](repeating: "2024-03-04T08:00", count: count), resolved: [String](repeating: "2024-03-04T09:00", count: count))
    fill(&table)
    return try KPISeriesBuilder.series(KPISeriesRequest(kpis: [id], frequency: .day), of: table)[0]
  }

  @Test func `Fifty promoters and twenty detractors of a hundred are 30 give or take 15`() throws {
    let scores = [Double](repeating: 9, count: 50) + [Double](repeating: 8, count: 30) + [Double](repeating: 2, count: 20)
    let series = try series("nps", { $0.npsScore = scores }, count: 100)
    #expect(series.values == [30])
    #expect(series.decided == [70])
    let margin = try #require(series.margin?[0])
    // √((0.5 + 0.2 - 0.3²) / 100) = 0.0781 in shares.
    #expect(abs(margin - 1.959963984540054 * 7.810249675906654) < 1e-9)
    #expect(series.pooledMargin == margin)
    let interval = try #require(series.interval)
    #expect(interval.lower == [30 - margin] && interval.upper == [30 + margin])
  }

  @Test func `Nobody's answers have no margin, one answer has none to speak of`() throws {
    let none = try series("nps", { $0.npsScore = [.nan] }, count: 1)
    #expect(none.margin?[0].isNaN == true)
    #expect(none.pooledMargin?.isNaN == true)
    let one = try series("nps", { $0.npsScore = [10] }, count: 1)
    #expect(one.margin == [0])
    #expect(one.pooledInterval?.upper == 100)
  }

  @Test func `A share of answers has the interval of Wilson`() throws {
    // 8 of 10: (0.8 + z²/20 ± z √(0.016 + z²/400)) / (1 + z²/10).
    let scores: [Double] = [5, 5, 5, 5, 4, 4, 4, 4, 3, 1]
    let interval = try #require(try series("csat", { $0.csatScore = scores }, count: 10).interval)
    #expect(abs(interval.lower[0] - 0.490_162_5) < 1e-6)
    #expect(abs(interval.upper[0] - 0.943_317_8) < 1e-6)
  }

  @Test func `Tickets that are all counted have no interval, nor have means of periods`() throws {
    #expect(try series("same_day_resolution", { _ in }, count: 5).interval == nil)
    #expect(try series("ticket_volume", { _ in }, count: 5).interval == nil)
    #expect(try series("ticket_volume", { _ in }, count: 5).margin == nil)
    let mean = try TenTickets.daily("nps", ["pooling": "mean_of_ratios"])
    #expect(mean.pooledMargin == nil && mean.pooledInterval == nil)
    #expect(mean.margin?.count == 10)
  }
}
