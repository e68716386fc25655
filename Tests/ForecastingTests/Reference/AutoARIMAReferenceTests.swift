import Forecasting
import Foundation
import TestSupport
import Testing

/// The choice of order against R's `auto.arima` and statsforecast's `AutoARIMA`: the same differences, and an AICc as low as theirs.
@Suite("AutoARIMA against R and statsforecast")
struct AutoARIMAReferenceTests {
  static let keys: Set<String> = ["auto_arima", "stlf_arima"]
  static let statsforecastKeys: Set<String> = ["AutoARIMA"]

  /// `ARIMA(1,0,0)(2,1,0)[12] with drift`: the order alone.
  private func order(_ label: String, _ place: String) throws -> ARIMAOrder {
    let text = label.split(separator: " ").first(where: { $0.hasPrefix("ARIMA(") }) ?? ""
    return try #require(ARIMAOrder(text.dropFirst(5)), "\(place): \(label)")
  }

  /// The peer's likelihood depends on the level of the series where the errors are small against it, so that its order is also tried with the
  /// exact one.
  private func expectChoice(_ fit: FittedARIMA, label: String, aicc: Double, series: ForecastSeries, place: String) throws {
    let theirs = try order(label, place)
    #expect(fit.order.d == theirs.d && fit.order.seasonalD == theirs.seasonalD, "\(place): \(fit.name), peer \(label)")
    if fit.aicc <= aicc + 0.5 { return }
    let exact = try ARIMA(theirs, includesConstant: label.contains("with")).estimate(series).aicc
    #expect(fit.aicc <= exact + 0.5, "\(place): \(fit.name) \(fit.aicc), peer \(label) \(aicc), exactly \(exact)")
  }

  @Test("R's auto.arima")
  func automatic() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["auto_arima"] else { continue }
      var entry = try ReferenceObject(value)
      let series = try item.series()
      let fit = try AutoARIMA(longestHistory: .max).estimate(series)
      let place = "\(item.id) auto_arima"
      let (label, aicc) = (try entry.take("label").text(), try entry.take("aicc").number())
      try expectChoice(fit, label: label, aicc: aicc, series: series, place: place)
      let forecast = try entry.take("forecast")
      if try order(label, place) == fit.order, abs(fit.aicc - aicc) < 0.05 {
        try expectMean(fit.forecast(horizon: item.horizon, levels: []).mean, forecast, range: item.range, share: 0.02, place: place)
      }
      for key in ["order", "arma", "coef", "se", "sigma2", "loglik", "aic", "bic", "residual_tail"] { _ = entry.takeIfPresent(key) }
      try entry.finish(place)
    }
  }

  @Test("statsforecast's AutoARIMA")
  func statsforecast() throws {
    for item in try StatsforecastSeries.all() {
      guard let value = item.reference["AutoARIMA"], !value.isFailure else { continue }
      var entry = try ReferenceObject(value)
      let series = try ForecastSeries(values: item.values, seasons: Array(item.seasons.prefix(1)))
      let fit = try AutoARIMA(longestHistory: .max).estimate(series)
      let place = "\(item.id) AutoARIMA"
      let (label, aicc) = (try entry.take("label").text(), try entry.take("aicc").number())
      try expectChoice(fit, label: label, aicc: aicc, series: series, place: place)
      let mean = try entry.take("mean")
      if try order(label, place) == fit.order, abs(fit.aicc - aicc) < 0.05 {
        try expectMean(
          fit.forecast(horizon: item.horizon, levels: []).mean, .object(["mean": mean]), range: item.range, share: 0.02, place: place)
      }
      for key in ["lo80", "hi80", "lo95", "hi95", "coef", "sigma2", "loglik"] { _ = entry.takeIfPresent(key) }
      try entry.finish(place)
    }
  }

  @Test("the seasonally adjusted series by ARIMA, R's stlf")
  func seasonallyAdjusted() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["stlf_arima"], !value.isFailure else { continue }
      var entry = try ReferenceObject(value)
      let place = "\(item.id) stlf_arima"
      let label = try entry.take("model").text()
      let parts = try #require(MSTL(seasons: [item.shortestSeason]).decompose(item.filledValues()))
      let adjusted = try ForecastSeries(values: parts.seasonallyAdjusted)
      // R's choice, and one of our own that explains the adjusted series as well.
      let named = try ARIMA(order(label, place), includesConstant: label.contains("with")).estimate(adjusted)
      let fit = try AutoARIMA(longestHistory: .max).estimate(adjusted)
      #expect(fit.order.d == named.order.d && fit.aicc <= named.aicc + 0.5, "\(place): \(fit.name) \(fit.aicc), \(label) \(named.aicc)")
      let season = parts.futureSeasonal(horizon: item.horizon)
      let mean = zip(named.forecast(horizon: item.horizon, levels: []).mean, season).map { $0 + $1 }
      try expectMean(mean, .object(["mean": entry.take("mean")]), range: item.range, share: 0.02, place: "\(place) \(label)")
      for key in ["lo80", "hi80", "lo95", "hi95"] { _ = try entry.take(key) }
      try entry.finish(place)
    }
  }

  private func expectMean(_ actual: [Double], _ entry: ReferenceValue, range: Double, share: Double, place: String) throws {
    guard let expected = try entry.object()["mean"]?.numbers() else { return }
    #expect(actual.count == expected.count, "\(place)")
    for (step, (a, e)) in zip(actual, expected).enumerated() where !agrees(a, e, relative: 1e-9, absolute: share * range) {
      Issue.record("\(place), step \(step + 1): \(a), peer \(e)")
      break
    }
  }
}
