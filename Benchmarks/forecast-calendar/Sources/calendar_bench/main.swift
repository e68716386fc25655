import Engine
import Foundation
import Timeline

// Backtests with and without holidays: error over all days and on holidays and the days beside them.
let arguments = CommandLine.arguments
let folder = arguments.count > 1 ? arguments[1] : "data"
let models = (arguments.count > 2 ? arguments[2] : "auto,AutoETS,SeasonalAverage").split(separator: ",").map(String.init)
let only = arguments.count > 3 ? arguments[3].split(separator: ",").map(String.init) : []
let sets: [(name: String, holidays: String, windows: Int, step: Int, horizon: Int)] = [
  ("bank_calls", "US", 8, 14, 28), ("contact_center_daily", "US", 6, 14, 28), ("case_calls_daily", "IT,GB", 24, 28, 28),
  ("melb_walkers", "AU-VIC", 24, 28, 28), ("otexts_views", "US", 24, 28, 28), ("wp_peyton_manning_daily", "US", 24, 28, 28),
  ("wp_R_daily", "US", 24, 28, 28), ("bikesharing", "US-DC", 24, 28, 28), ("servicenow", "BR,2016-05-26", 7, 7, 14),
  ("boston311", "US-MA", 12, 21, 28), ("nyc_council", "US-NY", 36, 28, 28),
]
func percent(_ value: Double) -> String { String(format: "%.2f", 100 * value) }
var cpu = [0.0, 0.0]
for set in sets where only.isEmpty || only.contains(set.name) {
  var kept: Set<String> = []
  for code in set.holidays.split(separator: ",") {
    if CivilDate(iso8601: String(code)) != nil {
      kept.insert(String(code))
      continue
    }
    let parts = code.split(separator: "-").map(String.init)
    for day in Holidays(country: parts[0], region: parts.count > 1 ? parts[1] : nil)?.in(years: 2000...2030) ?? [] {
      kept.insert(day.date.iso8601)
    }
  }
  func near(_ ds: String) -> Bool {
    guard let date = CivilDate(iso8601: ds) else { return false }
    return (-1...1).contains { kept.contains(CivilDate(daysSinceEpoch: date.daysSinceEpoch + $0).iso8601) }
  }
  for model in models {
    var line = "| \(set.name) | \(model) |"
    var figures: [Double] = []
    for round in 0..<2 {
      var request = BacktestJob.Request()
      request.table = .file("\(folder)/\(set.name).csv")
      request.model = [model]
      (request.windows, request.step, request.horizon) = (set.windows, set.step, set.horizon)
      request.holidays = round == 1 ? set.holidays : nil
      var before = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before)
      guard let record = try? BacktestJob.run(request, context: JobContext()).backtests.first else {
        line += " failed |"
        continue
      }
      var after = timespec()
      clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after)
      cpu[round] += Double(after.tv_sec - before.tv_sec) + 1e-9 * Double(after.tv_nsec - before.tv_nsec)
      var sums = [0.0, 0.0, 0.0, 0.0]
      for past in record.forecasts {
        for (step, ds) in past.ds.enumerated() where !past.actual[step].isNaN {
          let error = abs(past.mean[step] - past.actual[step])
          sums[0] += error
          sums[1] += past.actual[step]
          if near(ds) {
            sums[2] += error
            sums[3] += past.actual[step]
          }
        }
      }
      figures += [sums[0] / sums[1], sums[2] / sums[3]]
      figures += record.accuracy.scores.first?.coverage.map(\.held) ?? []
      if round == 1, ProcessInfo.processInfo.environment["SHOW"] != nil {
        for e in record.events { print("   ", e.says, e.lowerPercent, e.upperPercent) }
      }
    }
    if figures.count == 8 {
      let change = figures[4] / figures[0] - 1
      line +=
        " \(percent(figures[0])) | \(percent(figures[4])) | \(change > 0 ? "+" : "")\(percent(change)) | \(percent(figures[1])) | \(percent(figures[5])) | \(percent(figures[2])), \(percent(figures[3])) | \(percent(figures[6])), \(percent(figures[7])) |"
    }
    print(line)
  }
}
print("CPU seconds without and with holidays:", cpu)
