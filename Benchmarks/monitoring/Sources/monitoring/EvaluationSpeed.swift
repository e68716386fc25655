import ControlCharts
import Engine
import Foundation
import Monitoring
import Timeline

/// CPU time of one evaluation, by the length of the series.
struct EvaluationSpeed {
  var seed: UInt64

  /// Milliseconds an evaluation of the last 112 days, one by one.
  private func steps(_ monitor: Monitor, series: Series, observations: [Observation]) throws(JobError) -> Double {
    let memory = MonitorMemory()
    var start = 0
    let days = 112
    for day in (observations.count - days)...observations.count {
      if day == observations.count - days + 1 { start = clock() }
      let now = Instant(secondsSinceEpoch: QuietWorld.monday + Int64(day) * 86_400 + 7200)
      _ = try MonitorEvaluation(
        monitor, series: series, observations: Array(observations.prefix(day)), runLength: 700, now: now, memory: memory)
    }
    return Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000 / Double(days)
  }

  func report() throws(JobError) {
    print("world\tdays\tms an evaluation\tms with one observation more, going on from the last")
    for world in QuietWorld.all {
      for days in [180, 365, 730, 1091] {
        let observations = world.observations(days: days, seed: seed, stream: 3)
        let series = Series(id: "s", name: "S", every: "day", measure: world.measure)
        let monitor = Monitor(id: "m", name: "S", series: "s")
        let now = Instant(secondsSinceEpoch: QuietWorld.monday + Int64(days) * 86_400 + 7200)
        let rounds = 20
        let start = clock()
        for _ in 0..<rounds {
          _ = try MonitorEvaluation(monitor, series: series, observations: observations, runLength: 700, now: now)
        }
        let milliseconds = Double(clock() - start) / Double(CLOCKS_PER_SEC) * 1000 / Double(rounds)
        let steps = try steps(monitor, series: series, observations: observations)
        print("\(world.name)\t\(days)\t\((milliseconds * 100).rounded() / 100)\t\((steps * 100).rounded() / 100)")
      }
    }
  }
}
