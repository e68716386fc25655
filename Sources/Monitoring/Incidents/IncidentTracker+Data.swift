import Engine
import Timeline

/// Incidents of the data: late, missing, cut off, stuck or sent twice.
extension IncidentTracker {
  /// Periods for which what was wrong keeps its incident open, where the monitor states none.
  private static let troubleKept = 7

  /// Seconds in a quarter of a year.
  private static let longPast: Int64 = 91 * 86_400

  /// Whether nothing came since so long that this is an old record being read in, and not one that has stopped coming.
  private func isLongPast(_ trouble: DataTrouble) -> Bool {
    now.secondsSinceEpoch - trouble.start.secondsSinceEpoch > Self.longPast
  }

  mutating func followData(_ judgedThrough: Instant?) {
    let recent = window.count - (monitor.recoversAfter ?? Self.troubleKept)
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
    guard worst.kind == .late ? !isLongPast(worst) : window.position(of: worst.end) > news else { return }
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
