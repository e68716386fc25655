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

  /// Half-hourly counts of a desk that is open from Monday to Friday, 8 to 18: a day's profile times a working week, Poisson; missing while it
  /// is closed, as a telephone system's export has it. Begins on Monday 8:00, step 16 of its day.
  static func officeHours(weeks: Int, seed: UInt64 = 3) -> [Double] {
    var random = RandomStream(seed: seed)
    let week = [1.25, 1.05, 1.0, 1.0, 1.1]
    return (0..<(336 * weeks)).map { t -> Double in
      let step = t % 48
      let day = t / 48 % 7
      guard day < 5, (16..<36).contains(step) else { return .nan }
      return Double(random.poisson(mean: (60 - 4 * abs(Double(step) - 24)) * week[day]))
    }.suffix(336 * weeks - 16)
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
