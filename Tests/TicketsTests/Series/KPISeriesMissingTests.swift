import Testing
import Tickets
import Timeline

@Suite struct KPISeriesMissingTests {
  /// Two tickets a day over five weeks from Monday 1 January 2024, none on Wednesday the 10th.
  private func series(_ id: String, _ frequency: Frequency) throws -> KPISeries {
    var table = TicketTable(zone: .unstated, created: HandMadeTickets.steady(from: "2024-01-01", days: 35) { $0 == 9 ? 0 : 2 })
    table.resolved = table.created
    return try #require(KPISeriesBuilder.series(KPISeriesRequest(kpis: [id], frequency: frequency), of: table).first)
  }

  private let lost = [HandMadeTickets.date("2024-01-10")]

  @Test func `A lost day is missing, not zero`() throws {
    let masked = try series("ticket_volume", .day).masking(lost)
    #expect(masked.y[9].isNaN)
    #expect(masked.y.count { $0.isNaN } == 1)
    #expect(masked.y[8] == 2)
    #expect(masked.pooled == 68)
  }

  @Test func `All hours of a lost day and its week are missing, its month is not`() throws {
    #expect(try series("ticket_volume", .hour).masking(lost).y.count { $0.isNaN } == 24)
    let weekly = try series("ticket_volume", .week).masking(lost)
    #expect(weekly.y[1].isNaN)
    #expect(weekly.y[0] == 14)
    #expect(try series("ticket_volume", .month).masking(lost).y == [60, 8])
  }

  @Test func `Stocks and proportions stand`() throws {
    #expect(try series("backlog", .day).masking(lost).y.allSatisfy { $0 == 0 })
    #expect(try series("same_day_resolution", .day).masking(lost).n?[9] == 0)
    #expect(try series("net_flow", .day).masking(lost).y[9].isNaN)
  }

  @Test func `Days outside the axis and counts above zero are left alone`() throws {
    let whole = try series("ticket_volume", .day)
    #expect(whole.masking([HandMadeTickets.date("2023-05-01"), HandMadeTickets.date("2024-01-03")]).y == whole.y)
    #expect(whole.masking([]).y == whole.y)
  }
}
