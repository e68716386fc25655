import Timeline

/// Looks for what is wrong with the data themselves, so that it is not taken for news of the measure.
struct DataInspection {
  static let exclusionReason = "data in doubt"
  /// Gaps and stuck values are looked for among this many newest periods.
  static let reach = 28
  /// A period with less than this share of what was usual, where at least `leastUsual` was, was cut off.
  static let cutOffShare = 0.1
  static let leastUsual = 10.0
  /// That many cut-off periods in a row are no accident of a transfer: the measure itself has fallen.
  static let longestCutOff = 3
  /// So many values, the same one or the same as the ones before them, are no chance.
  static let leastRepeated = 7

  private(set) var troubles: [DataTrouble] = []
  /// Positions of periods that still run or were read before they ended.
  private(set) var incomplete: Set<Int> = []
  /// Positions of periods whose values cannot be trusted.
  private(set) var unusable: Set<Int> = []
  private let window: WatchedWindow

  init(window: WatchedWindow, schedule: MonitorSchedule, measure: String?, now: Instant) {
    self.window = window
    guard window.count > 0 else { return }
    for position in max(0, window.count - Self.reach)..<window.count where !window.received[position].isMissing {
      let end = window.end(at: position)
      // An observation that came within its own period, of the newest ones only: history is loaded with dates of its own.
      if end > now || (position == window.count - 1 && window.received[position] < end) { incomplete.insert(position) }
    }
    guard schedule.watchesData != false else { return }
    findMissing()
    findRepeated()
    if measure == nil || measure == "count" || window.series.denominators != nil { findCutOff() }
    findLate(schedule, now: now)
  }

  /// The newest period that is not incomplete.
  private var lastComplete: Int? { (0..<window.count).last { !incomplete.contains($0) && !window.series.values[$0].isNaN } }

  /// Holes of one to a few periods: a weekday on which nothing is ever observed is none.
  private mutating func findMissing() {
    let season = window.clock.frequency == .day ? 7 : 1
    let from = max(season, window.count - Self.reach)
    guard from < window.count else { return }
    let holes = (from..<window.count).filter { position in
      window.series.values[position].isNaN
        && stride(from: position - season, through: 0, by: -season).prefix(3).contains {
          !window.series.values[$0].isNaN
        }
    }
    for run in Self.runs(holes) { add(.missing, run) }
  }

  /// One value, or one stretch of values, that stands again and again.
  private mutating func findRepeated() {
    guard let last = lastComplete, last >= 2 * Self.leastRepeated else { return }
    let values = window.series.values
    var start = last
    while start > 0, values[start - 1] == values[last] { start -= 1 }
    let usual = median(values[0..<max(start, 1)])
    guard usual.isFinite, usual.magnitude >= Self.leastUsual else { return }
    if last - start + 1 >= Self.leastRepeated, start > Self.leastRepeated, Set(values[0..<start].filter { !$0.isNaN }).count > 3 {
      add(.repeated, start...last)
      return
    }
    for length in [Self.leastRepeated, 2 * Self.leastRepeated] where last + 1 >= 2 * length {
      let new = values[(last - length + 1)...last]
      let old = values[(last - 2 * length + 1)...(last - length)]
      if zip(new, old).allSatisfy({ $0 == $1 }), Set(new).count > 2 {
        add(.duplicated, (last - length + 1)...last)
        return
      }
    }
  }

  /// Next to nothing where there was always much.
  private mutating func findCutOff() {
    guard let last = lastComplete else { return }
    let amounts = window.series.denominators ?? window.series.values
    var found: [Int] = []
    for position in max(0, window.count - Self.reach)...last where !amounts[position].isNaN {
      let season = window.clock.frequency == .day ? 7 : 1
      let before = stride(from: position - season, through: 0, by: -season).prefix(8).map { amounts[$0] }.filter { !$0.isNaN }
      guard before.count >= 3, let least = before.min(), least >= Self.leastUsual else { continue }
      if amounts[position] < Self.cutOffShare * least { found.append(position) }
    }
    for run in Self.runs(found) where run.count <= Self.longestCutOff {
      add(.cutOff, run)
      unusable.formUnion(run)
    }
  }

  /// Nothing yet of a period that is over.
  private mutating func findLate(_ schedule: MonitorSchedule, now: Instant) {
    let patience = schedule.lateAfterMinutes.map { Int64(clamping: $0).multipliedReportingOverflow(by: 60).partialValue }
    let next = window.count
    let end = window.end(at: next)
    let limit =
      patience.map { end.secondsSinceEpoch.addingReportingOverflow(max(0, $0)).partialValue }
      ?? window.end(at: next + 1).secondsSinceEpoch
    guard now.secondsSinceEpoch >= limit else { return }
    let last = max(next, window.position(of: now) - 1)
    add(.late, next...last)
  }

  private mutating func add(_ kind: DataTrouble.Kind, _ run: ClosedRange<Int>) {
    troubles.append(
      DataTrouble(kind: kind, start: window.start(at: run.lowerBound), end: window.start(at: run.upperBound), periods: run.count))
  }

  private func median(_ values: ArraySlice<Double>) -> Double {
    let sorted = values.filter { !$0.isNaN }.sorted()
    return sorted.isEmpty ? .nan : sorted[sorted.count / 2]
  }

  /// Ascending positions as runs without gaps.
  static func runs(_ positions: [Int]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for position in positions {
      if let last = runs.last, last.upperBound + 1 == position {
        runs[runs.count - 1] = last.lowerBound...position
      } else {
        runs.append(position...position)
      }
    }
    return runs
  }
}
