@testable import ControlCharts
import Statistics

/// A detector by name: the days on which it would alert, and what alerted first.
struct Detector {
  var name: String
  var runLength: Double

  func flags(_ series: SimulatedSeries) throws -> ([Bool], String?) {
    let judgements = try MonitorProbe.judge(series.chartSeries, history: series.history, runLength: runLength)
    let flags = judgements.map { $0.isSignal }
    var reason: String?
    if let first = judgements.first(where: { $0.isSignal }) {
      reason = abs(first.point) > 1 ? "P" : abs(first.slow) > 1 ? "S" : abs(first.fast) > 1 ? "F" : first.spread > 1 ? "V" : "W"
    }
    return (flags, reason)
  }
}
