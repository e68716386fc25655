import Forecasting
import Statistics
import Testing

@Suite("Lost days and outliers")
struct TroubleScreenTests {
  private func daily(_ change: (inout [Double]) -> Void) throws -> ForecastSeries {
    var values = SampleSeries.daily(weeks: 30)
    change(&values)
    return try ForecastSeries(values: values, seasons: [7], isCount: true)
  }

  @Test("clean series have hardly any") func clean() throws {
    var found = 0
    for seed in 1...20 {
      let series = try ForecastSeries(values: SampleSeries.daily(weeks: 30, seed: UInt64(seed)), seasons: [7], isCount: true)
      found += TroubleScreen().findings(in: series).count
    }
    // Of 4,200 days.
    #expect(found <= 2, "\(found)")
  }

  @Test("a day of zero and one of a tenth are lost, a day of three times the usual is an outlier")
  func found() throws {
    let series = try daily {
      $0[30] = 0
      $0[100] = ($0[100] / 10).rounded(.down)
      $0[150] *= 3
    }
    let found = TroubleScreen().findings(in: series)
    #expect(found.map(\.steps.lowerBound) == [30, 100, 150])
    #expect(found.map(\.kind) == [.lost, .lost, .outlier])
    let usual = SampleSeries.daily(weeks: 30)
    for one in found { #expect(abs(one.expected / usual[one.steps.lowerBound] - 1) < 0.35) }
  }

  @Test("what the calendar repeats is no loss: a weekday without contacts, and a dip that comes back a year later")
  func patterns() throws {
    let closed = try daily { for t in $0.indices where t % 7 == 6 { $0[t] = 0 } }
    #expect(TroubleScreen().findings(in: closed).isEmpty)
    var values = SampleSeries.daily(weeks: 110)
    for day in [200, 565] { values[day] = 0 }
    values[300] = 0
    let series = try ForecastSeries(values: values, seasons: [7], isCount: true)
    #expect(TroubleScreen().findings(in: series).map(\.steps.lowerBound) == [300])
  }

  @Test("a run that reaches the end may be a new level, and stays") func end() throws {
    let series = try daily { for t in 206..<210 { $0[t] *= 3 } }
    #expect(TroubleScreen().findings(in: series).isEmpty)
  }

  @Test("a lost day of hours is one finding") func hours() throws {
    var values = SampleSeries.hourly(weeks: 8)
    for t in (24 * 20)..<(24 * 21) { values[t] = 0 }
    let series = try ForecastSeries(values: values, seasons: [24, 168], isCount: true)
    let lost = TroubleScreen().findings(in: series).filter { $0.kind == .lost }
    #expect(lost.map(\.steps) == [(24 * 20)..<(24 * 21)])
  }

  @Test("hostile series have no findings that trap", arguments: [0.0, 1, 1e12, 1e300])
  func hostile(level: Double) throws {
    for values in [[level], [Double](repeating: level, count: 60), (0..<60).map { $0 % 2 == 0 ? level : 0 }] {
      let series = try ForecastSeries(values: values, seasons: [7])
      #expect(TroubleScreen().findings(in: series).count <= 2)
      _ = try TroubleAdjusted(Naive()).fit(series)
    }
  }

  @Test("the forecast of a series with trouble is nearer to that of the clean one")
  func helps() throws {
    var plain = 0.0
    var adjusted = 0.0
    for seed in 1...6 {
      var random = RandomStream(seed: UInt64(seed))
      let clean = SampleSeries.daily(weeks: 24, seed: UInt64(seed))
      var values = clean
      // The last weeks hold what hurts most.
      for _ in 0..<3 { values[values.count - 2 - Int(random.uniform() * 24)] *= random.uniform() < 0.5 ? 0.05 : 2.5 }
      let wanted = try CombinedForecast(horizon: 14).fit(ForecastSeries(values: clean, seasons: [7], isCount: true))
        .forecast(horizon: 14, levels: []).mean
      let series = try ForecastSeries(values: values.map { $0.rounded() }, seasons: [7], isCount: true)
      let model = CombinedForecast(horizon: 14)
      plain += Accuracy.meanAbsoluteError(wanted, try model.fit(series).forecast(horizon: 14, levels: []).mean)
      adjusted += Accuracy.meanAbsoluteError(wanted, try TroubleAdjusted(model).fit(series).forecast(horizon: 14, levels: []).mean)
    }
    #expect(adjusted < 0.6 * plain, "\(adjusted) \(plain)")
  }
}
