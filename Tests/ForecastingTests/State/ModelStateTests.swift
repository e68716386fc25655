import Forecasting
import Foundation
import Testing

@Suite("Saved models")
struct ModelStateTests {
  private static let values = SampleSeries.daily(weeks: 20)

  private func saved(_ model: any ForecastModel, _ series: ForecastSeries) throws -> ModelState {
    let state = try ModelState(try model.fit(series), model: model.name, series: series)
    // What is saved is what is read.
    let read = try JSONDecoder().decode(ModelState.self, from: JSONEncoder().encode(state))
    #expect(read == state)
    return read
  }

  private func agree(_ a: ForecastDistribution, _ b: ForecastDistribution, within tolerance: Double = 1e-9) {
    #expect(a.horizon == b.horizon)
    for h in 0..<min(a.horizon, b.horizon) {
      #expect(abs(a.mean[h] - b.mean[h]) <= tolerance * (1 + abs(b.mean[h])), "step \(h + 1): \(a.mean[h]) \(b.mean[h])")
      let (x, y) = (a.standardDeviation[h], b.standardDeviation[h])
      #expect(abs(x - y) <= tolerance * (1 + abs(y)), "step \(h + 1): \(x) \(y)")
    }
  }

  @Test(
    "without new observations the forecast is that of the fit",
    arguments: [
      "SeasonalNaive", "AutoETS", "ETS(AAdA)", "AutoARIMA", "ARIMA(2,1,1)(0,1,1)", "Theta", "DynamicOptimizedTheta", "TBATS", "auto",
    ])
  func roundTrip(name: String) throws {
    let series = try ForecastSeries(values: Self.values, seasons: [7], isNonNegative: true)
    let model: any ForecastModel = name == "auto" ? CombinedForecast(horizon: 14) : try ModelRegistry.model(named: name)
    let state = try saved(model, series)
    agree(try state.fitted().forecast(horizon: 21, levels: []), try model.fit(series).forecast(horizon: 21, levels: []))
  }

