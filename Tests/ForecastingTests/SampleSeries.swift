import Forecasting
import Statistics

/// Made-up series for tests, the same on every run.
enum SampleSeries {
  /// Daily counts with a working week and noise.
  static func daily(weeks: Int, seed: UInt64 = 1, level: Double = 300) -> [Double] {
    var random = RandomStream(seed: seed)
    let week = [1.3, 1.1, 1.05, 1.0, 0.95, 0.2, 0.15]
    return (0..<(7 * weeks)).map { (level * week[$0 % 7] * (1 + 0.08 * random.normal())).rounded() }
  }

  /// Hourly counts: a day's profile times a working week, Poisson.
  static func hourly(weeks: Int, seed: UInt64 = 2) -> [Double] {
    var random = RandomStream(seed: seed)
    let week = [1.2, 1.1, 1.0, 1.0, 0.9, 0.3, 0.2]
    return (0..<(168 * weeks)).map { t in
      let hour = Double(t % 24)
      let shape = hour < 6 ? 1 : hour < 18 ? 4 + 12 * (1 - abs(hour - 12) / 6) : 3
      return Double(random.poisson(mean: shape * week[t / 24 % 7]))
    }
  }

  /// Every model of the registry that can be asked for by name, with a series that it can be fitted to.
  static func models() throws -> [(any ForecastModel, ForecastSeries)] {
    let daily = try ForecastSeries(values: Self.daily(weeks: 12), seasons: [7], isCount: true)
    let hourly = try ForecastSeries(values: Self.hourly(weeks: 4), seasons: [24, 168], isCount: true)
    let busy = try ForecastSeries(values: Self.hourly(weeks: 4).map { $0 + 20 }, seasons: [24, 168], isNonNegative: true)
    return try ModelRegistry.names.map { name in
      (try ModelRegistry.model(named: name), name == "DSHW" ? busy : name.contains("Intraday") || name == "LowRankProfile" ? hourly : daily)
    }
  }
}
