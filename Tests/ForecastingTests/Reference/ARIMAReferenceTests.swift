import Foundation
import TestSupport
import Testing

@testable import Forecasting

/// ARIMA against R: the likelihood at R's own coefficients, and the estimation against R's likelihood, coefficients and forecasts.
@Suite("ARIMA against R")
struct ARIMAReferenceTests {
  static let keys: Set<String> = ["arima"]

  /// One entry: the model that its key names, and what R answered.
  private struct Case {
    let item: ReferenceSeries
    let model: ARIMA
    let entry: [String: ReferenceValue]
    let place: String

    /// `(p,d,q)(P,D,Q)`, then `+c` for a constant, then `lambda=…`.
    init(_ item: ReferenceSeries, key: String, _ value: ReferenceValue) throws {
      self.item = item
      place = "\(item.id) ARIMA\(key)"
      entry = try value.object()
      let words = key.split(separator: " ").map(String.init)
      var order = words.first ?? ""
      let hasConstant = order.hasSuffix("+c")
      if hasConstant { order = String(order.dropLast(2)) }
      var lambda: Double?
      for word in words.dropFirst() {
        guard word.hasPrefix("lambda="), let number = Double(word.dropFirst(7)) else {
          throw ReferenceValue.WrongShape(description: "\(place): unknown option \(word)")
        }
        lambda = number
      }
      model = ARIMA(try #require(ARIMAOrder(order), "\(place)"), includesConstant: hasConstant, boxCoxLambda: lambda)
    }

    func number(_ key: String) throws -> Double {
      guard let value = entry[key] else { throw ReferenceValue.WrongShape(description: "\(place): no \(key)") }
      return try value.number()
    }

    func coefficients() throws -> ARIMACoefficients {
      let listed = try (entry["coef"]?.object() ?? [:]).mapValues { try $0.number() }
      func take(_ prefix: String, _ count: Int) throws -> [Double] {
        try (0..<count).map { try #require(listed["\(prefix)\($0 + 1)"], "\(place): \(prefix)\($0 + 1)") }
      }
      let order = model.order
      return try ARIMACoefficients(
        ar: take("ar", order.p), ma: take("ma", order.q), seasonalAR: take("sar", order.seasonalP), seasonalMA: take("sma", order.seasonalQ)
      )
    }

    /// The constant that R found, at a step from 0.
    func constant(_ step: Int) throws -> Double {
      let listed = try entry["coef"]?.object() ?? [:]
      return try (listed["intercept"]?.number() ?? 0) + (listed["drift"]?.number() ?? 0) * Double(step + 1)
    }

    var transform: BoxCoxTransform? { model.boxCoxLambda.map { BoxCoxTransform(lambda: $0) } }

    /// The likelihood at R's coefficients, the constant included: exact, or by R's conventions.
    func pass(asR usesDiffusePrior: Bool) throws -> ARIMAPass {
      let adjusted = try item.values.enumerated().map { step, value in
        try (value.isNaN ? value : transform?(value) ?? value) - constant(step)
      }
      var likelihood = ARIMALikelihood(
        order: model.order, season: item.shortestSeason, values: adjusted, regressors: [], usesDiffusePrior: usesDiffusePrior)
      let pass = try likelihood.pass(coefficients().vector)
      return try #require(pass, "\(place)")
    }

    /// The range of the observations.
    var range: Double {
      let observed = item.values.filter { !$0.isNaN }
      return (observed.max() ?? 0) - (observed.min() ?? 0)
    }
  }

  private static func cases() throws -> [Case] {
    try ReferenceSeries.all().flatMap { item in
      try (item.reference["arima"]?.object() ?? [:]).sorted { $0.key < $1.key }.map { try Case(item, key: $0.key, $0.value) }
    }
  }

  @Test("every entry's keys are known")
  func keys() throws {
    let known: Set = [
      "order", "arma", "coef", "se", "sigma2", "loglik", "aic", "aicc", "bic", "label", "residual_tail", "forecast",
    ]
    for item in try Self.cases() {
      let unknown = item.entry.keys.filter { !known.contains($0) }
      #expect(unknown.isEmpty, "\(item.place): \(unknown)")
    }
  }

  @Test("likelihood, error variance and innovations at R's coefficients")
  func filter() throws {
    for item in try Self.cases() {
      let pass = try item.pass(asR: true)
      let n = Double(pass.observed)
      let logLikelihood = Self.logLikelihood(pass)
      let expected = try item.number("loglik")
      #expect(agrees(logLikelihood, expected, absolute: 1e-5), "\(item.place): loglik \(logLikelihood), R \(expected)")
      // R's error variance counts the innovations of the diffuse start too.
      let squares = pass.residuals.reduce(0) { $1.isNaN ? $0 : $0 + $1 * $1 }
      let count = try item.entry["coef"]?.object().count ?? 0
      let variance = squares / (n - Double(count))
      #expect(agrees(variance, try item.number("sigma2"), relative: 1e-5), "\(item.place): sigma2 \(variance)")
      let parameters = Double(count + 1)
      for (key, value) in [
        ("aic", -2 * expected + 2 * parameters),
        ("aicc", -2 * expected + 2 * parameters + 2 * parameters * (parameters + 1) / (n - parameters - 1)),
        ("bic", -2 * expected + parameters * log(n)),
      ] { #expect(agrees(value, try item.number(key), absolute: 1e-5), "\(item.place): \(key) \(value)") }
      let tail = try item.entry["residual_tail"]?.numbers() ?? []
      for (a, e) in zip(pass.residuals.suffix(tail.count), tail) {
        #expect(agrees(a, e, absolute: 1e-5 * variance.squareRoot()), "\(item.place): innovation \(a), R \(e)")
      }
      // The exact likelihood differs from R's by what the finite prior variance of R leaves behind.
      let exact = try Self.logLikelihood(item.pass(asR: false))
      #expect(agrees(exact, expected, absolute: 0.02), "\(item.place): exact loglik \(exact), R \(expected)")
      let (mean, spread) = pass.state.forecast(horizon: item.item.horizon)
      let shifted = try mean.enumerated().map { try $0.element + item.constant(item.item.values.count + $0.offset) }
      let forecast = ForecastDistribution(
        mean: item.transform.map { shifted.map($0.inverse) } ?? shifted,
        standardDeviation: spread.map { ($0 * variance).squareRoot() }, levels: [80, 95],
        shape: item.transform.map { .transformed($0) } ?? .normal)
      try expectForecast(forecast, item, tolerance: 1e-5)
    }
  }

  private static func logLikelihood(_ pass: ARIMAPass) -> Double {
    let n = Double(pass.observed)
    return -0.5 * (pass.objective + n * (1 + log(2 * .pi)))
  }

  @Test("estimation")
  func estimation() throws {
    for item in try Self.cases() {
      let fit = try item.model.estimate(item.item.series())
      // The same measure for both: the exact likelihood.
      let known = try Self.logLikelihood(item.pass(asR: false))
      #expect(fit.logLikelihood >= known - 1e-3, "\(item.place): \(fit.logLikelihood), at R's coefficients \(known)")
      guard fit.logLikelihood <= known + 1e-3 else { continue }
      let expected = try item.entry["coef"]?.object() ?? [:]
      let errors = try item.entry["se"]?.object() ?? [:]
      // R takes second differences in steps of 0.001, too coarse for coefficients far below that: then some of its errors are not defined.
      let hasErrors = try errors.values.allSatisfy { try $0.number().isFinite }
      for (parameter, error) in zip(fit.coefficients.named + fit.regression, fit.standardErrors) {
        let value = try #require(expected[parameter.name], "\(item.place): \(parameter.name)").number()
        let deviation = try #require(errors[parameter.name], "\(item.place): \(parameter.name)").number()
        // Where the likelihood is flat R stops short: a tenth of a standard error is then as good.
        let allowed = hasErrors ? max(5e-3, 0.1 * deviation) : 5e-3
        #expect(agrees(parameter.value, value, absolute: allowed), "\(item.place): \(parameter.name) \(parameter.value), R \(value)")
        #expect(
          !hasErrors || agrees(error.value, deviation, relative: 0.05), "\(item.place): se of \(error.name) \(error.value), R \(deviation)")
      }
      try expectForecast(fit.forecast(horizon: item.item.horizon, levels: [80, 95]), item, tolerance: 5e-3)
    }
  }

  /// Means within `tolerance` of the range; bounds within twice that, since R's error variance counts its diffuse start.
  private func expectForecast(_ forecast: ForecastDistribution, _ item: Case, tolerance: Double) throws {
    for (key, value) in try item.entry["forecast"]?.object() ?? [:] {
      let actual: [Double]
      switch key {
      case "mean": actual = forecast.mean
      case "lo80": actual = forecast.interval(level: 80).lower
      case "hi80": actual = forecast.interval(level: 80).upper
      case "lo95": actual = forecast.interval(level: 95).lower
      case "hi95": actual = forecast.interval(level: 95).upper
      default: throw ReferenceValue.WrongShape(description: "\(item.place): unknown key \(key)")
      }
      let allowed = (key == "mean" ? 1 : 2) * tolerance * item.range
      for (step, (a, e)) in zip(actual, try value.numbers()).enumerated() where !agrees(a, e, absolute: allowed) {
        Issue.record("\(item.place) \(key), step \(step + 1): \(a), R \(e)")
        break
      }
    }
  }
}
