import TestSupport
import Testing

@testable import Forecasting

/// The theta family against statsforecast and R.
@Suite("Theta against statsforecast and R")
struct ThetaReferenceTests {
  static let keys: Set<String> = ["thetaf"]
  static let statsforecastKeys: Set<String> = ["Theta", "OptimizedTheta", "DynamicTheta", "DynamicOptimizedTheta", "AutoTheta"]

  private static let forms: [String: ThetaForm] = [
    "STM": .standard, "OTM": .optimized, "DSTM": .dynamic, "DOTM": .dynamicOptimized,
  ]

  @Test("squared error and forecasts at statsforecast's parameters")
  func filter() throws {
    for item in try StatsforecastSeries.all() {
      for key in Self.statsforecastKeys.sorted() {
        guard let value = item.reference[key], !value.isFailure else { continue }
        let place = "\(item.id) \(key)"
        var entry = try ReferenceObject(value)
        let form = try #require(Self.forms[entry.take("modeltype").text()], "\(place)")
        let fit = try atParameters(item, form, entry.take("par"), place)
        let squares = try entry.take("mse").number()
        #expect(agrees(fit.relativeSquaredError, squares, relative: 1e-6), "\(place): \(fit.relativeSquaredError), theirs \(squares)")
        let mean = fit.forecast(horizon: item.horizon, levels: []).mean
        for (a, e) in zip(mean, try entry.take("mean").numbers()) where !agrees(a, e, relative: 1e-6, absolute: 1e-6 * item.range) {
          Issue.record("\(place): \(a), theirs \(e)")
          break
        }
        if case .bool(let isAdjusted)? = entry.takeIfPresent("decompose") { #expect(isAdjusted == fit.isSeasonallyAdjusted, "\(place)") }
        // The first two are repeated elsewhere, the errors of several steps follow from the forecasts.
        for repeated in ["initial_smoothed", "decomposition_type", "amse"] { _ = entry.takeIfPresent(repeated) }
        try entry.finish(place)
      }
    }
  }

  private func atParameters(
    _ item: StatsforecastSeries, _ form: ThetaForm, _ value: ReferenceValue, _ place: String
  ) throws -> FittedTheta {
    var parameters = try ReferenceObject(value)
    let alpha = try parameters.take("alpha").number()
    let theta = try parameters.take("theta").number()
    let level = try parameters.take("initial_smoothed").number()
    try parameters.finish(place)
    let indices = item.shortestSeason >= 4 ? SeasonalIndices(item.values, season: item.shortestSeason) : nil
    let adjusted = ThetaSeries(
      values: indices?.adjusted(item.values) ?? item.values, isObserved: item.values.map { _ in true })
    let fit = ThetaSearch.Fit(alpha: alpha, omega: 1 - 1 / theta, level: level / adjusted.scale, squares: 0)
    return FittedTheta(form: form, fit: fit, adjusted: adjusted, indices: indices, series: try ForecastSeries(values: item.values))
  }

  @Test("estimation is no worse, and forecasts alike where it is no better")
  func estimation() throws {
    for item in try StatsforecastSeries.all() {
      let series = try ForecastSeries(values: item.values, seasons: Array(item.seasons.prefix(1)))
      for key in Self.statsforecastKeys.sorted() {
        guard let entry = try item.reference[key]?.object(), entry["error"] == nil else { continue }
        let place = "\(item.id) \(key)"
        let fit = try ThetaForm(rawValue: key).map { try Theta($0).estimate(series) } ?? AutoTheta().estimate(series)
        let theirs = try #require(try entry["mse"]?.number())
        #expect(fit.relativeSquaredError <= theirs * (1 + 1e-6) + 1e-12, "\(place): \(fit.relativeSquaredError), theirs \(theirs)")
        guard fit.relativeSquaredError > theirs * (1 - 1e-4) else { continue }
        let mean = fit.forecast(horizon: item.horizon, levels: []).mean
        for (a, e) in zip(mean, try entry["mean"]?.numbers() ?? []) where !agrees(a, e, absolute: 0.01 * item.range) {
          Issue.record("\(place): \(a), theirs \(e); error \(fit.relativeSquaredError), theirs \(theirs)")
          break
        }
      }
    }
  }

  @Test("smoothing with drift, R's thetaf")
  func thetaf() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["thetaf"] else { continue }
      var entry = try ReferenceObject(value)
      let series = try ForecastSeries(values: item.filledValues(), seasons: Array(item.seasons.prefix(1)))
      let fit = try SmoothingWithDrift().fit(series)
      for (name, key, tolerance) in [("alpha", "alpha", 2e-3), ("drift", "drift", 1e-6), ("sigma2", "sigma2", 1e-3)] {
        let expected = try entry.take(key).number()
        guard !expected.isNaN, item.range > 0 else { continue }
        let actual = fit.parameters.first { $0.name == name }?.value ?? .nan
        #expect(agrees(actual, expected, relative: tolerance, absolute: 1e-8 * item.range), "\(item.id) \(key): \(actual), R \(expected)")
      }
      let forecast = fit.forecast(horizon: item.horizon, levels: [80, 95])
      // Where our variance is lower R stopped short of the optimum.
      let first = try ["lo80", "hi80"].map { try entry.rest[$0]?.numbers().first ?? .nan }
      let theirs = (first[1] - first[0]) / (2 * 1.2815515655446004)
      let ours = forecast.standardDeviation.first ?? .nan
      #expect(ours <= theirs * (1 + 1e-3), "\(item.id) thetaf: deviation \(ours), R \(theirs)")
      guard ours > theirs * (1 - 1e-3) else { continue }
      // A level that is off by x adds about x² to the variance, and x times its index to the forecast.
      let index = (fit as? SmoothingWithDrift.Fitted)?.indices?.values.map(abs).max() ?? 1
      let allowed = 1e-3 * item.range + index * max(0, theirs * theirs - ours * ours).squareRoot()
      for (key, value) in entry.rest {
        let actual: [Double]
        switch key {
        case "mean": actual = forecast.mean
        case "lo80": actual = forecast.interval(level: 80).lower
        case "hi80": actual = forecast.interval(level: 80).upper
        case "lo95": actual = forecast.interval(level: 95).lower
        case "hi95": actual = forecast.interval(level: 95).upper
        default: throw ReferenceValue.WrongShape(description: "\(item.id) thetaf: unknown key \(key)")
        }
        for (a, e) in zip(actual, try value.numbers()) where !agrees(a, e, absolute: allowed) {
          Issue.record("\(item.id) thetaf \(key): \(a), R \(e)")
          break
        }
      }
    }
  }
}
