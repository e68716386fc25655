import TestSupport
import Testing

@testable import Forecasting

@Suite("Combination")
struct CombinationTests {
  private static func record(_ errors: [Double], steps: Int) -> ValidationRecord {
    var record = ValidationRecord()
    record.origins = [
      ValidationRecord.Origin(
        count: 10, actual: [Double](repeating: 5, count: steps), paths: errors.map { [Double](repeating: 5 + $0, count: steps) })
    ]
    return record
  }

  @Test("weights are inverse powers of the errors, drawn to equal")
  func weights() {
    let record = Self.record([1, 2], steps: 4)
    #expect(record.weights(members: 2, power: 2, caution: 0, horizon: 4) == [0.8, 0.2])
    // Half of the way to equal: 4 steps against 1 x 4.
    let drawn = record.weights(members: 2, power: 2, caution: 1, horizon: 4)
    #expect(agrees(drawn[0], 0.65, absolute: 1e-12) && agrees(drawn[1], 0.35, absolute: 1e-12))
    #expect(record.weights(members: 2, power: 0, caution: 0, horizon: 4) == [0.5, 0.5])
    #expect(ValidationRecord().weights(members: 2, power: 2, caution: 0, horizon: 4) == [0.5, 0.5])
  }

  @Test("shares count before the errors do, and are what weights are drawn to")
  func shares() {
    let alike = Self.record([1, 1], steps: 4)
    let weights = alike.weights(members: 2, shares: [3, 1], power: 2, caution: 1, horizon: 4)
    #expect(agrees(weights[0], 0.75, absolute: 1e-12) && agrees(weights[1], 0.25, absolute: 1e-12))
    #expect(ValidationRecord().weights(members: 2, shares: [3, 1], power: 2, caution: 0, horizon: 4) == [0.75, 0.25])
    // Shares of 4 and 1, errors of 2 and 1 to the power of two: equal.
    let even = Self.record([2, 1], steps: 4).weights(members: 2, shares: [4, 1], power: 2, caution: 0, horizon: 4)
    #expect(agrees(even[0], 0.5, absolute: 1e-12))
  }

  @Test("one origin in which all was different does not set the spread where origins are capped")
  func originCap() {
    var record = ValidationRecord()
    for error in [100.0, 1, 1, 1, 1] {
      record.origins.append(ValidationRecord.Origin(count: 10, actual: [5 + error, 5 + error], paths: [[5, 5]]))
    }
    #expect(record.latest(2).origins.count == 2 && record.latest(9).origins.count == 5)
    var plan = CombinationPlan(kind: SeriesKind(seasons: [], count: 30), horizon: 2)
    let forecasts = record.origins.map { $0.paths[0] }
    let open = ErrorSpread(record: record, forecasts: forecasts, level: 0, usual: 1, plan: plan)
    plan.originCap = 2
    let capped = ErrorSpread(record: record, forecasts: forecasts, level: 0, usual: 1, plan: plan)
    #expect(open.size > 10 && capped.size < 3)
  }

  @Test("a member without error leaves the weights finite")
  func faultless() {
    let weights = Self.record([0, 1, 1], steps: 3).weights(members: 3, power: 3, caution: 0.2, horizon: 3)
    #expect(weights.allSatisfy { $0.isFinite && $0 >= 0 } && agrees(weights.reduce(0, +), 1, relative: 1e-12))
    #expect(Self.record([0, 0], steps: 3).weights(members: 2, power: 3, caution: 0.2, horizon: 3) == [0.5, 0.5])
  }

  @Test(
    "kinds follow seasons and length",
    arguments: [
      ([24, 168], 700, SeriesKind.Form.intraday), ([24, 168], 300, .seasonal), ([7], 365, .daily), ([7], 20, .seasonal),
      ([52], 200, .weekly),
      ([12], 60, .seasonal), ([12], 20, .annual), ([], 30, .annual), ([], 500, .plain), ([7, 365], 800, .daily),
    ])
  func kinds(seasons: [Int], count: Int, form: SeriesKind.Form) {
    #expect(SeriesKind(seasons: seasons, count: count).form == form)
  }

  @Test("hostile series get a finite forecast beside their data", arguments: [0, 1, 4, 7, 24])
  func hostile(season: Int) throws {
    let n = 90
    let seasons = season == 24 ? [4, 28] : season > 1 ? [season] : []
    let shapes: [(String, (Int) -> Double)] = [
      ("zero but one spike", { $0 == 40 ? 1e6 : 0 }), ("alternating", { $0 % 2 == 0 ? 1 : 100 }), ("1e12 level", { 1e12 + Double($0 % 5) }),
      ("denormal", { Double($0 % 3) * .leastNonzeroMagnitude }), ("huge", { Double($0 % 4) * 1e300 }),
      ("signed", { Double(($0 * 7) % 11) - 5 }),
      ("exponential", { Double(1 << min(60, $0 / 2)) }), ("mostly missing", { $0 % 9 == 0 ? Double($0) : .nan }),
      ("ends in zeros", { $0 < 60 ? 50 + Double($0 % 6) : 0 }), ("step", { $0 < 80 ? 10 + Double($0 % 3) : 1000 }),
    ]
    for (name, shape) in shapes {
      let values = (0..<n).map(shape)
      let observed = values.filter { !$0.isNaN }
      let low = observed.min() ?? 0
      let high = observed.max() ?? 0
      let series = try ForecastSeries(values: values, seasons: seasons, isNonNegative: low >= 0)
      let forecast = try AutoForecast(horizon: 20).fit(series).forecast(horizon: 20, levels: [80, 95])
      let reach = 3 * (high - low)
      for h in 0..<20 {
        let mean = forecast.mean[h]
        #expect(mean.isFinite && mean >= (low >= 0 ? 0 : low - reach) && mean <= high + reach, "\(name), season \(season): \(mean)")
      }
      for interval in forecast.intervals {
        #expect(interval.lower.allSatisfy(\.isFinite) && interval.upper.allSatisfy(\.isFinite), "\(name), season \(season)")
      }
    }
  }

  @Test("an origin's errors come from what was known there")
  func backtest() throws {
    let series = try ForecastSeries(values: SampleSeries.daily(weeks: 20), seasons: [7], isCount: true)
    let result = try AutoForecast(windows: 3).run(series, horizon: 7)
    let backtest = try #require(result.backtest)
    let score = try #require(backtest.score(of: result.model))
    for forecast in score.forecasts {
      let known = try #require(series.prefix(forecast.origin))
      let alone = try CombinedForecast(horizon: 7).fit(known).forecast(horizon: 7, levels: [80, 95])
      #expect(alone == forecast.distribution)
    }
    #expect(agrees(result.parameters.reduce(0) { $0 + $1.value }, 1, relative: 1e-12))
  }
}
