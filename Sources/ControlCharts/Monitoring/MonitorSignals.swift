/// The signals of a monitor's five statistics, consecutive periods of one statistic in one direction as one signal.
struct MonitorSignals {
  /// A statistic that watches, with its name as a rule and its sentence.
  private enum Statistic: String, CaseIterable {
    case point = "monitor_point"
    case level = "monitor_level"
    case spread = "monitor_spread"
    case profile = "monitor_profile"

    func excess(_ judgement: Monitor.Judgement) -> Double {
      switch self {
      case .point: judgement.point
      case .level: judgement.level
      case .spread: judgement.spread
      case .profile: judgement.profile
      }
    }
  }

  let series: ChartSeries
  /// Period of the series that the first judgement belongs to.
  let first: Int
  let judgements: [Monitor.Judgement]

  /// In order of statistic, then of time.
  var all: [ChartSignal] { Statistic.allCases.flatMap { signals(of: $0) } }

  private func signals(of statistic: Statistic) -> [ChartSignal] {
    var found: [ChartSignal] = []
    // A slot comes round once a cycle: its signals belong together over the cycle.
    let reach = statistic == .profile ? max(series.slotCount, 1) : 1
    for (position, judgement) in judgements.enumerated() {
      let excess = statistic.excess(judgement)
      guard statistic == .spread ? excess > 1 : abs(excess) > 1 else { continue }
      let index = first + position
      let direction: SignalDirection = excess > 0 ? .up : .down
      if let last = found.indices.last, found[last].direction == direction, index - found[last].end <= reach {
        found[last].end = index
        found[last].completionRuns.append(index)
        found[last].memberRuns.append(index)
      } else {
        found.append(
          ChartSignal(
            rule: statistic.rawValue, panel: .location, start: index, end: index, direction: direction,
            completions: PointRuns(index...index), members: PointRuns(index...index)))
      }
    }
    for position in found.indices { found[position].says = sentence(statistic, found[position]) }
    return found
  }

  private func sentence(_ statistic: Statistic, _ signal: ChartSignal) -> String {
    let start = series.label(signal.start)
    let text = signal.start == signal.end ? start : "\(start) to \(series.label(signal.end))"
    let span = text.prefix(1).uppercased() + text.dropFirst()
    let side = signal.direction == .up ? "above" : "below"
    switch statistic {
    case .point:
      let value = series.ratios[signal.start]
      let expected = judgements[signal.start - first].center
      return "\(span): \(series.notation.text(value)) is further \(side) the expected \(series.notation.text(expected)) than chance allows."
    case .level: return "\(span): taken together, the last periods lie \(side) what was expected; the level has shifted."
    case .spread: return "\(span): the points scatter more widely than before."
    case .profile: return "\(span): this slot of the calendar lies \(side) its usual place; the profile has changed."
    }
  }
}
