import Forecasting
import TestSupport
import Testing

/// Methods for intermittent demand against R and statsforecast.
@Suite("Intermittent demand against R and statsforecast")
struct IntermittentReferenceTests {
  static let keys: Set<String> = ["croston"]
  static let statsforecastKeys: Set<String> = ["CrostonClassic", "CrostonOptimized", "CrostonSBA", "ADIDA", "IMAPA"]
  /// `TSB_` and the two smoothing parameters.
  static let statsforecastPrefix = "TSB_"

  @Test("statsforecast's six methods")
  func statsforecast() throws {
    for item in try StatsforecastSeries.all() {
      for (key, value) in item.reference {
        let model: any ForecastModel
        switch key {
        case "CrostonClassic": model = Croston(.classic)
        case "CrostonOptimized": model = Croston(.optimized)
        case "CrostonSBA": model = Croston(.syntetosBoylan)
        case "ADIDA": model = TemporalAggregation(.single)
        case "IMAPA": model = TemporalAggregation(.multiple)
        case _ where key.hasPrefix(Self.statsforecastPrefix):
          let numbers = key.dropFirst(4).split(separator: "_").compactMap { Double($0) }
          try #require(numbers.count == 2, "\(item.id) \(key)")
          model = TeunterSyntetosBabai(sizeAlpha: numbers[0], probabilityAlpha: numbers[1])
        default: continue
        }
        let place = "\(item.id) \(key)"
        let forecast = try model.fit(ForecastSeries(values: item.values)).forecast(horizon: item.horizon, levels: [])
        var entry = try ReferenceObject(value)
        for (a, e) in zip(forecast.mean, try entry.take("mean").numbers()) {
          #expect(agrees(a, e, relative: 1e-8, absolute: 1e-9), "\(place): \(a), theirs \(e)")
        }
        try entry.finish(place)
      }
    }
  }

  @Test("R's croston")
  func croston() throws {
    for item in try ReferenceSeries.all() {
      for (key, value) in try item.reference["croston"]?.object() ?? [:] {
        // The package ignores the wish for optimised parameters: both entries have alpha 0.1.
        #expect(key == "alpha01" || key == "optimised", "\(item.id): \(key)")
        let forecast = try Croston().fit(ForecastSeries(values: item.values)).forecast(horizon: 1, levels: [])
        for e in try value.numbers() { #expect(agrees(forecast.mean[0], e, relative: 1e-8), "\(item.id) \(key)") }
      }
    }
  }
}
