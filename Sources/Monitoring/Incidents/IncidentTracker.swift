import Engine
public import Timeline

/// Makes incidents of what a monitor's chart says: one from the onset of a change to its recovery, however often it signals in between.
///
/// An incident opens where a point signals, which the chart's designed limits hold to the stated number of false alarms; it ends after a row of
/// quiet points, each without a signal and within two standard deviations, so that what wanders about a limit is one incident. Points are
/// judged once, in order: the same observations give the same incidents, whether they come one by one or together.
public struct IncidentTracker: Sendable {
  /// A change of an incident, to be written with its event.
  public struct Step: Sendable, Equatable {
    public var change: IncidentEvent.Change
    public var incident: Incident
    public var at: Instant
  }

  let monitor: Monitor
  let evaluation: MonitorEvaluation
  let now: Instant
  var state: MonitorState
  /// Open incidents, of the measure and of its data.
  var measured: Incident?
  var troubled: Incident?
  public private(set) var steps: [Step] = []
  /// What the chart signalled in the periods that were new.
  public internal(set) var signals: [Signal] = []
  /// Incidents that are open now, with their latest evidence.
  public var incidents: [Incident] { [measured, troubled].compactMap { $0 } }

  /// - Parameters:
  ///   - state: the state after the evaluation before; nil at the first one.
  ///   - open: the monitor's incidents that have not recovered.
  public init(_ monitor: Monitor, evaluation: MonitorEvaluation, state: MonitorState?, open: [Incident], now: Instant) {
    self.monitor = monitor
    self.evaluation = evaluation
    self.now = now
    self.state = state ?? MonitorState(id: monitor.id, series: monitor.series, evaluatedAt: now, changes: 0)
    measured = open.first { $0.incidentKind == .kpi && $0.state != .recovered }
    troubled = open.first { $0.incidentKind == .data && $0.state != .recovered }
  }

  var window: WatchedWindow { evaluation.window }

  /// Judges what is new; `changes` is the number of the series' head that was evaluated.
  ///
  /// - Returns: the state to keep for the next time. What happened to incidents is in `steps`.
  public mutating func advance(changes: Int) -> MonitorState {
    let judgedThrough = state.tracker.judgedThrough
    followData(judgedThrough)
    if let chart = evaluation.chart {
      followMeasure(chart, judgedThrough)
      describe(chart)
    } else {
      state.says = evaluation.refusal ?? state.says
      state.isJudged = false
      state.isSignalling = false
    }
    state.evaluatedAt = now
    state.changes = changes
    state.incident = measured?.id
    state.dataIncident = troubled?.id
    let minutes = Int64(max(1, min(monitor.schedule?.everyMinutes ?? 15, 100_000)))
    state.nextEvaluationAt = Instant(secondsSinceEpoch: now.secondsSinceEpoch + 60 * minutes)
    return state
  }

  mutating func step(_ change: IncidentEvent.Change, _ incident: Incident) {
    var incident = incident
    incident.events += 1
    if incident.incidentKind == .kpi { measured = incident } else { troubled = incident }
    steps.append(Step(change: change, incident: incident, at: now))
    if incident.state == .recovered {
      if incident.incidentKind == .kpi { measured = nil } else { troubled = nil }
    }
  }

  /// What lists and metrics show.
  private mutating func describe(_ chart: ControlChartResult) {
    state.chart = chart.type
    state.unit = chart.unit
    state.direction = chart.direction
    state.says = chart.says
    state.isJudged = chart.judged
    let last = chart.points.indices.last { chart.points[$0].complete && chart.points[$0].value.isFinite }
    state.isSignalling = last.map { !chart.points[$0].signals.isEmpty } ?? false
    state.latest = last.map { position in
      let point = chart.points[position]
      return StatePoint(
        start: window.start(at: position), value: point.value, expected: point.centerLine, lowerLimit: point.lowerControlLimit,
        upperLimit: point.upperControlLimit, z: point.z)
    }
  }
}
