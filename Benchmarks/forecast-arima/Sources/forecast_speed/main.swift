// Fits one model to every series of a file and forecasts it.
//   forecast_speed FILE MODEL REPEATS        FILE: lines "id,m,h,training values,test values", values parted by spaces
// Prints a line a series: id, model chosen, log-likelihood, AICc, forecasts; then the CPU seconds of all fits and forecasts, per pass.
import Forecasting
import Foundation

struct Item {
  let id: String
  let horizon: Int
  let series: ForecastSeries
}

func cpuSeconds() -> Double {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  func seconds(_ t: timeval) -> Double { Double(t.tv_sec) + Double(t.tv_usec) * 1e-6 }
  return seconds(usage.ru_utime) + seconds(usage.ru_stime)
}

let arguments = CommandLine.arguments
guard arguments.count == 4, let text = try? String(contentsOfFile: arguments[1], encoding: .utf8), let repeats = Int(arguments[3]) else {
  FileHandle.standardError.write(Data("usage: forecast_speed FILE MODEL REPEATS\n".utf8))
  exit(2)
}
var items: [Item] = []
for line in text.split(separator: "\n") {
  let fields = line.split(separator: ",", omittingEmptySubsequences: false)
  guard fields.count == 5, let m = Int(fields[1]), let h = Int(fields[2]) else { continue }
  let values = fields[3].split(separator: " ").map { Double($0) ?? .nan }
  items.append(Item(id: String(fields[0]), horizon: h, series: try ForecastSeries(values: values, seasons: m > 1 ? [m] : [])))
}

var lines: [String] = []
let begin = cpuSeconds()
for pass in 0..<repeats {
  for item in items {
    var fields = [item.id]
    do {
      let fit: any FittedForecastModel =
        switch arguments[2] {
        case "AutoETS": try AutoETS(longestHistory: .max, largestRelativeDeviation: .infinity, largestTrendShare: 1).fit(item.series)
        case "AutoARIMA": try AutoARIMA(longestHistory: .max).fit(item.series)
        default: try ModelRegistry.model(named: arguments[2]).fit(item.series)
        }
      let forecast = fit.forecast(horizon: item.horizon, levels: [80, 95])
      _ = forecast.intervals
      if pass > 0 { continue }
      func parameter(_ name: String) -> Double { fit.parameters.first { $0.name == name }?.value ?? .nan }
      fields += [fit.name.replacingOccurrences(of: ",", with: ""), "\(parameter("log_likelihood"))", "\(parameter("aicc"))"]
      fields.append(forecast.mean.map { "\($0)" }.joined(separator: " "))
    } catch { fields += ["error: \(error)".replacingOccurrences(of: ",", with: ""), "nan", "nan", ""] }
    lines.append(fields.joined(separator: ","))
  }
}
let seconds = (cpuSeconds() - begin) / Double(repeats)
for line in lines { print(line) }
print("cpu_seconds,\(seconds)")
