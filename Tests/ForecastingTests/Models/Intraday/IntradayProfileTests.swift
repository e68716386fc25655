import Forecasting
import TestSupport
import Testing

@Suite("Intraday profile")
struct IntradayProfileTests {
  @Test("the hours of each day sum to the day's forecast")
  func sums() throws {
    let values = SampleSeries.hourly(weeks: 6)
    let hours = try IntradayProfile().fit(ForecastSeries(values: values, seasons: [24, 168], isCount: true)).forecast(
      horizon: 168, levels: [])
    let totals = (0..<42).map { values[(24 * $0)..<(24 * $0 + 24)].reduce(0, +) }
    let days = try AutoETS().fit(ForecastSeries(values: totals, seasons: [7], isCount: true)).forecast(horizon: 7, levels: [])
    for day in 0..<7 {
      #expect(agrees(hours.mean[(24 * day)..<(24 * day + 24)].reduce(0, +), days.mean[day], relative: 1e-9))
    }
  }

  @Test("an exact product of day and profile is forecast exactly, from any hour of the day", arguments: [0, 5])
  func exact(offset: Int) throws {
    let profile = [1.0, 3, 5, 2]
    let days = [10.0, 8, 7, 9, 6, 2, 1]
    let values = (0..<(28 * 6 + offset)).map { profile[$0 % 4] * days[$0 / 4 % 7] }
    let model = IntradayProfile()
    let forecast = try model.fit(ForecastSeries(values: values, seasons: [4, 28])).forecast(horizon: 28, levels: [])
    for step in 0..<28 {
      let t = values.count + step
      #expect(agrees(forecast.mean[step], profile[t % 4] * days[t / 4 % 7], relative: 1e-6, absolute: 1e-6), "step \(step)")
    }
  }

  @Test("hours in which the desk is always closed are no part of the profile")
  func closedHours() throws {
    let values = SampleSeries.officeHours(weeks: 8)
    let series = try ForecastSeries(values: Array(values.dropLast(336)), seasons: [48, 336], isCount: true, startStep: 16)
    let mean = try IntradayProfile().fit(series).forecast(horizon: 336, levels: []).mean
    var error = 0.0
    var volume = 0.0
    for (step, actual) in values.suffix(336).enumerated() {
      if actual.isNaN, step / 48 < 5 { #expect(mean[step] == 0, "step \(step)") }
      guard !actual.isNaN else { continue }
      error += abs(actual - mean[step])
      volume += actual
    }
    // Poisson noise alone is 11 %.
    #expect(error < 0.15 * volume, "\(error / volume)")
  }

  @Test("the intervals of counts cover as they say")
  func coverage() throws {
    var inside = 0
    var count = 0
    for seed in 0..<5 {
      let values = SampleSeries.hourly(weeks: 9, seed: UInt64(seed + 10))
      let series = try ForecastSeries(values: Array(values[..<(168 * 8)]), seasons: [24, 168], isCount: true)
      let interval = try IntradayProfile().fit(series).forecast(horizon: 168, levels: [80]).interval(level: 80)
      for step in 0..<168 {
        count += 1
        if values[168 * 8 + step] >= interval.lower[step], values[168 * 8 + step] <= interval.upper[step] { inside += 1 }
      }
    }
    // Counts are whole numbers: a central 80 % interval holds somewhat more.
    let share = Double(inside) / Double(count)
    #expect(share > 0.78 && share < 0.93, "\(share)")
  }
}
