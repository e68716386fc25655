import Forecasting
import TestSupport
import Testing

/// Smoothing and benchmark methods against R and statsforecast.
@Suite("Smoothing against R and statsforecast")
struct SmoothingReferenceTests {
  static let keys: Set<String> = ["ses_optimal", "holtwinters_stats_additive", "holtwinters_stats_multiplicative", "stlf_ets"]
  static let statsforecastKeys: Set<String> = [
    "SeasonalNaive", "WFM_8_week_average", "Naive", "Drift", "HistoricAverage", "SES_optimized", "MSTL_ETS_ZZN",
  ]
  /// `SES_` and the smoothing parameter.
  static let statsforecastPrefix = "SES_"

  @Test("simple smoothing by maximum likelihood, R's ses")
  func maximumLikelihood() throws {
    let form = try #require(ETSForm("ANN"))
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["ses_optimal"] else { continue }
      var entry = try ReferenceObject(value)
      let fit = try ETS(form).estimate(ForecastSeries(values: item.filledValues()))
      let alpha = try entry.take("alpha").number()
      // Where ours is lower, R stopped short of the optimum.
      let theirs = try oneStepVariance(entry.rest)
      #expect(fit.errorVariance <= theirs * (1 + 1e-6), "\(item.id): variance \(fit.errorVariance), R \(theirs)")
      guard fit.errorVariance > theirs * (1 - 1e-4) else { continue }
      #expect(agrees(fit.smoothing.alpha, alpha, absolute: 2e-3), "\(item.id): \(fit.smoothing.alpha), R \(alpha)")
      // A level that is off by x adds about x² to the variance.
      let tolerance = 1e-3 + max(0, theirs - fit.errorVariance).squareRoot() / item.range
      try expectWithin(tolerance, fit.forecast(horizon: item.horizon, levels: [80, 95]), entry.rest, item.range, "\(item.id) ses")
    }
  }

  /// The variance of the first step, from the width of its interval.
  private func oneStepVariance(_ entry: [String: ReferenceValue]) throws -> Double {
    let first = try ["lo80", "hi80"].map { try entry[$0]?.numbers().first ?? .nan }
    let deviation = (first[1] - first[0]) / (2 * 1.2815515655446004)
    return deviation * deviation
  }

  @Test("Holt-Winters: squared error, and forecasts where it is the same")
  func holtWinters() throws {
    for item in try ReferenceSeries.all() {
      for (kind, key) in [
        (ClassicalDecomposition.Kind.additive, "holtwinters_stats_additive"), (.multiplicative, "holtwinters_stats_multiplicative"),
      ] {
        guard let value = item.reference[key], !value.isFailure else { continue }
        let place = "\(item.id) \(key)"
        var entry = try ReferenceObject(value)
        let fit = try HoltWinters(kind).estimate(
          ForecastSeries(values: item.filledValues(), seasons: Array(item.seasons.prefix(1))))
        let squares = try entry.take("sse").number()
        #expect(fit.sumOfSquares <= squares * 1.0001, "\(place): \(fit.sumOfSquares), R \(squares)")
        let parameters = try ["alpha", "beta", "gamma"].map { try entry.take($0).number() }
        let forecast = try entry.take("forecast").numbers()
        let states = try entry.takeIfPresent("coef")?.object()
        try entry.finish(place)
        guard zip([fit.alpha, fit.beta, fit.gamma], parameters).allSatisfy({ agrees($0, $1, absolute: 5e-3) }) else { continue }
        for (a, e) in zip(fit.forecast(horizon: forecast.count, levels: []).mean, forecast) where !agrees(a, e, absolute: 0.01 * item.range)
        {
          Issue.record("\(place): \(a), R \(e)")
          break
        }
        for (name, value) in states ?? [:] {
          let actual = name == "a" ? fit.level : name == "b" ? fit.slope : Int(name.dropFirst()).map { fit.season[$0 - 1] }
          #expect(agrees(actual ?? .nan, try value.number(), absolute: 0.02 * item.range), "\(place) \(name)")
        }
      }
    }
  }

  @Test("exponential smoothing of the seasonally adjusted series, R's stlf")
  func seasonallyAdjusted() throws {
    for item in try ReferenceSeries.all() {
      guard let value = item.reference["stlf_ets"] else { continue }
      var entry = try ReferenceObject(value)
      let label = try entry.take("model").text()
      let place = "\(item.id) stlf \(label)"
      let form = try #require(ETSForm(String(label.split(separator: " ").last ?? "")), "\(place)")
      let parts = try #require(MSTL(seasons: item.seasons).decompose(item.filledValues()), "\(place)")
      let adjusted = try ForecastSeries(values: parts.seasonallyAdjusted)
      // R's choice, and one of our own that explains the adjusted series as well.
      let named = try ETS(form).estimate(adjusted)
      let own = try AutoETS(longestHistory: .max, largestRelativeDeviation: .infinity, largestTrendShare: 1).estimate(adjusted)
      #expect(own.aicc <= named.aicc + 0.5, "\(place): \(own.name) \(own.aicc), R's form \(named.aicc)")
      let mean = try entry.take("mean").numbers()
      let season = parts.futureSeasonal(horizon: item.horizon)
      let size = form.error == .multiplicative ? (mean.first ?? 0) - (season.first ?? 0) : 1
      let theirs = try oneStepVariance(entry.rest) / (size * size)
      for key in ["lo80", "hi80", "lo95", "hi95"] { _ = entry.takeIfPresent(key) }
      try entry.finish(item.id)
      #expect(named.errorVariance <= theirs * 1.02 || item.range == 0, "\(place): variance \(named.errorVariance), R \(theirs)")
      // Where our variance is lower R stopped short of the optimum.
      guard named.errorVariance > theirs * (1 - 1e-3) else { continue }
      let forecast = zip(named.forecast(horizon: item.horizon, levels: []).mean, season).map { $0 + $1 }
      try expectMean(0.02, forecast, mean, item.range, place)
      let composite = try MSTLForecast().fit(ForecastSeries(values: item.filledValues(), seasons: item.seasons))
      if composite.name.hasSuffix(named.name) {
        try expectMean(0.02, composite.forecast(horizon: item.horizon, levels: []).mean, mean, item.range, "\(place), \(composite.name)")
      }
    }
  }

  @Test("benchmark methods of statsforecast")
  func benchmarks() throws {
    for item in try StatsforecastSeries.all() {
      let series = try ForecastSeries(values: item.values, seasons: item.seasons)
      for (key, value) in item.reference.sorted(by: { $0.key < $1.key }) {
        guard Self.statsforecastKeys.contains(key) || key.hasPrefix(Self.statsforecastPrefix) else { continue }
        let entry = try value.object()
        let model: any ForecastModel
        var tolerance = 1e-6
        switch key {
        case "SeasonalNaive": model = SeasonalNaive(season: item.shortestSeason)
        case "WFM_8_week_average": model = SeasonalAverage()
        case "Naive": model = Naive()
        case "Drift": model = Drift()
        case "HistoricAverage": model = HistoricalMean()
        case "SES_optimized": model = SimpleSmoothing()
        case "MSTL_ETS_ZZN":
          model = MSTLForecast(decomposition: MSTL(seasons: [], evaluation: .everyPoint))
          tolerance = 0.02
        default: model = SimpleSmoothing(alpha: Double(key.dropFirst(4)) ?? .nan)
        }
        let own = try model.fit(series).forecast(horizon: item.horizon, levels: [80, 95])
        // statsforecast takes normal quantiles throughout.
        var deviation = own.standardDeviation
        if key == "Drift" {
          // It divides the squares of the changes' residuals by their number, without regard to the estimated drift.
          let changes = Double(item.values.count - 1)
          deviation = deviation.map { $0 * ((changes - 1) / changes).squareRoot() }
        }
        let forecast = ForecastDistribution(mean: own.mean, standardDeviation: deviation, levels: [80, 95])
        if key == "MSTL_ETS_ZZN" {
          // Its form is not told. Where our errors are clearly smaller, it took a form that explains the series less well.
          let theirs = try oneStepVariance(entry)
          if let first = deviation.first, first * first < 0.99 * theirs { continue }
          try expectMean(tolerance, own.mean, entry["mean"]?.numbers() ?? [], item.range, "\(item.id) \(key)")
        } else {
          try expectWithin(tolerance, forecast, entry, item.range, "\(item.id) \(key)")
        }
      }
    }
  }

  private func expectMean(_ tolerance: Double, _ actual: [Double], _ expected: [Double], _ range: Double, _ place: String) throws {
    #expect(actual.count == expected.count, "\(place)")
    for (step, (a, e)) in zip(actual, expected).enumerated() where !agrees(a, e, relative: 1e-9, absolute: tolerance * range) {
      Issue.record("\(place), step \(step + 1): \(a), theirs \(e)")
      break
    }
  }

  private func expectWithin(
    _ tolerance: Double, _ forecast: ForecastDistribution, _ entry: [String: ReferenceValue], _ range: Double, _ place: String
  ) throws {
    for (key, value) in entry {
      let actual: [Double]
      switch key {
      case "mean": actual = forecast.mean
      case "lo80": actual = forecast.interval(level: 80).lower
      case "hi80": actual = forecast.interval(level: 80).upper
      case "lo95": actual = forecast.interval(level: 95).lower
      case "hi95": actual = forecast.interval(level: 95).upper
      default: throw ReferenceValue.WrongShape(description: "\(place): unknown key \(key)")
      }
      try expectMean(tolerance, actual, value.numbers(), range, "\(place) \(key)")
    }
  }
}
