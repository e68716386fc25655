import ControlCharts
import Foundation

/// A real series from a CSV of `real.py`, with how a detector judges it.
struct RealSeries {
  var days: [String] = []
  var values: [Double] = []
  var sizes: [Double] = []
  var weekdays: [Int] = []
  var effects: [CalendarEffect] = []

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map { $0.split(separator: ",").map(String.init) }
    let names = lines.first.map { Array($0.dropFirst(4)) } ?? []
    effects = names.map { CalendarEffect(name: $0, values: []) }
    for fields in lines.dropFirst() where fields.count == names.count + 4 {
      days.append(fields[0])
      values.append(Double(fields[1]) ?? .nan)
      sizes.append(Double(fields[2]) ?? .nan)
      weekdays.append(Int(fields[3]) ?? 0)
      for position in names.indices { effects[position].values.append(Double(fields[4 + position]) ?? 0) }
    }
  }

  /// The first period that a chart judges: one that looks back judges all.
  static func first(_ type: String, history: Int) -> Int { type == "expected" ? 0 : history }

  /// A chart of the series: with its history as baseline, or looking back on all of it.
  func chart(kind: MeasureKind, history: Int, type: String, knowsCalendar: Bool) throws -> FittedChart {
    var series = ChartSeries(
      values: values, denominators: kind == .proportion ? sizes : nil, slots: isDaily ? weekdays : nil, slotCount: isDaily ? 7 : 0,
      kind: kind, labels: days)
    if knowsCalendar { series.calendarEffects = effects }
    return try ChartRegistry.fit(type: type, series, settings: type == "expected" ? ChartSettings() : ChartSettings(baseline: 0..<history))
  }

  /// Whether periods are days; a series without weekdays is monthly.
  var isDaily: Bool { weekdays.first ?? 0 >= 0 }

  /// Share of days flagged, episodes a year, and the first day of each episode.
  func report(kind: MeasureKind, history: Int, detector: String, knowsCalendar: Bool) throws -> String {
    var flags = [Bool](repeating: false, count: days.count)
    var reasons = [String](repeating: "", count: days.count)
    let chart = try chart(kind: kind, history: history, type: detector, knowsCalendar: knowsCalendar)
    let history = Self.first(detector, history: history)
    for signal in chart.signals where signal.panel == .location {
      for index in signal.completions where index >= history {
        flags[index] = true
        reasons[index] += signal.rule.replacingOccurrences(of: "monitor_", with: "").prefix(2) + (signal.direction == .up ? "+" : "-")
      }
    }
    var starts: [String] = []
    var last = -100
    for index in history..<days.count where flags[index] {
      if index - last > 7 { starts.append(days[index] + reasons[index]) }
      last = index
    }
    let judged = Double((history..<days.count).count { !values[$0].isNaN && (kind != .proportion || sizes[$0] > 0) })
    let share = Double(flags.count { $0 }) / judged
    let yearly = Double(starts.count) / Double(days.count - history) * 365
    return "share \(percent(share)) episodes \(starts.count), a year \(percent(yearly / 100)): " + starts.joined(separator: " ")
      + (detector == "monitor" ? "\n    " + chart.notes.joined(separator: "\n    ") : "")
  }

  private func percent(_ value: Double) -> String { "\((value * 10000).rounded() / 100)" }
}
