import Forecasting
import TestSupport
import Testing

/// Simple methods, autocorrelations and accuracy against R, and the completeness of what is checked.
@Suite("Forecasting against R")
struct ForecastReferenceTests {
  static let keys: Set<String> = ["ets", "auto_ets", "naive", "snaive", "meanf", "drift", "accuracy_snaive_holdout", "acf"]

  /// The keys of R's files, by the suite that checks them.
  static let known: Set<String> = [
    keys, StationarityReferenceTests.keys, DecompositionReferenceTests.keys, CleaningReferenceTests.keys, ThetaReferenceTests.keys,
    SmoothingReferenceTests.keys, IntermittentReferenceTests.keys, ARIMAReferenceTests.keys, AutoARIMAReferenceTests.keys,
    DoubleSeasonalReferenceTests.keys, TBATSReferenceTests.keys,
  ].reduce(into: []) { $0.formUnion($1) }

  /// The keys of statsforecast's files.
  static let knownToStatsforecast: Set<String> = [
    DecompositionReferenceTests.statsforecastKeys, ThetaReferenceTests.statsforecastKeys, ComplexSmoothingReferenceTests.statsforecastKeys,
    SmoothingReferenceTests.statsforecastKeys, IntermittentReferenceTests.statsforecastKeys, AutoARIMAReferenceTests.statsforecastKeys,
    ETSReferenceTests.statsforecastKeys,
  ].reduce(into: []) { $0.formUnion($1) }

  @Test("every file and key of the reference folder is known")
  func everythingIsKnown() throws {
    for item in try ReferenceSeries.all() {
      let unknown = item.reference.keys.filter { !Self.known.contains($0) }.sorted()
      #expect(unknown.isEmpty, "\(item.id): no suite checks \(unknown)")
    }
    for item in try StatsforecastSeries.all() {
      let prefixes = [IntermittentReferenceTests.statsforecastPrefix, SmoothingReferenceTests.statsforecastPrefix]
      let unknown = item.reference.keys.filter { key in
        !Self.knownToStatsforecast.contains(key) && !prefixes.contains { key.hasPrefix($0) }
      }.sorted()
      #expect(unknown.isEmpty, "\(item.id): no suite checks statsforecast's \(unknown)")
    }
  }

  @Test("benchmark methods", arguments: ["naive", "snaive", "meanf", "drift"])
  func simpleMethods(key: String) throws {
    for item in try ReferenceSeries.all() {
      guard let entry = item.reference[key] else { continue }
      // R takes no account of how old the last observation is: the series ends with it, but for its place in the season.
      let end = item.values.lastIndex { !$0.isNaN } ?? 0
      let values = key == "snaive" ? item.values : Array(item.values[...end])
      let model: any ForecastModel =
        switch key {
        case "naive": Naive()
        case "snaive": SeasonalNaive(season: item.shortestSeason)
        case "meanf": HistoricalMean()
        default: Drift()
        }
      let fit = try model.fit(ForecastSeries(values: values, seasons: Array(item.seasons.prefix(1))))
      var forecast = fit.forecast(horizon: item.horizon, levels: [80, 95])
      if key == "meanf" {
        // R counts missing values as observations in the width of its intervals.
        let (n, k) = (Double(item.values.count), Double(item.values.count { !$0.isNaN }))
        let deviation = forecast.standardDeviation.map { $0 * ((1 + 1 / n) / (1 + 1 / k)).squareRoot() }
        forecast = ForecastDistribution(
          mean: forecast.mean, standardDeviation: deviation, levels: [80, 95], shape: .studentT(degreesOfFreedom: n - 1))
      } else if key == "snaive", end < item.values.count - 1 {
        try expectMean(forecast.mean, entry, place: "\(item.id) \(key)")
        continue
      }
      try expectForecast(forecast, entry, tolerance: 1e-6, place: "\(item.id) \(key)")
    }
  }

  private func expectMean(_ actual: [Double], _ entry: ReferenceValue, place: String) throws {
    for (a, e) in zip(actual, try entry.object()["mean"]?.numbers() ?? []) {
      #expect(agrees(a, e, relative: 1e-6, absolute: 1e-6), "\(place): \(a), R \(e)")
    }
  }

