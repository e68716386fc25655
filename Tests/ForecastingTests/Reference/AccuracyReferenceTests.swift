import Forecasting
import Foundation
import Statistics
import TestSupport
import Testing

/// Accuracy measures against vectors with known answers.
@Suite("Accuracy against reference vectors")
struct AccuracyReferenceTests {
  @Test("every measure of every case")
  func measures() throws {
    guard let content = try ReferenceValue.file(named: "metrics.json") else { return }
    var file = try ReferenceObject(content)
    _ = try file.take("note")
    for value in try file.take("cases").list() { try expect(value) }
    if let value = file.takeIfPresent("crps_sample") {
      var item = try ReferenceObject(value)
      let sample = try item.take("sample").numbers()
      let actual = try item.take("y").number()
      expect(RankedProbability.sample(sample, actual: actual), try item.take("crps_empirical").number(), 1e-6, "sample")
      expect(RankedProbability.sample(sample, actual: actual, isFair: true), try item.take("crps_fair").number(), 1e-6, "fair sample")
      try item.finish("crps_sample")
    }
    if let value = file.takeIfPresent("crps_poisson") {
      var item = try ReferenceObject(value)
      let score = RankedProbability.poisson(mean: try item.take("lam").number(), actual: try item.take("y").number())
      expect(score, try item.take("crps").number(), 1e-9, "Poisson")
      try item.finish("crps_poisson")
    }
    if let value = file.takeIfPresent("crps_negbin") {
      var item = try ReferenceObject(value)
      let mean = try item.take("mean").number()
      let size = try item.take("size").number()
      let actual = try item.take("y").number()
      expect(
        RankedProbability.negativeBinomial(mean: mean, size: size, actual: actual), try item.take("crps").number(), 1e-9,
        "negative binomial")
      let probability = NegativeBinomial(mean: mean, dispersion: 1 / size).probability(actual)
      expect(-log(probability), try item.take("logscore").number(), 1e-9, "logarithmic score")
      try item.finish("crps_negbin")
    }
    try file.finish("metrics.json")
  }

  private func expect(_ actual: Double, _ expected: Double, _ tolerance: Double, _ place: String) {
    #expect(agrees(actual, expected, relative: tolerance), "\(place): \(actual), reference \(expected)")
  }

  private func expect(_ value: ReferenceValue) throws {
    var item = try ReferenceObject(value)
    let name = try item.take("name").text()
    let season = Int(try item.take("m").number())
    let training = try item.take("insample").numbers()
    let actual = try item.take("y").numbers()
    let forecast = try item.take("f").numbers()
    let lower = try item.take("lo95").numbers()
    let upper = try item.take("hi95").numbers()
    let deviation = try item.take("sigma").number()
    let expected = try item.take("expect").object()
    try item.finish(name)
    let scale = Accuracy.seasonalNaiveError(training, season: season)
    let benchmark = try Naive2().fit(ForecastSeries(values: training, seasons: season > 1 ? [season] : []))
      .forecast(horizon: actual.count, levels: []).mean
    for (key, value) in expected {
      let measured: Double
      switch key {
      case "ME": measured = Accuracy.meanError(actual, forecast)
      case "MAE": measured = Accuracy.meanAbsoluteError(actual, forecast)
      case "RMSE": measured = Accuracy.rootMeanSquaredError(actual, forecast)
      case "MAPE": measured = Accuracy.meanAbsolutePercentageError(actual, forecast)
      case "sMAPE_M4": measured = Accuracy.symmetricMeanAbsolutePercentageError(actual, forecast)
      case "WAPE": measured = Accuracy.weightedAbsolutePercentageError(actual, forecast)
      case "bias_pct": measured = Accuracy.biasPercentage(actual, forecast)
      case "scale_mase": measured = scale
      case "MASE": measured = Accuracy.meanAbsoluteError(actual, forecast) / scale
      case "scale_rmsse": measured = Accuracy.seasonalNaiveRootMeanSquare(training, season: season)
      case "RMSSE":
        measured =
          Accuracy.rootMeanSquaredError(actual, forecast) / Accuracy.seasonalNaiveRootMeanSquare(training, season: season)
      case "coverage95": measured = Accuracy.coverage(actual, lower: lower, upper: upper)
      case "winkler95": measured = Accuracy.intervalScore(actual, lower: lower, upper: upper, level: 95)
      case "MSIS95": measured = Accuracy.intervalScore(actual, lower: lower, upper: upper, level: 95) / scale
      case "pinball":
        for (probability, loss) in try value.object() {
          let p = try #require(Double(probability))
          let quantile = forecast.map { Normal(mean: $0, standardDeviation: deviation).quantile(p) }
          let measured = Accuracy.pinballLoss(actual, quantile: quantile, probability: p)
          #expect(agrees(measured, try loss.number(), relative: 1e-9), "\(name) pinball \(p): \(measured)")
        }
        continue
      case "WQL":
        let quantiles = (1...9).map { k in
          let p = Double(k) / 10
          return (probability: p, values: forecast.map { Normal(mean: $0, standardDeviation: deviation).quantile(p) })
        }
        measured = Accuracy.weightedQuantileLoss(actual, quantiles: quantiles)
      case "CRPS_normal":
        var sum = 0.0
        for (y, f) in zip(actual, forecast) { sum += RankedProbability.normal(mean: f, standardDeviation: deviation, actual: y) }
        measured = sum / Double(actual.count)
      case "seasonal_test_90":
        #expect(value == .bool(Naive2.isSeasonal(training, season: season)), "\(name)")
        continue
      case "naive2":
        for (a, e) in zip(benchmark, try value.numbers()) { expect(a, e, 1e-9, "\(name) naive2") }
        continue
      case "OWA":
        measured = Accuracy.overallWeightedAverage(
          actual, forecast: forecast, benchmark: benchmark, training: training, season: season)
      default: throw ReferenceValue.WrongShape(description: "\(name): unknown measure \(key)")
      }
      #expect(agrees(measured, try value.number(), relative: 1e-9, absolute: 1e-12), "\(name) \(key): \(measured), reference \(value)")
    }
  }
}
