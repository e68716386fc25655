import RealModule
import Statistics
import TestSupport
import Testing

@testable import Forecasting

@Suite("Regression on time")
struct RegressionTests {
  /// A line that bends at step 120, a week, noise.
  private static func bent(noise: Double = 2) -> [Double] {
    var random = RandomStream(seed: 11)
    let week = [20.0, 10, 5, 0, -5, -12, -18]
    return (0..<210).map { (step: Int) -> Double in
      let t = Double(step)
      let trend: Double = 200.0 + 0.5 * t - 1.2 * max(0.0, t - 120.0)
      return trend + week[step % 7] + noise * random.normal()
    }
  }

  @Test("trend after its bend, and the week, go on") func bends() throws {
    let forecast = try Regression().fit(ForecastSeries(values: Self.bent(), seasons: [7])).forecast(horizon: 14, levels: [80])
    let week = [20.0, 10, 5, 0, -5, -12, -18]
    for step in 0..<14 {
      let t = Double(210 + step)
      let trend: Double = 200.0 + 0.5 * t - 1.2 * (t - 120.0)
      let truth: Double = trend + week[(210 + step) % 7]
      #expect(abs(forecast.mean[step] - truth) < 6, "step \(step): \(forecast.mean[step]) for \(truth)")
    }
    #expect(forecast.standardDeviation[13] > forecast.standardDeviation[0])
  }

  @Test("missing values are left out, not filled in") func missing() throws {
    var values = Self.bent(noise: 0)
    for t in stride(from: 3, to: 210, by: 4) { values[t] = .nan }
    for t in 50..<70 { values[t] = .nan }
    let whole = try Regression().fit(ForecastSeries(values: Self.bent(noise: 0), seasons: [7])).forecast(horizon: 7, levels: [])
    let gappy = try Regression().fit(ForecastSeries(values: values, seasons: [7])).forecast(horizon: 7, levels: [])
    for (a, b) in zip(whole.mean, gappy.mean) { #expect(agrees(a, b, relative: 0.03)) }
  }

  @Test("a regressor that is known ahead moves the forecast") func regressor() throws {
    var random = RandomStream(seed: 12)
    let price = (0..<130).map { _ in random.normal() }
    let values = (0..<120).map { 100 + 8 * price[$0] + random.normal() }
    let series = try ForecastSeries(values: values)
    let fit = try Regression(regressors: [Regressor("price", price)]).fit(series)
    let forecast = fit.forecast(horizon: 10, levels: [])
    for step in 0..<10 { #expect(abs(forecast.mean[step] - 100 - 8 * price[120 + step]) < 3) }
    let parts = ForecastComponents(of: fit, on: series, horizon: 10)
    #expect(parts.parts.map(\.kind) == [.level, .regressor("price")])
    for step in 0..<10 { #expect(abs(parts.parts[1].values[step] - 8 * price[120 + step]) < 2) }
  }

  @Test("events are columns with lead and lag", arguments: ["Regression", "CountRegression"]) func events(name: String) throws {
    let days = (1...18).map { 23 * $0 }
    var values = SampleSeries.daily(weeks: 62, seed: 8).map { $0 + 400 }
    for day in days where day < values.count {
      values[day] *= 0.4
      if day + 1 < values.count { values[day + 1] *= 1.3 }
    }
    let series = try ForecastSeries(values: values.map { $0.rounded() }, seasons: [7], isCount: true)
    let calendar = CalendarEvents([CalendarEffectsTests.holiday(days + [437], after: 1)])
    let model: any ForecastModel = name == "Regression" ? Regression(calendar: calendar) : CountRegression(calendar: calendar)
    let plain = try ModelRegistry.model(named: name).fit(series).forecast(horizon: 7, levels: [])
    let fit = try model.fit(series)
    let told = fit.forecast(horizon: 7, levels: [])
    // 434 observations: the holiday is step 3, the day after it step 4.
    #expect(told.mean[3] / plain.mean[3] < 0.65 && told.mean[4] / plain.mean[4] > 1.1)
    let parts = ForecastComponents(of: fit, on: series, horizon: 7)
    let holidays = try #require(parts.parts.first { $0.kind == .holidays })
    #expect(holidays.values[3] < 0 && holidays.values[4] > 0 && holidays.values[0] == 0)
    for (sum, mean) in zip(parts.sum, told.mean) { #expect(agrees(sum, mean, relative: 1e-9)) }
  }

  @Test("counts: Poisson data are not called dispersed, dispersed ones are") func dispersion() throws {
    var random = RandomStream(seed: 3)
    let poisson = (0..<300).map { (step: Int) -> Double in
      let angle: Double = Double(step) * 2.0 * Double.pi / 7.0
      return Double(random.poisson(mean: 20.0 + 10.0 * Double.sin(angle)))
    }
    func dispersion(_ values: [Double]) throws -> Double {
      let fit = try CountRegression().fit(ForecastSeries(values: values, seasons: [7], isCount: true))
      return fit.parameters.first { $0.name == "dispersion" }?.value ?? .nan
    }
    #expect(try dispersion(poisson) < 0.02)
    let wild = (0..<300).map { _ in Double(random.poisson(mean: 20 * Double.exp(0.5 * random.normal()))) }
    #expect(try dispersion(wild) > 0.1)
  }
}