  @Test("autocorrelations")
  func autocorrelations() throws {
    for item in try ReferenceSeries.all() {
      guard let entry = item.reference["acf"] else { continue }
      let values = try item.filledValues()
      for (lag, expected) in try entry.numbers().enumerated() {
        let actual = Autocorrelation.of(values, lag: lag) ?? .nan
        #expect(agrees(actual, expected, absolute: 1e-8), "\(item.id) lag \(lag): \(actual), R \(expected)")
      }
    }
  }

  @Test("accuracy of the seasonal naive on the last steps held out")
  func holdout() throws {
    for item in try ReferenceSeries.all() {
      guard let entry = item.reference["accuracy_snaive_holdout"] else { continue }
      let split = item.values.count - item.horizon
      let training = Array(item.values[..<split])
      let fit = try SeasonalNaive(season: item.shortestSeason).fit(ForecastSeries(values: training))
      let mean = fit.forecast(horizon: item.horizon, levels: []).mean
      var parts = try ReferenceObject(entry)
      // R's scale is that of a series without a season here.
      let scale = Accuracy.seasonalNaiveError(training, season: 1)
      try expectAccuracy(parts.take("train"), training, fit.fitted, scale: scale, hasCorrelation: true, place: "\(item.id) train")
      try expectAccuracy(
        parts.take("test"), Array(item.values[split...]), mean, scale: scale, hasCorrelation: false, place: "\(item.id) test")
      try parts.finish(item.id)
    }
  }

  private func expectAccuracy(
    _ expected: ReferenceValue, _ actual: [Double], _ forecast: [Double], scale: Double, hasCorrelation: Bool, place: String
  ) throws {
    for (key, value) in try expected.object() {
      let measured: Double
      switch key {
      case "ME": measured = Accuracy.meanError(actual, forecast)
      case "RMSE": measured = Accuracy.rootMeanSquaredError(actual, forecast)
      case "MAE": measured = Accuracy.meanAbsoluteError(actual, forecast)
      case "MPE": measured = Accuracy.meanPercentageError(actual, forecast)
      case "MAPE": measured = Accuracy.meanAbsolutePercentageError(actual, forecast)
      case "MASE": measured = Accuracy.meanAbsoluteError(actual, forecast) / scale
      case "ACF1":
        if !hasCorrelation { continue }
        measured = Autocorrelation.of(zip(actual, forecast).map { $0 - $1 }.filter { !$0.isNaN }, lag: 1) ?? .nan
      default: throw ReferenceValue.WrongShape(description: "\(place): unknown measure \(key)")
      }
      // R divides by zero where an actual is zero and answers nothing; the engine leaves such values out.
      if key.hasSuffix("PE"), actual.contains(0), value == .null { continue }
      #expect(agrees(measured, try value.number(), relative: 1e-8, absolute: 1e-9), "\(place) \(key): \(measured), R \(value)")
    }
  }
}

/// Compares mean and intervals with a reference entry of the keys mean, lo80, hi80, lo95, hi95.
func expectForecast(
  _ fit: any FittedForecastModel, _ entry: ReferenceValue, horizon: Int, tolerance: Double = 1e-6, place: String
) throws {
  try expectForecast(fit.forecast(horizon: horizon, levels: [80, 95]), entry, tolerance: tolerance, place: place)
}

func expectForecast(
  _ forecast: ForecastDistribution, _ entry: ReferenceValue, meanTolerance: Double = 1e-6, tolerance: Double, place: String
) throws {
  for (key, value) in try entry.object() {
    let actual: [Double]
    switch key {
    case "mean": actual = forecast.mean
    case "lo80": actual = forecast.interval(level: 80).lower
    case "hi80": actual = forecast.interval(level: 80).upper
    case "lo95": actual = forecast.interval(level: 95).lower
    case "hi95": actual = forecast.interval(level: 95).upper
    default: throw ReferenceValue.WrongShape(description: "\(place): unknown key \(key)")
    }
    let expected = try value.numbers()
    #expect(actual.count == expected.count, "\(place) \(key)")
    let wanted = key == "mean" ? meanTolerance : tolerance
    for (step, (a, e)) in zip(actual, expected).enumerated() where !agrees(a, e, relative: wanted, absolute: wanted) {
      Issue.record("\(place) \(key), step \(step + 1): \(a), R \(e)")
      break
    }
  }
}
