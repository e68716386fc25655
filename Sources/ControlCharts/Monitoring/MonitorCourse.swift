/// A monitor's way through a series: from its beginning, or from where it stood when it was last asked.
struct MonitorCourse {
  /// Periods behind the newest at which a monitor is kept.
  static let keptBehind = 2

  private(set) var monitor: Monitor
  /// One entry a judged period.
  private(set) var judgements: [Monitor.Judgement]

  /// - Parameter memory: where the monitor stood; it is brought up to date.
  init(
    observations: ExpectedObservations, rows: MonitorRows, learned: [Bool], history: Int, runLength: Double, memory: MonitorMemory?
  ) {
    var next = history
    if let kept = memory?.checkpoint(),
      kept.precedes(observations, rows: rows, learned: learned, history: history, runLength: runLength)
    {
      monitor = kept.monitor
      monitor.extend(observations, rows: rows, learned: learned, after: kept.position)
      judgements = kept.judgements
      next = kept.position
    } else {
      monitor = Monitor(observations: observations, rows: rows, learned: learned, history: history, runLength: runLength)
      judgements = []
    }
    judgements.reserveCapacity(max(observations.count - history, 0))
    let keptAt = max(next, observations.count - Self.keptBehind)
    for index in next..<max(observations.count, next) {
      if index == keptAt, let memory {
        memory.keep(
          MonitorCheckpoint(monitor: monitor, judgements: judgements, learned: learned, history: history, position: index))
      }
      judgements.append(monitor.judge(index))
    }
  }
}

extension Monitor {
  /// The same monitor over observations that go on; it stands before the period `end`.
  mutating func extend(_ observations: ExpectedObservations, rows: MonitorRows, learned: [Bool], after end: Int) {
    past.extend(observations, rows: rows, learned: learned, after: end)
    (self.observations, self.rows) = (observations, rows)
  }
}
