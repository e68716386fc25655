import Forecasting
import Foundation
import TestSupport
import Testing

/// ETS against R: the filter at R's own parameters, and the estimation against the best likelihood known.
@Suite("ETS against R")
struct ETSReferenceTests {
  static let statsforecastKeys: Set<String> = ["AutoETS", "ETS_AAN", "ETS_ANN", "ETS_AAA"]

  @Test("likelihood, forecasts and intervals at R's parameters")
  func filter() throws {
    for item in try ReferenceSeries.all() {
      for (name, isAutomatic, entry) in try item.etsEntries() {
        let place = "\(item.id) \(isAutomatic ? "auto " : "")\(name)"
        let form = try #require(ETSForm(name), "\(place): a form that the engine does not have")
        try expectFilter(item, form, entry, place: place)
      }
    }
  }

  private func expectFilter(_ item: ReferenceSeries, _ form: ETSForm, _ entry: ReferenceValue, place: String) throws {
    var rest = try ReferenceObject(entry)
    let parameters = try smoothing(rest.take("par"), place)
    let initial = try state(rest.take("initstate"), place)
    let series = try item.filledSeries()
    let fit = try FittedETS(
      form: form, seasonLength: item.shortestSeason, smoothing: parameters, initialState: initial, series: series)
    func expect(_ key: String, _ actual: Double, _ tolerance: Double = 1e-6) throws {
      let expected = try rest.take(key).number()
      #expect(agrees(actual, expected, relative: tolerance, absolute: tolerance), "\(place) \(key): \(actual), R \(expected)")
    }
    let reported = try rest.take("method").text()
    #expect(ETSForm(reported) == form, "\(place): \(reported)")
    try expect("loglik", fit.logLikelihood)
    let n = Double(series.observedCount)
    let count = Double(initial.season.isEmpty ? 0 : initial.season.count - 1) + Double(form.parameterCountWithoutSeason)
    let deviance = -2 * fit.logLikelihood
    try expect("aic", deviance + 2 * (count + 1))
    try expect("bic", deviance + (count + 1) * log(n))
    try expect("aicc", fit.aicc)
    try expect("sigma2", fit.errorVariance)
    let residuals = zip(series.values, fit.fitted).map { $0 - $1 }
    try expect("mse", residuals.reduce(0) { $0 + $1 * $1 } / n)
    try expect("amse", multistepError(fit, series.values))
    let last = try state(rest.take("last_state"), place)
    let size = abs(last.level)
    #expect(agrees(fit.lastState.level, last.level, absolute: 1e-6 * size), "\(place): last level")
    #expect(agrees(fit.lastState.slope, last.slope, absolute: 1e-6 * size), "\(place): last slope")
    for (a, e) in zip(fit.lastState.season, last.season) { #expect(agrees(a, e, absolute: 1e-6 * size), "\(place): last season") }
    let relative = form.error == .multiplicative
    let errors = zip(residuals, fit.fitted).map { relative ? $0 / $1 : $0 }
    for (key, actual) in [("fitted_head", fit.fitted), ("fitted_tail", fit.fitted), ("residual_tail", errors)] {
      let expected = try rest.take(key).numbers()
      let part = key.hasSuffix("head") ? actual.prefix(expected.count) : actual.suffix(expected.count)
      for (a, e) in zip(part, expected) { #expect(agrees(a, e, relative: 1e-6, absolute: 1e-6 * size), "\(place) \(key): \(a), R \(e)") }
    }
    let kind = try rest.take("intervals").text()
    #expect(kind == "analytic" || kind == "simulated", "\(place): intervals \(kind)")
    let forecast = RForecast.of(fit, horizon: item.horizon)
    try expectForecast(forecast, rest.take("forecast"), tolerance: kind == "simulated" ? 0.03 : 1e-5, place: place)
    try rest.finish(place)
  }

  /// The mean squared error of forecasts one to three steps ahead from every step, averaged over the three.
  private func multistepError(_ fit: FittedETS, _ values: [Double]) -> Double {
    let p = fit.smoothing
    let multiplies = fit.form.season == .multiplicative
    var (level, slope, season) = (fit.initialState.level, fit.initialState.slope, fit.initialState.season)
    var sums = [0.0, 0, 0]
    for t in values.indices {
      var ahead = level
      // R damps the second step as little as the first.
      var trend = p.phi * slope
      for step in sums.indices where t + step < values.count {
        ahead += trend
        if step > 0 { trend *= p.phi }
        let s = season.isEmpty ? (multiplies ? 1 : 0) : season[step % season.count]
        let error = values[t + step] - (multiplies ? ahead * s : ahead + s)
        sums[step] += error * error / Double(values.count - step)
      }
      let base = level + p.phi * slope
      let s = season.first ?? (multiplies ? 1 : 0)
      let error = values[t] - (multiplies ? base * s : base + s)
      let move = multiplies ? error / s : error
      level = base + p.alpha * move
      slope = p.phi * slope + p.beta * move
      if !season.isEmpty { season = season.dropFirst() + [s + p.gamma * (multiplies ? error / base : error)] }
    }
    return sums.reduce(0, +) / 3
  }

  @Test("estimation reaches the best likelihood known")
  func estimation() throws {
    let best = try ReferenceValue.file(named: "ets_best_known.json")?.object() ?? [:]
    for item in try ReferenceSeries.all() {
      for (name, isAutomatic, entry) in try item.etsEntries() where !isAutomatic {
        let form = try #require(ETSForm(name))
        let series = try item.filledSeries()
        let known = try best[item.id]?.object()[name]?.object()["best_known"]?.number()
        let reported = try entry.object()["loglik"]?.number()
        let target = try #require(known ?? reported) - 0.1
        var fit = try ETS(form).estimate(series)
        // Some of the best likelihoods known lie outside the usual region: then the wide one must reach them.
        if fit.logLikelihood < target { fit = try ETS(form, bounds: .wide).estimate(series) }
        #expect(fit.logLikelihood >= target, "\(item.id) \(name): \(fit.logLikelihood), best known \(target + 0.1)")
        if let reported, abs(fit.logLikelihood - reported) < 0.05 {
          try expectSimilar(fit, entry, item, place: "\(item.id) \(name)")
        }
      }
    }
  }

  /// Where the likelihoods agree, forecasts agree within two percent of the data's range.
  private func expectSimilar(_ fit: FittedETS, _ entry: ReferenceValue, _ item: ReferenceSeries, place: String) throws {
    guard let expected = try entry.object()["forecast"]?.object()["mean"]?.numbers() else { return }
    let actual = fit.forecast(horizon: item.horizon, levels: []).mean
    let observed = item.values.filter { !$0.isNaN }
    let range = (observed.max() ?? 0) - (observed.min() ?? 0)
    for (a, e) in zip(actual, expected) where !agrees(a, e, absolute: 0.02 * range) {
      Issue.record("\(place): forecast \(a), R \(e)")
      break
    }
  }

  @Test("the form chosen is R's choice or has an AICc no worse")
  func automatic() throws {
    for item in try ReferenceSeries.all() {
      for (_, isAutomatic, entry) in try item.etsEntries() where isAutomatic {
        let theirs = try #require(try entry.object()["aicc"]?.number())
        let own = try AutoETS(longestHistory: .max, largestRelativeDeviation: .infinity, largestTrendShare: 1).estimate(item.filledSeries())
        let form = try ETSForm(entry.object()["method"]?.text() ?? "")
        #expect(own.form == form || own.aicc <= theirs + 0.5, "\(item.id): \(own.name) \(own.aicc), R \(theirs)")
      }
    }
  }

  @Test("statsforecast's fits: a likelihood at least as good, and the same forecasts where it is equal")
  func statsforecast() throws {
    for item in try StatsforecastSeries.all() {
      for (key, value) in item.reference.sorted(by: { $0.key < $1.key }) where key == "AutoETS" || key.hasPrefix("ETS_") {
        if value.isFailure { continue }
        var entry = try ReferenceObject(value)
        let place = "\(item.id) statsforecast \(key)"
        let series = try ForecastSeries(values: item.values, seasons: Array(item.seasons.prefix(1)))
        let form = try #require(try ETSForm(entry.take("method").text()), "\(place)")
        let (likelihood, aicc) = (try entry.take("loglik").number(), try entry.take("aicc").number())
        let mean = try entry.take("mean").numbers()
        let fit: FittedETS
        if key == "AutoETS" {
          fit = try AutoETS(longestHistory: .max, largestRelativeDeviation: .infinity, largestTrendShare: 1).estimate(series)
          #expect(fit.form == form || fit.aicc <= aicc + 0.5, "\(place): \(fit.name) \(fit.aicc), peer \(form) \(aicc)")
        } else {
          let usual = try ETS(form).estimate(series)
          // Some of the peer's optima lie outside the usual region.
          fit = usual.logLikelihood < likelihood - 0.1 ? try ETS(form, bounds: .wide).estimate(series) : usual
          #expect(fit.logLikelihood >= likelihood - 0.1, "\(place): \(fit.logLikelihood), peer \(likelihood)")
        }
        if fit.form == form, abs(fit.logLikelihood - likelihood) < 0.05 {
          let actual = fit.forecast(horizon: item.horizon, levels: []).mean
          for (a, e) in zip(actual, mean) where !agrees(a, e, absolute: 0.02 * item.range) {
            Issue.record("\(place): forecast \(a), peer \(e)")
            break
          }
        }
        for name in ["lo80", "hi80", "lo95", "hi95", "aic", "bic", "sigma2", "mse", "par", "n_params"] { _ = entry.takeIfPresent(name) }
        try entry.finish(place)
      }
    }
  }

  // MARK: Reading parameters and states

  private func smoothing(_ value: ReferenceValue, _ place: String) throws -> ETSParameters {
    var result = ETSParameters(alpha: .nan)
    for (key, number) in try value.object() {
      switch key {
      case "alpha": result.alpha = try number.number()
      case "beta": result.beta = try number.number()
      case "gamma": result.gamma = try number.number()
      case "phi": result.phi = try number.number()
      // R lists some initial states among the parameters; they are read from the states.
      case _ where key == "l" || key == "b" || key.hasPrefix("s"): break
      default: throw ReferenceValue.WrongShape(description: "\(place): unknown parameter \(key)")
      }
    }
    return result
  }

  /// R lists seasonal states from the latest back: s1 is the season before the next one's last.
  private func state(_ value: ReferenceValue, _ place: String) throws -> ETSState {
    var result = ETSState(level: .nan)
    var season: [Int: Double] = [:]
    for (key, number) in try value.object() {
      switch key {
      case "l": result.level = try number.number()
      case "b": result.slope = try number.number()
      default:
        guard key.hasPrefix("s"), let index = Int(key.dropFirst()) else {
          throw ReferenceValue.WrongShape(description: "\(place): unknown state \(key)")
        }
        season[index] = try number.number()
      }
    }
    result.season = season.keys.sorted(by: >).compactMap { season[$0] }
    return result
  }
}

extension ETSForm {
  /// Smoothing parameters, level and slope.
  fileprivate var parameterCountWithoutSeason: Int {
    2 + (trend == .none ? 0 : 2) + (trend == .damped ? 1 : 0) + (season == .none ? 0 : 1)
  }
}
