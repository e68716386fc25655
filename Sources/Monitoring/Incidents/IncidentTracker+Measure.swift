import Engine
import Timeline

/// Incidents of the measure: what opens them, and what their evidence is while they last.
extension IncidentTracker {
  mutating func followMeasure(_ chart: ControlChartResult, _ judgedThrough: Instant?) {
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
        let settledSince = state.tracker.quietPeriods >= recovery ? state.tracker.quietSince : nil
        endQuiet()
        followSignal(chart, position, settledSince: settledSince)
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

  /// - Parameter settledSince: since when it has been quiet for long enough to be over, on another level; nil where it has not.
  private mutating func followSignal(_ chart: ControlChartResult, _ position: Int, settledSince: Instant?) {
    if let settledSince, isAnother(chart, position) { recover(from: settledSince, as: .newLevel) }
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
      state.tracker.former?.note(size: evidence.size)
      // From a new level a further change the same way is news, however grave it is; one the other way may be the way back.
      let isFurther = settledSince != nil && gathering.signal(at: position).map { $0.direction == incident.direction } == true
      if isWorse || isFurther { step(.worsened, incident) }
      return
    }
    guard let opened = opening(chart, position) else { return }
    let from = window.position(of: opened.onset.from)
    state.tracker.former = FormerNormal(chart, before: max(from, 1), every: window.clock.frequency, size: opened.evidence?.size ?? .nan)
    step(.opened, opened)
  }

  /// Whether the signal at a position, seen from a level on which the measure had settled, is another change and not the way back: for the
  /// worse from a better level, or beyond what was normal on the other side.
  private func isAnother(_ chart: ControlChartResult, _ position: Int) -> Bool {
    let gathering = EvidenceGathering(chart: chart, window: window, runLength: evaluation.runLength)
    guard let incident = measured, let signal = gathering.signal(at: position), signal.direction != .none,
      signal.direction != incident.direction
    else { return false }
    if incident.judgement == .better, signal.judgement == .worse { return true }
    return state.tracker.former?.isBeyond(chart, at: position, isUp: signal.direction == .up, every: window.clock.frequency) ?? false
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

  /// The position of an incident's onset in the present window.
  func positions(of incident: Incident) -> Int? {
    let position = window.position(of: incident.onset.at)
    return position < window.count ? max(0, position) : nil
  }
}
