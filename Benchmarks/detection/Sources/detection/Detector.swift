@testable import ControlCharts
import Statistics

/// A detector by name: the days on which it would alert, and what alerted first.
struct Detector {
  var name: String
  var runLength: Double

  func flags(_ series: SimulatedSeries) throws -> ([Bool], String?) {
    let judgements = try MonitorProbe.judge(series.chartSeries, history: series.history, runLength: runLength)
    Detector.tally(judgements, series)
    let flags = judgements.map { $0.isSignal }
    var reason: String?
    if let first = judgements.first(where: { $0.isSignal }) {
      reason = abs(first.point) > 1 ? "P" : abs(first.slow) > 1 ? "S" : abs(first.fast) > 1 ? "F" : first.spread > 1 ? "V" : "W"
    }
    return (flags, reason)
  }
}
extension Detector {
  static func describe(_ p: MonitorParameters) -> String {
    func r(_ x: Double) -> Double { (x * 1e6).rounded() / 1e6 }
    return "extra \(r(p.extra)) share \(r(p.sizeShare)) slots \(r(p.slotVariance)) drift/extra \(r(p.drift / p.extra)) memory \(r(p.memoryShare)) fading \(r(p.fading)) slow \(r(p.slowInflation)) fast \(r(p.fastInflation)) lag1 \(r(p.lag1)) heavy \(r(p.shape.heaviness)) skew \(r(p.shape.skewness)) inn \(r(p.innovationVariance)) dof \(r(p.degreesOfFreedom))"
  }
}

nonisolated(unsafe) var tallies = [Double](repeating: 0, count: 12)
extension Detector {
  static func tally(_ j: [Monitor.Judgement], _ s: SimulatedSeries) {
    for (d, x) in j.enumerated() where !x.square.isNaN {
      let o = s.holidays[s.history + d] > 0 ? 6 : 0
      unsafe tallies[o] += 1
      unsafe tallies[o+1] += x.square
      unsafe tallies[o+2] += x.z * x.z
      unsafe tallies[o+3] += x.innovation * x.innovation
      unsafe tallies[o+4] += x.z
      unsafe tallies[o+5] += abs(x.z) > 3 ? 1 : 0
    }
  }
}
