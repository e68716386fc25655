import Forecasting

/// Forecasts each of the last days of an intraday log on the evening before and again at hours of the day, and scores the rest of
/// the day from that hour on, both ways.
@main
struct IntradayBench {
  static let usage = """
    usage: intraday_bench LOG.csv[.gz] [--every 5] [--minutes 30] [--days 25] [--holdback 0] [--models A,B] [--hours 8,10] [--counts yes|no]
    """

  static func main() throws {
    var options: [String: String] = [:]
    var files: [String] = []
    var rest = CommandLine.arguments.dropFirst()
    while let argument = rest.popFirst() {
      if argument.hasPrefix("--") { options[String(argument.dropFirst(2))] = rest.popFirst() ?? "" } else { files.append(argument) }
    }
    guard files.count == 1 else {
      print(usage)
      return
    }
    func number(_ name: String, _ usual: Int) -> Int { options[name].flatMap { Int($0) } ?? usual }
    let log = try DayLog(path: files[0], every: number("every", 5), minutes: number("minutes", 30))
    let hours = (options["hours"] ?? "8,9,10,11,12,14,16").split(separator: ",").compactMap { Double($0) }
    let names = (options["models"] ?? "SeasonalAverage,IntradayProfile,LowRankProfile,auto").split(separator: ",").map(String.init)
    let days = Array(log.days.dropLast(number("holdback", 0)))
    let first = days.count - number("days", 25)
    let steps = log.stepsPerDay
    print(
      "| model | hour | WAPE before | updated | change | RMSE before | updated | change | total before | updated | change | 80 % before | updated | width before | updated | WAPE at the level in hindsight | of Poisson noise alone |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|")
    for name in names where name != "RestOfDay" {
      var before = [Score](repeating: Score(), count: hours.count)
      var updated = before
      for day in first..<days.count {
        let history = Array(days[..<day].joined())
        let evening = try forecast(name, history, steps: steps, horizon: steps, isCount: options["counts"] != "no")
        for (index, hour) in hours.enumerated() {
          let known = log.steps(until: hour)
          before[index].add(evening, actual: days[day][...], from: known)
          let later = try forecast(
            name, history + days[day][..<known], steps: steps, horizon: steps - known, isCount: options["counts"] != "no")
          updated[index].add(later, actual: days[day][known...], from: 0)
        }
      }
      for (index, hour) in hours.enumerated() {
        let (b, u) = (before[index], updated[index])
        var line = "| \(name) | \(Int(hour)) |"
        for (x, y) in [
          (b.absolutePercentage, u.absolutePercentage), (b.rootMeanSquare, u.rootMeanSquare), (b.total, u.total),
        ] { line += " \(percent(x)) | \(percent(y)) | \(percent(y / x - 1)) |" }
        line += " \(percent(b.coverage)) | \(percent(u.coverage)) | \(percent(b.meanWidth)) | \(percent(u.meanWidth)) |"
        line += " \(percent(b.absolutePercentageAtLevel)) | \(percent(b.noiseShare)) |"
        print(line)
      }
    }
    if names.contains("RestOfDay") { try totals(days, from: first, hours: hours, log: log, isCount: options["counts"] != "no") }
  }

  /// How often the sum of the rest of the day lies in its interval, and how wide that is.
  static func totals(_ days: [[Double]], from first: Int, hours: [Double], log: DayLog, isCount: Bool) throws {
    print("| hour | sum: error of the day before | of the rest updated | 80 % held before | updated | width before | updated |")
    print("|---|---|---|---|---|---|---|")
    let steps = log.stepsPerDay
    for hour in hours {
      let known = log.steps(until: hour)
      var (errors, held, width) = ([0.0, 0], [0.0, 0], [0.0, 0])
      for day in first..<days.count {
        let history = Array(days[..<day].joined())
        let actual = days[day][known...].reduce(0, +)
        // On the evening before it is the whole day that is forecast.
        for (which, values) in [history, history + days[day][..<known]].enumerated() {
          let series = try ForecastSeries(values: values, seasons: [steps, 5 * steps], isNonNegative: true, isCount: isCount)
          let rest = try RestOfDay(series, levels: [80])
          let whole = which == 0
          let target = whole ? days[day].reduce(0, +) : actual
          let interval = rest.total.interval(level: 80)
          errors[which] += abs(target - rest.total.mean[0]) / (whole ? target : actual)
          width[which] += (interval.upper[0] - interval.lower[0]) / (whole ? target : actual)
          if target >= interval.lower[0], target <= interval.upper[0] { held[which] += 1 }
        }
      }
      let count = Double(days.count - first)
      print(
        "| \(Int(hour)) | \(percent(errors[0] / count)) | \(percent(errors[1] / count)) | \(percent(held[0] / count)) | "
          + "\(percent(held[1] / count)) | \(percent(width[0] / count)) | \(percent(width[1] / count)) |")
    }
  }

  static func forecast(_ name: String, _ values: [Double], steps: Int, horizon: Int, isCount: Bool) throws -> ForecastDistribution {
    let series = try ForecastSeries(values: values, seasons: [steps, 5 * steps], isNonNegative: true, isCount: isCount)
    let model: any ForecastModel = name == "auto" ? AutoForecast(horizon: horizon) : try ModelRegistry.model(named: name)
    return try model.fit(series).forecast(horizon: horizon, levels: [80])
  }

  static func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10)" }
}
