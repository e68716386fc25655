import Forecasting
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
    try file.finish("metrics.json")
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
      default: throw ReferenceValue.WrongShape(description: "\(name): unknown measure \(key)")
      }
      #expect(agrees(measured, try value.number(), relative: 1e-9, absolute: 1e-12), "\(name) \(key): \(measured), reference \(value)")
    }
  }
}
