import Foundation
import TestSupport
import Testing

@testable import Forecasting

/// Complex exponential smoothing against statsforecast.
@Suite("Complex smoothing against statsforecast")
struct ComplexSmoothingReferenceTests {
  static let statsforecastKeys: Set<String> = ["CES_N", "CES_S", "CES_P", "CES_F", "AutoCES"]

  @Test("likelihood and forecasts at statsforecast's parameters")
  func filter() throws {
    for item in try StatsforecastSeries.all() {
      for key in Self.statsforecastKeys.sorted() {
        guard let value = item.reference[key], !value.isFailure else { continue }
        let place = "\(item.id) \(key)"
        var entry = try ReferenceObject(value)
        let letter = try entry.takeIfPresent("seasontype")?.text()
        let form = try #require(letter.map { ComplexForm(rawValue: $0) } ?? form(key, item), "\(place)")
        var kernel = ComplexKernel(form: form, season: item.shortestSeason, values: item.values, whole: item.values)
        let parameters = try smoothing(entry.take("par"), place)
        let squares = kernel.run(parameters)
        let fit = FittedComplexSmoothing(kernel: kernel, parameters: parameters, squares: squares, scale: 1, isNonNegative: false)
        // What the tenth digit of the parameters, where the file ends, can change: much where the recursion is not stable.
        let horizon = item.horizon
        func changed(_ part: Int) -> FittedComplexSmoothing {
          var others = parameters
          others[part] *= 1 + 5e-10
          let squares = kernel.run(others)
          return FittedComplexSmoothing(kernel: kernel, parameters: others, squares: squares, scale: 1, isNonNegative: false)
        }
        let own = fit.forecast(horizon: horizon, levels: []).mean
        let others = (0..<4).map { changed($0) }
        let likelihoodSlack = others.map { abs($0.logLikelihood - fit.logLikelihood) }.max() ?? 0
        let meanSlack =
          others.map { other in
            zip(other.forecast(horizon: horizon, levels: []).mean, own).map { abs($0 - $1) }.max() ?? 0
          }.max() ?? 0
        // Of an almost constant series the peer's own rounding is as large as the errors.
        let isAlmostConstant = item.range < 1e-4 * (item.values.map(abs).max() ?? 0)
        func expect(_ key: String, _ actual: Double, _ tolerance: Double) throws {
          guard let expected = try entry.takeIfPresent(key)?.number(), !isAlmostConstant else { return }
          let slack = key == "sigma2" ? fit.errorVariance * 2 * likelihoodSlack / Double(item.values.count) : 2 * likelihoodSlack
          #expect(agrees(actual, expected, relative: tolerance, absolute: slack), "\(place) \(key): \(actual), theirs \(expected)")
        }
        let n = Double(item.values.count)
        let k = Double(form.componentCount + 1)
        try expect("loglik", fit.logLikelihood, 1e-6)
        try expect("aic", -2 * fit.logLikelihood + 2 * k, 1e-6)
        try expect("aicc", fit.aicc, 1e-6)
        try expect("bic", -2 * fit.logLikelihood + k * log(n), 1e-6)
        try expect("sigma2", fit.errorVariance, 1e-4)
        let allowed = 1e-4 * item.range + meanSlack
        for (a, e) in zip(own, try entry.take("mean").numbers()) where !isAlmostConstant && !agrees(a, e, absolute: allowed) {
          Issue.record("\(place): \(a), theirs \(e), allowed \(allowed)")
          break
        }
        // Mean of squared errors against values that statsforecast takes one season late.
        _ = entry.takeIfPresent("mse")
        try entry.finish(place)
      }
    }
  }

  /// statsforecast takes the form without a season where the series does not hold two.
  private func form(_ key: String, _ item: StatsforecastSeries) -> ComplexForm? {
    let m = item.shortestSeason
    return m < 2 || item.values.count < 2 * m ? ComplexForm.none : ComplexForm(rawValue: String(key.suffix(1)))
  }

  private func smoothing(_ value: ReferenceValue, _ place: String) throws -> SIMD4<Double> {
    var parameters = try ReferenceObject(value)
    var result = SIMD4<Double>.zero
    for (i, key) in ["alpha_0", "alpha_1", "beta_0", "beta_1"].enumerated() {
      let number = try parameters.takeIfPresent(key)?.number() ?? .nan
      result[i] = number.isNaN ? 0 : number
    }
    try parameters.finish(place)
    return result
  }

  @Test("estimation is no worse, and forecasts alike where it is no better")
  func estimation() throws {
    for item in try StatsforecastSeries.all() {
      let series = try ForecastSeries(values: item.values, seasons: Array(item.seasons.prefix(1)))
      for key in Self.statsforecastKeys.sorted() {
        guard let entry = try item.reference[key]?.object(), entry["error"] == nil else { continue }
        let place = "\(item.id) \(key)"
        let form = form(key, item)
        let fit =
          try key == "AutoCES" ? AutoComplexSmoothing().estimate(series) : ComplexSmoothing(try #require(form, "\(place)")).estimate(series)
        let theirs = try #require(try entry[key == "AutoCES" ? "aicc" : "loglik"]?.number())
        let own = key == "AutoCES" ? fit.aicc : fit.logLikelihood
        // Outside the stable region the likelihood has needles that backcasting makes, as wide as a rounding error: no yardstick.
        let parameters = try smoothing(try #require(entry["par"]), place)
        guard ComplexForm.isStable(real: parameters[0], imaginary: parameters[1]) else { continue }
        if key == "AutoCES" {
          #expect(own <= theirs + 0.05, "\(place): \(own), theirs \(theirs)")
        } else {
          #expect(own >= theirs - 0.02, "\(place): \(own), theirs \(theirs)")
        }
        guard abs(own - theirs) < 0.02 else { continue }
        let mean = fit.forecast(horizon: item.horizon, levels: []).mean
        for (a, e) in zip(mean, try entry["mean"]?.numbers() ?? []) where !agrees(a, e, absolute: 0.01 * item.range) {
          Issue.record("\(place): \(a), theirs \(e); \(own), theirs \(theirs)")
          break
        }
      }
    }
  }
}