  @Test("an exponential smoothing goes on as its recursion over everything does", arguments: ["ETS(ANN)", "ETS(AAdA)", "ETS(MAM)"])
  func smoothing(name: String) throws {
    let model = try ModelRegistry.model(named: name)
    let whole = try ForecastSeries(values: Self.values, seasons: [7])
    let past = try #require(whole.prefix(119))
    let fit = try #require(try model.fit(past) as? FittedETS)
    let moved = try saved(model, past).advanced(with: Array(Self.values[119...])).fitted()
    let run = try FittedETS(
      form: fit.form, seasonLength: fit.seasonLength, smoothing: fit.smoothing, initialState: fit.initialState, series: whole)
    let got = moved.forecast(horizon: 14, levels: []).mean
    for (a, b) in zip(got, run.forecast(horizon: 14, levels: []).mean) { #expect(abs(a - b) < 1e-9 * abs(b) + 1e-9) }
  }

  @Test(
    "an ARIMA model goes on as the filter over everything does, gaps too",
    arguments: ["ARIMA(2,0,1)", "ARIMA(1,1,1)", "ARIMA(0,1,1)(0,1,1)"])
  func filter(name: String) throws {
    let order = try #require(ARIMAOrder(name.dropFirst(5)))
    var values = Self.values.map { $0 - 200 }
    values[125] = .nan
    let whole = try ForecastSeries(values: values, seasons: [7])
    let past = try #require(whole.prefix(119))
    let fit = try ARIMA(order).estimate(past)
    let state = try saved(ARIMA(order), past)
    let run = try FittedARIMA(ARIMA(order), coefficients: fit.coefficients, series: whole)
    let got = try state.advanced(with: Array(values[119...])).fitted().forecast(horizon: 14, levels: [])
    let wanted = run.forecast(horizon: 14, levels: [])
    let scale = (fit.errorVariance / run.errorVariance).squareRoot()
    for h in 0..<14 {
      #expect(abs(got.mean[h] - wanted.mean[h]) < 1e-6 * (1 + abs(wanted.mean[h])), "\(h)")
      #expect(abs(got.standardDeviation[h] - wanted.standardDeviation[h] * scale) < 1e-6 * wanted.standardDeviation[h] + 1e-9, "\(h)")
    }
  }

  @Test("two moves are one", arguments: ["SeasonalNaive", "AutoETS", "AutoARIMA", "Theta", "DynamicTheta", "TBATS", "auto"])
  func twice(name: String) throws {
    let series = try #require(try ForecastSeries(values: Self.values, seasons: [7], isNonNegative: true).prefix(119))
    let model: any ForecastModel = name == "auto" ? CombinedForecast(horizon: 14) : try ModelRegistry.model(named: name)
    let state = try saved(model, series)
    let new = Array(Self.values[119...])
    let once = try state.advanced(with: new)
    let inTwo = try state.advanced(with: Array(new[..<5])).advanced(with: Array(new[5...]))
    #expect(once.steps == 140 && inTwo.steps == 140)
    agree(try once.fitted().forecast(horizon: 14, levels: []), try inTwo.fitted().forecast(horizon: 14, levels: []))
  }

  @Test("a combination with models of likelihood goes on by their recursions") func quarters() throws {
    let season = [1.2, 0.9, 0.8, 1.1]
    func expected(_ t: Int) -> Double { (100 + Double(t)) * season[t % 4] }
    let values: [Double] = (0..<44).map { expected($0) + Double(($0 * 7) % 5) }
    let whole = try ForecastSeries(values: values, seasons: [4], isNonNegative: true)
    let past = try #require(whole.prefix(40))
    let model = CombinedForecast(horizon: 8)
    let fit = try model.fit(past)
    #expect(fit.parameters.contains { $0.name == "weight_AutoARIMA" } && fit.parameters.contains { $0.name == "weight_AutoETS" })
    let state = try saved(model, past)
    agree(try state.fitted().forecast(horizon: 8, levels: []), fit.forecast(horizon: 8, levels: []))
    let once = try state.advanced(with: Array(values[40...])).fitted().forecast(horizon: 8, levels: [])
    let inTwo = try state.advanced(with: [values[40]]).advanced(with: Array(values[41...])).fitted().forecast(horizon: 8, levels: [])
    agree(once, inTwo)
    for h in 0..<8 { #expect(abs(once.mean[h] - expected(44 + h) - 2) < 12, "step \(h + 1): \(once.mean[h])") }
  }

  @Test("the seasonal naive repeats the newest season") func naive() throws {
    let series = try ForecastSeries(values: [1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7], seasons: [7])
    let moved = try saved(SeasonalNaive(), series).advanced(with: [10, .nan, 30])
    #expect(try moved.fitted().forecast(horizon: 7, levels: []).mean == [4, 5, 6, 7, 10, 2, 30])
  }

  @Test("a profile of the day goes on by its days, and tells of the day that has begun") func profile() throws {
    let hours = SampleSeries.hourly(weeks: 6)
    let series = try ForecastSeries(values: Array(hours.prefix(168 * 5)), seasons: [24, 168], isCount: true)
    let state = try saved(IntradayProfile(), series)
    agree(try state.fitted().forecast(horizon: 48, levels: []), try IntradayProfile().fit(series).forecast(horizon: 48, levels: []))
    let busy = hours[(168 * 5)..<(168 * 5 + 34)].map { $0 * 2 }
    let moved = try state.advanced(with: Array(busy))
    let one = try moved.fitted().forecast(horizon: 14, levels: []).mean
    let quiet = try state.advanced(with: busy.map { ($0 / 4).rounded() }).fitted().forecast(horizon: 14, levels: []).mean
    #expect(one.reduce(0, +) > 1.1 * quiet.reduce(0, +))
  }

  @Test("what cannot be moved forward says so", arguments: ["Mean", "TSB"])
  func refused(name: String) throws {
    let series = try ForecastSeries(values: Self.values, seasons: [7], isCount: true)
    let fit = try ModelRegistry.model(named: name).fit(series)
    let error = #expect(throws: ForecastingError.self) { try ModelState(fit, model: name, series: series) }
    #expect(error?.code == .badParameter && error?.message.contains("cannot be saved") == true)
  }

  @Test("values that the series cannot have are refused") func values() throws {
    let series = try ForecastSeries(values: Self.values, seasons: [7], isCount: true)
    let state = try saved(SeasonalNaive(), series)
    #expect(throws: ForecastingError.self) { try state.advanced(with: [-1]) }
    #expect(throws: ForecastingError.self) { try state.advanced(with: [.infinity]) }
  }
}
