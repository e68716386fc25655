/// A chart fitted to a series and judged: all that a picture, a table or an alert needs.
public struct FittedChart: Sendable {
  /// The chart's id, such as "xmr".
  public var chart: String
  /// The chart's name for people.
  public var title: String
  /// Why this chart, in one sentence with its figures.
  public var why: String
  /// Whether there are limits to judge by. When false, `notes` say why not and there are no signals.
  public var judged: Bool
  public var panel: ChartPanel
  /// The second panel (moving ranges, ranges, standard deviations), for charts that have one.
  public var dispersion: ChartPanel?
  /// The third panel, the spread within subgroups, for charts that part it from the spread between them.
  public var within: ChartPanel?
  /// The scale on which the limits were made and taken back from, where it is not the measure's own; `dispersion`, `within` and the phases'
  /// sigma and figures are on it.
  public var transform: ValueTransform?
  public var phases: [ChartPhase]
  /// In order of rule, then of time.
  public var signals: [ChartSignal]
  /// The ids of the rules applied.
  public var rules: [String]
  /// What the reader must know: trial limits, points left out, a baseline that does not vary.
  public var notes: [String]
  /// What the diagnostics are made from.
  let diagnosed: DiagnosedPoints

  /// What the data say about which limits suit them. Worked out from the points when asked: keep the answer rather than ask again.
  public var diagnostics: ChartDiagnostics { diagnosed.diagnostics(z: panel.z) }

  /// The rules each point is a member of, one list a point: the location panel's.
  public var rulesByPoint: [[String]] {
    var result = [[String]](repeating: [], count: panel.count)
    for signal in signals where signal.panel == .location {
      for member in signal.members where result.indices.contains(member) { result[member].append(signal.rule) }
    }
    return result
  }

  /// The points that belong to a signal of the location panel, in order.
  public var signalledPoints: [Int] {
    Set(signals.filter { $0.panel == .location }.flatMap(\.members)).sorted()
  }
}
