import ControlCharts
import Foundation

// Fits XmR charts to COUNT series of LENGTH points and judges them by RULES, REPEATS times: chart by chart with `XmRChart.fit`, or with
// `batch` all at once by `ChartBatch`. With REPEATS 0 only start-up and reading are left, which the benchmark subtracts.
//   chart_speed FILE COUNT LENGTH RULES REPEATS [batch] [print]

struct Bad: Error {}

func read(_ path: String, count: Int, length: Int) throws -> [Double] {
  let bytes = try Data(contentsOf: URL(filePath: path))
  guard bytes.count >= 8 * count * length else { throw Bad() }
  return bytes.withUnsafeBytes { raw in Array(raw.bindMemory(to: Double.self)[..<(count * length)]) }
}

func run() throws {
  let arguments = CommandLine.arguments
  guard arguments.count > 5, let count = Int(arguments[2]), let length = Int(arguments[3]), let repeats = Int(arguments[5]) else {
    throw Bad()
  }
  let values = try read(arguments[1], count: count, length: length)
  let batched = arguments.contains("batch")
  let series = batched ? [] : (0..<count).map { Array(values[($0 * length)..<(($0 + 1) * length)]) }
  let batch = ChartBatch(settings: ChartSettings(rules: try RuleSet.parse(arguments[4])))
  let lengths = [Int](repeating: length, count: count)
  let settings = ChartSettings(rules: try RuleSet.parse(arguments[4]))
  var completions: [String: Int] = [:]
  var signals = 0
  for _ in 0..<repeats {
    if batched {
      let charts = try batch.fit(values, lengths: lengths)
      signals += charts.signals.count
      for signal in charts.signals where arguments.last == "print" && signal.panel == .location {
        completions[charts.rules[signal.rule], default: 0] += signal.completions.count
      }
    }
    for values in series {
      let fitted = try XmRChart.fit(ChartSeries(values: values), settings: settings)
      signals += fitted.signals.count
      if arguments.last == "print" {
        for signal in fitted.signals where signal.panel == .location { completions[signal.rule, default: 0] += signal.completions.count }
      }
    }
  }
  if arguments.last == "print" {
    print(settings.rules?.ids.map { "\(completions[$0] ?? 0)" }.joined(separator: " ") ?? "")
  } else {
    print(signals)
  }
}

try run()
