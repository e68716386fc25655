import Forecasting

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Forecasts every series of a set with a registered model and writes `unique_id,step,mean,lo80,hi80,lo95,hi95`; a line with the CPU
/// seconds of fitting and forecasting goes to standard output.
///
/// With `--backtest yes` `auto` is run with the backtest that the engine reports. With `--holdback K` the test part is left alone: the last K horizons of each training part are cut off, the first of them is the
/// new test part, and the set so made is written beside the forecasts, to be scored against. That is how choices are validated.
@main
struct ForecastBench {
  static let usage = """
    usage: forecast_bench SET.csv[.gz] OUT.csv [--model NAME] [--seasons M[,M]] [--limit N] [--holdback K] [--explain yes] [--backtest yes]
    """

  var options: [String: String] = [:]
  var files: [String] = []

  static func main() throws {
    var bench = ForecastBench()
    var rest = CommandLine.arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument.hasPrefix("--") {
        bench.options[String(argument.dropFirst(2))] = rest.popFirst() ?? ""
      } else {
        bench.files.append(argument)
      }
    }
    guard bench.files.count == 2 else {
      print(usage)
      exit(2)
    }
    try bench.run()
  }

  func run() throws {
    let name = options["model"] ?? "auto"
    let seasons = options["seasons"].map { $0.split(separator: ",").compactMap { Int($0) } }
    var set = try SeriesSet.read(files[0])
    if let limit = options["limit"].flatMap({ Int($0) }), limit > 0 { set = Array(set.prefix(limit)) }
    if let held = options["holdback"].flatMap({ Int($0) }), held > 0 {
      set = set.compactMap { $0.heldBack(held, longestSeason: seasons?.last ?? $0.season) }
      try write(set.reduce(into: "unique_id,m,h,train,test\n") { $0 += $1.line }, to: files[1] + ".set.csv")
    }
    var text = "unique_id,step,mean,lo80,hi80,lo95,hi95\n"
    var failures = 0
    var seconds = 0.0
    for item in set {
      let given = seasons ?? (item.season > 1 ? [item.season] : [])
      let series = try ForecastSeries(values: item.train, seasons: given, isNonNegative: item.train.allSatisfy { !($0 < 0) })
      let start = Self.processorSeconds()
      let forecast: ForecastDistribution
      var explanation = ""
      do {
        let model: any ForecastModel = name == "auto" ? AutoForecast(horizon: item.horizon) : try ModelRegistry.model(named: name)
        if options["backtest"] != nil, name == "auto" {
          let result = try AutoForecast().run(series, horizon: item.horizon)
          forecast = result.distribution
          explanation = result.why
        } else {
          let fit = try model.fit(series)
          forecast = fit.forecast(horizon: item.horizon, levels: [80, 95])
          explanation = fit.name
        }
      } catch {
        failures += 1
        forecast = try SeasonalNaive().fit(series).forecast(horizon: item.horizon, levels: [80, 95])
      }
      seconds += Self.processorSeconds() - start
      if options["explain"] != nil { print(item.id, explanation) }
      let low = forecast.interval(level: 80)
      let wide = forecast.interval(level: 95)
      for h in 0..<forecast.horizon {
        text += "\(item.id),\(h + 1),\(forecast.mean[h]),\(low.lower[h]),\(low.upper[h]),\(wide.lower[h]),\(wide.upper[h])\n"
      }
    }
    try write(text, to: files[1])
    let rate = Double(set.count) / max(seconds, 1e-9)
    print(
      "{\"model\": \"\(name)\", \"series\": \(set.count), \"failed\": \(failures), \"cpu_s\": \(seconds), \"series_per_cpu_s\": \(rate)}")
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }

  private func write(_ text: String, to path: String) throws {
    guard let file = unsafe fopen(path, "w") else { throw SeriesSet.Unreadable(path: path) }
    defer { unsafe fclose(file) }
    unsafe fputs(text, file)
  }
}
