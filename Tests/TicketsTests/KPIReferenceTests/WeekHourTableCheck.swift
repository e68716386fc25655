import Testing
import Tickets
import Timeline

/// Compares a table of weekdays (0 = Monday) by hours of the day with the created tickets of a log in the window of its hourly table.
struct WeekHourTableCheck {
  let log: TicketTable
  let expected: ReferenceTable
  let window: ClosedRange<CivilDate>

  func run() throws {
    #expect(expected.header == ["dow_mon0"] + (0..<24).map(String.init), "\(expected.name): other columns")
    #expect(expected.keys == (0..<7).map(String.init), "\(expected.name): other weekdays")
    let request = KPISeriesRequest(kpis: ["ticket_volume"], frequency: .hour, window: window)
    let hourly = try #require(try KPISeriesBuilder.series(request, of: log).first)
    var counts = [Double](repeating: 0, count: 168)
    for (index, count) in hourly.y.enumerated() { counts[hourly.axis.slot(at: index, season: 168)] += count }
    for hour in 0..<24 { expected.expect(1 + hour, equals: (0..<7).map { counts[24 * $0 + hour] }) }
  }
}
