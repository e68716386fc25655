import Forecasting
import Statistics
import Testing

@Suite("Level shifts")
struct LevelShiftTests {
  private func shifted(seed: UInt64 = 1, by factor: Double = 0.7, at day: Int = 180) throws -> ForecastSeries {
    let values = SampleSeries.daily(weeks: 32, seed: seed)
    return try ForecastSeries(
      values: values.indices.map { $0 < day ? values[$0] : (values[$0] * factor).rounded() }, seasons: [7], isCount: true)
  }

  @Test("the history is brought to the level of today, and the fit back to its own")
  func measured() throws {
    let series = try shifted()
    let treatment = TroubleTreatment(screen: nil, shifts: LevelShifts(positions: [180]))
    let fit = try TroubleAdjusted(SeasonalNaive(), treatment: treatment).fit(series)
    let trouble = try #require(fit.troubles.first)
    #expect(trouble.kind == .levelShift && trouble.steps == 180..<224 && trouble.isFactor)
    #expect(abs(trouble.value - 0.7) < 0.03)
    // Before the shift the fitted values are of the old level.
    #expect(abs(fit.fitted[100] / series.values[93] - 1) < 1e-9)
  }

  @Test("sudden and lasting steps are believed; a trend, a pulse and clean noise are not")
  func checked() throws {
    let check = LevelShiftCheck()
    #expect(try check.accepted([180], in: shifted()) == [180])
    #expect(try check.accepted([60, 120, 180], in: shifted(by: 1)).isEmpty)
    let values = SampleSeries.daily(weeks: 32)
    let trend = try ForecastSeries(values: values.indices.map { values[$0] * (1 + 0.004 * Double($0)) }, seasons: [7], isNonNegative: true)
    #expect(check.accepted([60, 110, 160], in: trend).isEmpty)
    let pulse = try ForecastSeries(
      values: values.indices.map { (170..<180).contains($0) ? values[$0] * 0.6 : values[$0] }, seasons: [7], isNonNegative: true)
    #expect(check.accepted([170, 180], in: pulse).isEmpty)
  }

  @Test("a forecast that knows of the shift is better from the first weeks on", arguments: [14, 28])
  func helps(since: Int) throws {
    var plain = 0.0
    var adjusted = 0.0
    for seed in 1...6 {
      let series = try shifted(seed: UInt64(seed), at: 196 - since)
      let known = try #require(series.prefix(196))
      let actual = Array(series.values[196..<224])
      let model = CombinedForecast(horizon: 28)
      let treatment = TroubleTreatment(shifts: LevelShifts(positions: [196 - since]))
      plain += Accuracy.meanAbsoluteError(actual, try model.fit(known).forecast(horizon: 28, levels: []).mean)
      adjusted += Accuracy.meanAbsoluteError(
        actual, try TroubleAdjusted(model, treatment: treatment).fit(known).forecast(horizon: 28, levels: []).mean)
    }
    #expect(adjusted < 0.95 * plain, "\(adjusted) \(plain)")
  }
}
