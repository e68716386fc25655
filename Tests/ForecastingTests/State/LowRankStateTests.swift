import Foundation
import Statistics
import Testing

@testable import Forecasting

@Suite("Saved low-rank profiles")
struct LowRankStateTests {
  /// Hourly counts of days that are busy or quiet as a whole.
  private static let hours: [Double] = {
    var random = RandomStream(seed: 11)
    let week = [1.2, 1.1, 1.0, 1.0, 0.9, 0.5, 0.4]
    return (0..<70).flatMap { day in
      let level = 20 * week[day % 7] * exp(0.2 * random.normal())
      return (0..<24).map { hour in Double(random.poisson(mean: level * (hour < 6 ? 0.2 : 1.5 - abs(Double(hour) - 13) / 10))) }
    }
  }()

  private func series(_ count: Int, startStep: Int = 0) throws -> ForecastSeries {
    try ForecastSeries(values: Array(Self.hours.prefix(count)), seasons: [24, 168], isCount: true, startStep: startStep)
  }

  private func saved(_ series: ForecastSeries) throws -> ModelState {
    let state = try ModelState(try LowRankProfile().fit(series), model: "LowRankProfile", series: series)
    let read = try JSONDecoder().decode(ModelState.self, from: JSONEncoder().encode(state))
    #expect(read == state)
    return read
  }

  @Test("without new observations the forecast is that of the fit", arguments: [(168 * 8, 0), (168 * 8 + 10, 0), (168 * 8 + 3, 6)])
  func roundTrip(count: Int, startStep: Int) throws {
    let series = try series(count, startStep: startStep)
    let fit = try LowRankProfile().fit(series)
    let got = try saved(series).fitted()
    let (a, b) = (got.forecast(horizon: 200, levels: []), fit.forecast(horizon: 200, levels: []))
    for h in 0..<200 {
      #expect(abs(a.mean[h] - b.mean[h]) < 1e-9 * (1 + b.mean[h]), "\(h)")
      #expect(abs(a.standardDeviation[h] - b.standardDeviation[h]) < 1e-9 * (1 + b.standardDeviation[h]), "\(h)")
    }
    #expect(got.fitted.count == series.count && got.name == fit.name)
  }

  @Test("it goes on about as well as a new fit") func moved() throws {
    let known = 168 * 8
    let end = known + 5 * 24
    let moved = try saved(series(known)).advanced(with: Array(Self.hours[known..<end])).fitted().forecast(horizon: 96, levels: []).mean
    let anew = try LowRankProfile().fit(series(end)).forecast(horizon: 96, levels: []).mean
    let stale = Array(try LowRankProfile().fit(series(known)).forecast(horizon: 216, levels: []).mean.suffix(96))
    let actual = Array(Self.hours[end..<(end + 96)])
    func error(_ path: [Double]) -> Double { zip(path, actual).reduce(0) { $0 + abs($1.0 - $1.1) } }
    #expect(error(moved) < 1.05 * error(anew))
    #expect(moved != stale)
  }

  @Test("two moves are one, and days that drop out of the last half year do not matter") func twice() throws {
    let known = 168 * 8
    let state = try saved(series(known))
    let new = Array(Self.hours[known..<(known + 40)])
    let once = try state.advanced(with: new).fitted().forecast(horizon: 60, levels: [])
    let inTwo = try state.advanced(with: Array(new.prefix(11))).advanced(with: Array(new.dropFirst(11))).fitted()
      .forecast(horizon: 60, levels: [])
    #expect(once.mean == inTwo.mean && once.standardDeviation == inTwo.standardDeviation)
  }

  @Test("a busy morning raises the rest of its day") func busy() throws {
    let known = 168 * 8
    let state = try saved(series(known))
    let usual = try state.fitted().forecast(horizon: 24, levels: []).mean
    func rest(_ factor: Double) throws -> Double {
      try state.advanced(with: usual.prefix(11).map { ($0 * factor).rounded() }).fitted().forecast(horizon: 13, levels: []).mean.reduce(
        0, +)
    }
    let (quiet, plain, loud) = (try rest(0.5), try rest(1), try rest(1.5))
    let expected = usual.dropFirst(11).reduce(0, +)
    #expect(loud > 1.05 * plain && plain > 1.05 * quiet)
    #expect(abs(plain - expected) < 0.05 * expected)
  }

  @Test("missing hours leave the day at what was expected of it") func missing() throws {
    let known = 168 * 8
    let state = try saved(series(known))
    let usual = Array(try state.fitted().forecast(horizon: 24, levels: []).mean.dropFirst(11))
    let after = try state.advanced(with: [Double](repeating: .nan, count: 11)).fitted().forecast(horizon: 13, levels: []).mean
    for (a, b) in zip(after, usual) { #expect(abs(a - b) < 0.02 * b + 0.1) }
  }

  @Test("a state of another series is refused") func other() throws {
    let state = try saved(series(168 * 8))
    var json = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(state)) as? [String: Any])
    json["history"] = Array(Self.hours.prefix(168 * 4))
    let cut = try JSONDecoder().decode(ModelState.self, from: JSONSerialization.data(withJSONObject: json))
    #expect(throws: ForecastingError.self) { try cut.fitted() }
  }
}
