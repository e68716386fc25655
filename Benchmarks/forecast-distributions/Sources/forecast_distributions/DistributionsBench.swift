import Forecasting
import Statistics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Measures what the distributions of forecasts are worth: one JSON line a measurement.
@main
enum DistributionsBench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    func argument(_ place: Int, _ usual: String = "") -> String { place < arguments.count ? arguments[place] : usual }
    switch argument(0) {
    case "intervals": try intervals(argument(1), limit: Int(argument(2)) ?? 0, models: argument(3, "auto,AutoETS,Theta,SeasonalNaive"))
    case "sums": try sums(argument(1), limit: Int(argument(2)) ?? 0, models: argument(3, "auto,AutoETS,SeasonalAverage,SeasonalNaive"))
    case "hierarchy":
      try HierarchyBench(path: argument(1)).run(model: argument(2, "auto"), origins: Int(argument(3)) ?? 6, skipped: Int(argument(4)) ?? 0)
    case "siblings": try HierarchyBench(path: argument(1)).siblings()
    case "batch":
      try batch(count: Int(argument(1)) ?? 100_000, threads: Int(argument(2)) ?? 1, model: argument(3, "Theta"))
    default:
      print(
        "usage: forecast_distributions intervals|sums SET LIMIT [MODELS] | hierarchy|siblings CSV [MODEL] [ORIGINS] [SKIPPED] | batch COUNT THREADS"
      )
      exit(2)
    }
  }

  static func model(_ name: String, horizon: Int) throws -> any ForecastModel {
    name == "auto" ? AutoForecast(horizon: horizon) : try ModelRegistry.model(named: name)
  }

  private static func series(_ item: SetSeries) throws -> ForecastSeries {
    let isNonNegative = item.train.allSatisfy { !($0 < 0) }
    return try ForecastSeries(
      values: item.train, seasons: item.season > 1 ? [item.season] : [], isNonNegative: isNonNegative,
      isCount: isNonNegative && item.train.allSatisfy { $0 == $0.rounded() })
  }

  /// Coverage and mean scaled interval score of every method with every model on the test parts.
  private static func intervals(_ path: String, limit: Int, models: String) throws {
    var set = try SeriesSet.read(path)
    if limit > 0 { set = Array(set.prefix(limit)) }
    for name in models.split(separator: ",").map(String.init) {
      for method in IntervalMethods.names {
        let start = processorSeconds()
        var inside = [80.0: 0.0, 95.0: 0.0]
        var scores = [80.0: 0.0, 95.0: 0.0]
        var steps = 0.0
        var scaled = 0.0
        for item in set {
          let base = try model(name, horizon: item.horizon)
          let wrapped = IntervalForecast(base, intervals: try IntervalMethods.method(named: method), horizon: item.horizon)
          guard let training = try? series(item), let fit = try? wrapped.fit(training) else { continue }
          let forecast = fit.forecast(horizon: item.horizon, levels: [80, 95])
          let scale = Accuracy.seasonalNaiveError(item.train, season: item.season)
          steps += Double(item.test.count { !$0.isNaN })
          for interval in forecast.intervals {
            for (h, value) in item.test.enumerated() where value >= interval.lower[h] && value <= interval.upper[h] {
              inside[interval.level, default: 0] += 1
            }
            let score = Accuracy.intervalScore(item.test, lower: interval.lower, upper: interval.upper, level: interval.level) / scale
            if score.isFinite { scores[interval.level, default: 0] += score }
          }
          if scale > 0 { scaled += 1 }
        }
        print(
          """
          {"set": "\(short(path))", "model": "\(name)", "intervals": "\(method)", "series": \(set.count), \
          "cover80": \(three(inside[80, default: 0] / steps)), "cover95": \(three(inside[95, default: 0] / steps)), \
          "msis80": \(three(scores[80, default: 0] / scaled)), "msis95": \(three(scores[95, default: 0] / scaled)), \
          "cpu_s": \(three(processorSeconds() - start))}
          """)
      }
    }
  }

  /// Coverage of the sums over seven steps: by paths, as if steps were independent, and by adding up the steps' bounds.
  private static func sums(_ path: String, limit: Int, models: String) throws {
    var set = try SeriesSet.read(path)
    if limit > 0 { set = Array(set.prefix(limit)) }
    for name in models.split(separator: ",").map(String.init) {
      var inside: [String: [Double]] = ["paths": [0, 0], "independent": [0, 0], "added": [0, 0]]
      var count = 0.0
      for item in set where item.horizon >= 7 {
        let training = try series(item)
        let base = try model(name, horizon: item.horizon)
        let fit = try base.fit(training)
        let forecast = fit.forecast(horizon: item.horizon, levels: [80, 95])
        let dependent = try PathForecast(count: 1000, seed: 1).paths(fit, of: base, on: training, horizon: item.horizon)
        let alone = try forecast.paths(count: 1000, dependence: .independent, seed: 1)
        guard let weeks = dependent.sums(over: 7), let free = alone.sums(over: 7) else { continue }
        for week in 0..<(item.horizon / 7) {
          let actual = item.test[(week * 7)..<(week * 7 + 7)].reduce(0, +)
          guard actual.isFinite else { continue }
          count += 1
          for (place, level) in [80.0, 95].enumerated() {
            let interval = forecast.interval(level: level)
            let low = interval.lower[(week * 7)..<(week * 7 + 7)].reduce(0, +)
            let high = interval.upper[(week * 7)..<(week * 7 + 7)].reduce(0, +)
            if actual >= low, actual <= high { inside["added"]?[place] += 1 }
            for (key, sums) in [("paths", weeks), ("independent", free)] {
              let own = sums.interval(level: level)
              if actual >= own.lower[week], actual <= own.upper[week] { inside[key]?[place] += 1 }
            }
          }
        }
      }
      for key in ["paths", "independent", "added"] {
        let covered = inside[key] ?? [0, 0]
        print(
          """
          {"set": "\(short(path))", "model": "\(name)", "sums": "\(key)", "weeks": \(Int(count)), "cover80": \(three(covered[0] / count)), \
          "cover95": \(three(covered[1] / count))}
          """)
      }
    }
  }

  /// Made-up short series, forecast in one run: CPU and wall seconds, and the memory above the data.
  private static func batch(count: Int, threads: Int, model name: String) throws {
    var random = RandomStream(seed: 1)
    var values = [Double](repeating: 0, count: count * 60)
    for place in values.indices { values[place] = Double(random.poisson(mean: [30, 28, 26, 27, 24, 8, 5][place % 7])) }
    let batch = try SeriesBatch(values: values, offsets: (0...count).map { $0 * 60 }, seasons: [7], isCount: true)
    values = []
    let before = peakMegabytes()
    let started = (processorSeconds(), wallSeconds())
    var sum = 0.0
    var failures = 0
    try BatchForecasts(horizon: 14, threads: threads).run(batch, model: try ModelRegistry.model(named: name)) { run in
      for value in run.mean where value.isFinite { sum += value }
      for value in run.upper[1] where value.isFinite { sum += value }
      failures += run.failures.count
    }
    let used = (processorSeconds() - started.0, wallSeconds() - started.1)
    print(
      """
      {"batch": "\(name)", "series": \(count), "threads": \(threads), "failures": \(failures), "checksum": \(sum), "cpu_s": \(three(used.0)), \
      "wall_s": \(three(used.1)), "series_per_cpu_s": \(Int(Double(count) / used.0)), "memory_above_data_mb": \(three(peakMegabytes() - before))}
      """)
  }

  static func three(_ value: Double) -> String { value.isFinite ? "\((value * 1000).rounded() / 1000)" : "null" }

  private static func short(_ path: String) -> String {
    String((path.split(separator: "/").last ?? "").split(separator: ".").first ?? "")
  }

  static func processorSeconds() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }
  private static func wallSeconds() -> Double { seconds(CLOCK_MONOTONIC) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  private static func peakMegabytes() -> Double {
    var usage = rusage()
    #if canImport(Glibc)
      unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
      return Double(usage.ru_maxrss) / 1024
    #else
      unsafe getrusage(RUSAGE_SELF, &usage)
      return Double(usage.ru_maxrss) / 1_048_576
    #endif
  }
}
