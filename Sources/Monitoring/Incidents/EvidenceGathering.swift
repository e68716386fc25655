import Engine
import Timeline

/// Reads from a chart what an alert rests on.
struct EvidenceGathering {
  let chart: ControlChartResult
  let window: WatchedWindow
  let runLength: Double

  /// The signal that a position belongs to: one with a direction before one without, the earliest among those.
  func signal(at position: Int) -> ChartSignal? {
    chart.signals.filter { $0.members.contains(position) }.min {
      ($0.direction == .none ? 1 : 0, $0.members.first ?? 0, $0.rule) < ($1.direction == .none ? 1 : 0, $1.members.first ?? 0, $1.rule)
    }
  }

  /// When the change began that a signal tells of.
  func onset(of signal: ChartSignal, found: Int, earliest: Int) -> (at: Int, from: Int, to: Int) {
    let isSpread = signal.rule == "monitor_spread"
    let scores = chart.points.map { point -> Double in
      guard point.z.isFinite, point.excluded == nil, point.complete else { return .nan }
      return isSpread ? (point.z * point.z - 1) / 2.0.squareRoot() : point.z
    }
    let isUp: Bool? =
      switch signal.direction {
      case .up: true
      case .down: isSpread ? true : false
      case .none: nil
      }
    guard let onset = ChangeOnset(scores: scores, found: found, earliest: earliest, isUp: isUp) else { return (found, found, found) }
    return (onset.at, onset.from, onset.to)
  }

  /// What the points from the onset on say; nil where none of them has an expectation.
  func evidence(onset: Int, through last: Int) -> IncidentEvidence? {
    let range = max(0, onset)...max(0, onset, last)
    guard range.upperBound < chart.points.count else { return nil }
    let positions = range.filter { position in
      let point = chart.points[position]
      return point.value.isFinite && point.centerLine.isFinite && point.excluded == nil && point.complete
    }
    guard let strongest = positions.max(by: { chart.points[$0].z.magnitude < chart.points[$1].z.magnitude }),
      let signal = signal(at: last) ?? chart.signals.last(where: { !$0.members.isEmpty })
    else { return nil }
    let point = chart.points[strongest]
    var evidence = IncidentEvidence(
      ds: point.ds, at: window.start(at: strongest), rule: signal.rule, ruleSays: signal.says, chart: chart.type, chartWhy: chart.why)
    evidence.value = point.value
    evidence.denominator = point.n
    evidence.expected = point.centerLine
    evidence.lowerLimit = point.lowerControlLimit
    evidence.upperLimit = point.upperControlLimit
    evidence.z = point.z
    let count = Double(positions.count)
    let expected = positions.reduce(0) { $0 + chart.points[$1].centerLine } / count
    evidence.size = positions.reduce(0) { $0 + chart.points[$1].value - chart.points[$1].centerLine } / count
    evidence.relativeSize = expected.magnitude > 0 ? evidence.size / expected.magnitude : .nan
    evidence.periods = last - range.lowerBound + 1
    let lag1 = chart.phases.last?.figures?["residual_autocorrelation"] ?? chart.diagnostics.lag1Autocorrelation
    evidence.noiseChance = NoiseChance.least(pValue: NoiseChance.pValue(scores: positions.map { chart.points[$0].z }, lag1: lag1))
    evidence.runLength = runLength
    return evidence
  }
}
