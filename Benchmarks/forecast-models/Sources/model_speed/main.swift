// Fits one model to every series of a text file and forecasts with intervals at 80 and 95 %, again and again.
// usage: model_speed FILE MODEL REPEATS [print]
// FILE has one series a line: seasons (comma-separated, 1 for none), horizon, values. `print` writes the means of the last round.
import Forecasting

struct Job {
  let series: ForecastSeries
  let horizon: Int
}

func jobs(_ path: String) throws -> [Job] {
  var found: [Job] = []
  guard let file = FileLines(path) else { return [] }
  for line in file {
    let fields = line.split(separator: " ")
    guard fields.count > 2, let horizon = Int(fields[1]) else { continue }
    let seasons = fields[0].split(separator: ",").compactMap { Int($0) }.filter { $0 > 1 }
    let values = fields.dropFirst(2).compactMap { Double($0) }
    found.append(Job(series: try ForecastSeries(values: values, seasons: seasons), horizon: horizon))
  }
  return found
}

let arguments = CommandLine.arguments
guard arguments.count > 3, let repeats = Int(arguments[3]) else { fatalError("usage: model_speed FILE MODEL REPEATS [print]") }
let work = try jobs(arguments[1])
let name = arguments[2]
let decomposes = name == "MSTL_components"
let model = decomposes ? Naive() : try ModelRegistry.model(named: name)
var sum = 0.0
var failures = 0
for round in 0..<repeats {
  let prints = round == repeats - 1 && arguments.count > 4
  for job in work {
    if decomposes {
      sum += MSTL(seasons: job.series.seasons).decompose(job.series.values)?.trend.last ?? 0
      continue
    }
    guard let fit = try? model.fit(job.series) else {
      failures += 1
      if prints { print("failed") }
      continue
    }
    let forecast = fit.forecast(horizon: job.horizon, levels: [80, 95])
    for interval in forecast.intervals { sum += interval.upper[job.horizon - 1] }
    if prints { print(forecast.mean.map { "\($0)" }.joined(separator: " ")) }
  }
}
if arguments.count <= 4 { print("\(work.count) series, \(failures) failures, sum \(sum)") }
