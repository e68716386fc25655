import Testing
import Tickets
import Timeline

@testable import Engine

@Suite("Forecasts are kept as they were issued, and measured against what came")
struct ForecastRegisterTests {
  private let start = CivilDate(year: 2024, month: 1, day: 1)

  private func axis(days: Int, zone: Zone = .utc) throws -> TimeAxis {
    let first = Frequency.day.period(ofLocalSeconds: Int64(try #require(start).daysSinceEpoch) * 86_400)
    return TimeAxis(frequency: .day, zone: zone, first: first, count: days)
  }

  private func forecast(_ id: String, mean: [Double], lower: [Double], upper: [Double]) -> ForecastResult {
    ForecastResult(
      uniqueId: id, title: id, unit: .count, model: "auto", chosenModel: "auto", why: "", says: "", every: "day", seasons: [7],
      history: .init(ds: [], y: []), ds: mean.map { _ in "" }, mean: mean,
      intervals: [.init(level: 95, lower: lower.map { $0 - 100 }, upper: upper), .init(level: 80, lower: lower, upper: upper)],
      backtest: nil, notes: [])
  }

  @Test func rowsOfAPlan() throws {
    let axis = try axis(days: 10)
    let register = ForecastRegister(entries: [
      .init(
        forecast: forecast("ticket_volume/team=Network/every=day", mean: [5, .nan, 7], lower: [1, 2, 3], upper: [9, 9, 9]), axis: axis),
      .init(forecast: forecast("calls", mean: [4], lower: [2], upper: [6]), axis: axis),
    ])
    let plan = try register.plan(issuedAt: Instant(secondsSinceEpoch: 1))
    #expect(plan.count == 3)
    #expect(plan.numbers["forecast_volume"] == [5, 7, 4])
    #expect(plan.numbers["lower"] == [1, 3, 2])
    #expect(plan.numbers["interval_seconds"] == [86_400, 86_400, 86_400])
    let first = try #require(plan.stamps["interval_start"])
    #expect(first[1].seconds(since: first[0]) == 2 * 86_400)
    #expect((0..<3).map { plan.labels["team"]?.label($0) } == ["Network", "Network", nil])
    #expect((0..<3).map { plan.labels["queue"]?.label($0) } == [nil, nil, "calls"])
    #expect(plan.labels["every"] == nil)
  }

  @Test func daylightSavingShortensTheDay() throws {
    let zone = try #require(Zone(identifier: "Europe/Oslo"))
    // 1 January and 90 days: the first step is 31 March 2024, a day of 23 hours.
    let entry = ForecastRegister.Entry(forecast: forecast("calls", mean: [1], lower: [0], upper: [2]), axis: try axis(days: 90, zone: zone))
    #expect(try ForecastRegister(entries: [entry]).plan(issuedAt: .init(secondsSinceEpoch: 1)).numbers["interval_seconds"] == [82_800])
  }

  @Test func theLastForecastBeforeAnIntervalIsTheOneThatCounts() throws {
    let axis = try axis(days: 2)
    let day = try #require(axis.localSeconds(at: 0))
    func entry(_ mean: [Double]) -> ForecastRegister {
      ForecastRegister(entries: [.init(forecast: forecast("ticket_volume", mean: mean, lower: [0, 0], upper: [3, 9]), axis: axis)])
    }
    // The steps lie on days 2 and 3. Issued on day 1 it says 5 and 5; on the noon of day 2 it says 99 for a day that runs, and 4 for the next.
    let early = try entry([5, 5]).plan(issuedAt: Instant(secondsSinceEpoch: day + 86_400))
    let late = try entry([99, 4]).plan(issuedAt: Instant(secondsSinceEpoch: day + 2 * 86_400 + 43_200))
    var both = early
    both.count = 4
    for name in late.stamps.keys { both.stamps[name, default: []] += late.stamps[name] ?? [] }
    for name in late.numbers.keys { both.numbers[name, default: []] += late.numbers[name] ?? [] }
    // Four tickets on either day, and one before and after, between which the log is known.
    var created: [Int64] = [day, day + 4 * 86_400]
    for ticket in 0..<4 as Range<Int64> {
      for later in [2, 3] as [Int64] { created.append(day + later * 86_400 + ticket * 60) }
    }
    let data = ServiceData(
      tickets: TicketTable(zone: .utc, created: created.map { Instant(secondsSinceEpoch: $0) }), tables: [.plan: both])
    let series = try KPISeriesBuilder.series(KPISeriesRequest(kpis: ["forecast_accuracy"], frequency: .day), of: data)
    // Errors of 1 and 0 over 8 tickets.
    #expect(series.first?.pooled == 1 - 1.0 / 8)
  }

  @Test func refusals() throws {
    let one = forecast("calls", mean: [1], lower: [0], upper: [2])
    let steps = ForecastRegister(entries: [.init(forecast: one, axis: TimeAxis(step: 1, first: 1, count: 5))])
    #expect(#expect(throws: JobError.self) { try steps.plan(issuedAt: .init(secondsSinceEpoch: 1)) }?.code == "no_clock")
    let entry = ForecastRegister.Entry(forecast: one, axis: try axis(days: 3))
    let twice = ForecastRegister(entries: [entry, entry])
    #expect(#expect(throws: JobError.self) { try twice.plan(issuedAt: .init(secondsSinceEpoch: 1)) }?.code == "several_models")
    #expect(
      #expect(throws: JobError.self) { try twice.keep(in: "desk.db", source: "", context: JobContext()) }?.code == "no_store")
  }
}
