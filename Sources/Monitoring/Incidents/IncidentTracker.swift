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

  /// Quiet points in a row that end an incident, where the monitor states none.
  public static let usualRecovery = 7
  /// Quiet points lie within so many standard deviations.
  static let leaveLimit = 2.0
  /// The mean of so many periods is the level before a change, and the level at its end.
  static let levelPeriods = 28
  /// A new level this far on the way is no return to the former.
  static let newLevelShare = 0.5

  let monitor: Monitor
  let evaluation: MonitorEvaluation
  let now: Instant
  private(set) var state: MonitorState
  /// Open incidents, of the measure and of its data.
  private(set) var measured: Incident?
  private(set) var troubled: Incident?
  public private(set) var steps: [Step] = []
  /// What the chart signalled in the periods that were new.
  public private(set) var signals: [Signal] = []
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

  // MARK: The measure

  private mutating func followMeasure(_ chart: ControlChartResult, _ judgedThrough: Instant?) {
    let points = chart.points
    let judged = points.indices.filter { points[$0].complete && points[$0].excluded == nil && points[$0].value.isFinite }
    guard chart.judged, let last = judged.last, points.count == window.count else { return }
    if let incident = measured, wasCorrected(incident, points) { recover(from: window.start(at: last), as: .corrected) }
    // What was before the first look is history: only the newest period is news.
    let first = judgedThrough.map { window.position(of: $0) + 1 } ?? last
    for position in judged where position >= first {
      if points[position].signals.isEmpty {
        followQuiet(points[position], chart, position)
      } else {
        state.tracker.quietPeriods = 0
        state.tracker.quietSince = nil
        followSignal(chart, position)
        note(chart, position)
      }
    }
    let through = window.start(at: last)
    if judgedThrough.map({ $0 < through }) ?? true { state.tracker.judgedThrough = through }
  }

  /// Keeps the chart's signals that hold a position, one record a signal however often it is seen to go on.
  private mutating func note(_ chart: ControlChartResult, _ position: Int) {
    for signal in chart.signals where signal.members.contains(position) {
      guard let first = signal.members.first, let last = signal.members.last, window.series.values.indices.contains(last) else { continue }
      let start = window.start(at: first)
      let id = "\(monitor.id)-\(signal.rule)-\(IncidentWording.compact(start))"
      let kept = Signal(
        id: id, monitor: monitor.id, series: monitor.series, rule: signal.rule, start: start, end: window.start(at: last),
        direction: signal.direction, judgement: signal.judgement, says: signal.says, incident: measured?.id, foundAt: now)
      if let known = signals.firstIndex(where: { $0.id == id }) { signals[known] = kept } else { signals.append(kept) }
    }
  }

  private mutating func followSignal(_ chart: ControlChartResult, _ position: Int) {
    if var incident = measured {
      guard let onset = positions(of: incident) else { return }
      let gathering = EvidenceGathering(chart: chart, window: window, runLength: evaluation.runLength)
      guard let evidence = gathering.evidence(onset: onset, through: position) else { return }
      let severity = IncidentSeverity.of(evidence, isBetter: incident.judgement == .better)
      incident.evidence = evidence
      let isWorse = severity > incident.severity
      incident.severity = max(severity, incident.severity)
      incident.says = IncidentWording.says(incident, evidence, unit: chart.unit, window: window)
      measured = incident
      if isWorse { step(.worsened, incident) }
      return
    }
    guard let opened = opening(chart, position) else { return }
    let before = level(chart, before: window.position(of: opened.onset.from))
    state.tracker.levelBefore = before.isFinite ? before : nil
    step(.opened, opened)
  }

  /// The incident that the signal at a position opens; nil where it is too small to matter.
  private func opening(_ chart: ControlChartResult, _ position: Int) -> Incident? {
    let gathering = EvidenceGathering(chart: chart, window: window, runLength: evaluation.runLength)
    let earliest = state.tracker.recoveredFrom.map { window.position(of: $0) } ?? 0
    guard let signal = gathering.signal(at: position) else { return nil }
    let onset = gathering.onset(of: signal, found: position, earliest: earliest)
    guard let evidence = gathering.evidence(onset: onset.at, through: position) else { return nil }
    if let least = monitor.leastRelativeSize, !(evidence.relativeSize.magnitude >= least) { return nil }
    if let least = monitor.leastSize, !(evidence.size.magnitude >= least) { return nil }
    if signal.judgement == .better, monitor.alertsWhenBetter == false { return nil }
    let start = window.start(at: position)
    var incident = Incident(
      id: "\(monitor.id)-\(IncidentWording.compact(start))", monitor: monitor, kind: .kpi,
      severity: IncidentSeverity.of(evidence, isBetter: signal.judgement == .better), openedAt: now,
      onset: Onset(at: window.start(at: onset.at), from: window.start(at: onset.from), to: window.start(at: onset.to)),
      direction: signal.direction, judgement: signal.judgement, says: "", evidence: evidence,
      link: IncidentWording.link(series: monitor.series, at: start))
    incident.says = IncidentWording.says(incident, evidence, unit: chart.unit, window: window)
    return incident
  }

  private mutating func followQuiet(_ point: ControlChartResult.Point, _ chart: ControlChartResult, _ position: Int) {
    guard let incident = measured, point.z.magnitude <= Self.leaveLimit else { return }
    state.tracker.quietPeriods += 1
    let since = state.tracker.quietSince ?? window.start(at: position)
    state.tracker.quietSince = since
    guard state.tracker.quietPeriods >= max(1, monitor.recoversAfter ?? Self.usualRecovery) else { return }
    recover(from: since, as: isOnNewLevel(incident, chart, position) ? .newLevel : .withinLimits)
  }

  private mutating func recover(from start: Instant, as recovery: Incident.Recovery) {
    guard var incident = measured else { return }
    incident.state = .recovered
    incident.recovery = recovery
    incident.recoveredFrom = start
    incident.recoveredAt = now
    incident.heldUntil = nil
    incident.heldBecause = nil
    state.tracker.quietPeriods = 0
    state.tracker.quietSince = nil
    state.tracker.recoveredFrom = start
    state.tracker.levelBefore = nil
    step(.recovered, incident)
  }

  /// Whether what is expected now has followed the change most of the way.
  private func isOnNewLevel(_ incident: Incident, _ chart: ControlChartResult, _ position: Int) -> Bool {
    guard let before = state.tracker.levelBefore, let size = incident.evidence?.size, size.isFinite, size != 0 else { return false }
    let after = level(chart, before: position + 1)
    return (after - before) / size > Self.newLevelShare
  }

  /// The mean of what was expected of the periods before a position: whole weeks or days, so that the season cancels.
  private func level(_ chart: ControlChartResult, before position: Int) -> Double {
    let recovery = max(1, monitor.recoversAfter ?? Self.usualRecovery)
    let season = window.clock.frequency.seasons.first { $0 >= 2 && $0 <= Self.levelPeriods } ?? 1
    let length = max(season, recovery / season * season)
    let range = max(0, position - length)..<max(0, min(position, chart.points.count))
    let centers = chart.points[range].map(\.centerLine).filter(\.isFinite)
    return centers.isEmpty ? .nan : centers.reduce(0, +) / Double(centers.count)
  }

  /// Whether observations were corrected since the onset, and none of them signals any more.
  private func wasCorrected(_ incident: Incident, _ points: [ControlChartResult.Point]) -> Bool {
    guard let onset = positions(of: incident), let through = state.tracker.judgedThrough else { return false }
    let last = min(window.position(of: through), points.count - 1)
    guard onset <= last, window.revisions[onset...last].contains(where: { $0 > 1 }) else { return false }
    return points[onset...last].allSatisfy { $0.signals.isEmpty }
  }

  /// The position of an incident's onset in the present window.
  private func positions(of incident: Incident) -> Int? {
    let position = window.position(of: incident.onset.at)
    return position < window.count ? max(0, position) : nil
  }

  // MARK: The data

  private mutating func followData(_ judgedThrough: Instant?) {
    let recent = window.count - (monitor.recoversAfter ?? Self.usualRecovery)
    let news = judgedThrough.map { window.position(of: $0) } ?? window.count - 2
    let active = evaluation.troubles.filter { trouble in
      trouble.kind == .late || window.position(of: trouble.end) >= max(recent, 0)
    }
    guard let worst = active.max(by: { ($0.kind.rank, $0.end) < ($1.kind.rank, $1.end) }) else {
      guard var incident = troubled else { return }
      incident.state = .recovered
      incident.recovery = .dataComplete
      incident.recoveredAt = now
      incident.recoveredFrom = incident.trouble.map { window.end(at: window.position(of: $0.end)) }
      incident.heldUntil = nil
      incident.heldBecause = nil
      return step(.recovered, incident)
    }
    let severity: Severity = worst.periods >= 3 || worst.kind == .cutOff ? .medium : .low
    if var incident = troubled {
      guard incident.trouble != worst else { return }
      incident.trouble = worst
      incident.says = IncidentWording.says(worst, title: monitor.name, window: window)
      let isWorse = severity > incident.severity
      incident.severity = max(severity, incident.severity)
      troubled = incident
      if isWorse { step(.worsened, incident) }
      return
    }
    guard worst.kind == .late || window.position(of: worst.end) > news else { return }
    let onset = Onset(at: worst.start, from: worst.start, to: worst.start)
    step(
      .opened,
      Incident(
        id: "\(monitor.id)-data-\(IncidentWording.compact(worst.start))", monitor: monitor, kind: .data, severity: severity, openedAt: now,
        onset: onset, direction: .none, judgement: .none, says: IncidentWording.says(worst, title: monitor.name, window: window),
        trouble: worst, link: IncidentWording.link(series: monitor.series, at: worst.start)))
  }
}

extension DataTrouble.Kind {
  /// Which of several troubles is told first.
  fileprivate var rank: Int {
    switch self {
    case .missing: 0
    case .repeated: 1
    case .duplicated: 2
    case .cutOff: 3
    case .late: 4
    }
  }
}
