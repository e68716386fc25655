import TestSupport
import Testing

@testable import Forecasting

/// TBATS against R's `tbats`, which fixes the initial states before its search: its optimum is a bound for ours.
@Suite("TBATS against R")
struct TBATSReferenceTests {
  static let keys: Set<String> = ["tbats"]

  @Test("likelihood, parameters and forecasts")
  func tbats() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["tbats"], !value.isFailure else { continue }
      var entry = try ReferenceObject(value)
      let place = "\(item.id) tbats"
      func numbers(_ key: String) throws -> [Double] {
        let value = try entry.take(key)
        return value == .null ? [] : try value.numbers()
      }
      let label = try entry.take("model").text()
      let (lambda, phi, beta) = (try numbers("lambda").first, try numbers("damping").first, try numbers("beta").first)
      let alpha = try #require(try numbers("alpha").first, "\(place)")
      let (ar, ma, harmonics) = (try numbers("ar"), try numbers("ma"), try numbers("k"))
      let parameters = try TBATSParameters(
        lambda: lambda, alpha: alpha, beta: beta ?? 0, phi: phi ?? 1, gammaOne: numbers("gamma1"), gammaTwo: numbers("gamma2"), ar: ar,
        ma: ma)
      #expect(parameters.gammaOne.count == harmonics.count && parameters.gammaTwo.count == harmonics.count, "\(place)")
      let seasons = zip(periods(label), harmonics).map { TBATSForm.Season(period: $0, harmonics: Int($1)) }
      let form = TBATSForm(
        usesBoxCox: lambda != nil, trend: beta == nil ? .none : phi == 1 ? .linear : .damped, seasons: seasons, p: ar.count, q: ma.count)
      let series = try ForecastSeries(values: item.values, seasons: item.seasons)
      let (aic, variance) = (try entry.take("aic").number(), try entry.take("variance").number())

      // R's parameters: with the best initial states the errors are at most as large as R's.
      guard let known = try? FittedTBATS(form, parameters, series: series) else {
        // R admits parameters whose errors grow by up to 1 % a step.
        #expect(try TBATS().estimate(series).errorVariance <= variance * 1.15, "\(place)")
        continue
      }
      #expect(known.aic <= aic + 0.01, "\(place) \(label) at R's parameters: \(known.aic), R \(aic)")
      #expect(agrees(known.errorVariance, variance, relative: 0.15), "\(place): \(known.errorVariance), R \(variance)")
      let fit = try TBATS().estimate(series)
      #expect(fit.aic <= aic + 0.1, "\(place): \(fit.name) \(fit.aic), R \(label) \(aic)")

      // R's intervals take the gain of the first season for that of the slope.
      var slipped = parameters
      if beta != nil, let gamma = parameters.gammaOne.first { slipped.beta = gamma }
      let spread = try? FittedTBATS(form, slipped, series: series).standardDeviation(horizon: item.horizon, errorVariance: variance)
      let own = known.forecast(horizon: item.horizon, levels: [])
      let forecast = ForecastDistribution(
        mean: own.mean, standardDeviation: spread ?? own.standardDeviation, levels: [80, 95], shape: own.shape)
      let (narrow, wide) = (forecast.interval(level: 80), forecast.interval(level: 95))
      for (key, actual) in [
        ("mean", forecast.mean), ("lo80", narrow.lower), ("hi80", narrow.upper), ("lo95", wide.lower), ("hi95", wide.upper),
      ] {
        let expected = try entry.take(key).numbers()
        #expect(actual.count == expected.count, "\(place) \(key)")
        // With that slip the parameters may not be admissible.
        if key != "mean", spread == nil { continue }
        let share = key == "mean" ? 0.02 : 0.04
        for (step, (a, e)) in zip(actual, expected).enumerated() where !agrees(a, e, absolute: share * item.range) {
          Issue.record("\(place) \(key), step \(step + 1): \(a), R \(e)")
          break
        }
      }
      try entry.finish(place)
    }
  }

  /// The season lengths in `TBATS(0, {0,0}, 1, {<12,5>, <52.18,3>})`.
  private func periods(_ label: String) -> [Double] {
    label.split(separator: "<").dropFirst().compactMap { part in part.split(separator: ",").first.flatMap { Double($0) } }
  }
}
