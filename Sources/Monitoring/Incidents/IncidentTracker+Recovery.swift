import Engine
import Timeline

/// When an incident of the measure is over.
///
/// A row of quiet points ends it, each without a signal and within two standard deviations. A chart that has learned a new level, or a wider
/// scatter, is quiet there too: so where what is expected is no longer what it was before the change, the row has to be several times as long,
/// and the new level is then the norm. A change that comes and goes is thus one incident, and so is one that flaps.
extension IncidentTracker {
  /// Quiet points in a row that end an incident, where the monitor states none: two weeks of days, six weeks, four months.
  static func usualRecovery(every frequency: Frequency) -> Int {
    switch frequency.meanSeconds {
    case ..<600_000: 14
    case ..<2_000_000: 6
    default: 4
    }
  }

  /// By how much the row is longer where a new level has to become the norm.
  static let newNormFactor = 4
  /// Quiet points lie within so many standard deviations.
  static let leaveLimit = 2.0
  /// Quiet points that on average still lean as far as this to the side of the change are not back: half of the least change that is found.
  static let leaveLean = 0.5

  /// Quiet points in a row that end an incident.
  var recovery: Int { max(1, min(monitor.recoversAfter ?? Self.usualRecovery(every: window.clock.frequency), 10_000)) }

  mutating func followQuiet(_ point: ControlChartResult.Point, _ chart: ControlChartResult, _ position: Int) {
    guard measured != nil else { return }
    let isElsewhere = state.tracker.former?.isLeft(chart, at: position, every: window.clock.frequency) ?? false
    // What is quiet on a new level is not yet back, and what is back has left the new level.
    if state.tracker.isElsewhere != isElsewhere { endQuiet() }
    state.tracker.isElsewhere = isElsewhere
    guard point.z.magnitude <= Self.leaveLimit else { return }
    state.tracker.quietPeriods += 1
    let since = state.tracker.quietSince ?? window.start(at: position)
    state.tracker.quietSince = since
    guard state.tracker.quietPeriods >= recovery * (isElsewhere ? Self.newNormFactor : 1), !leans(chart, position) else { return }
    recover(from: since, as: isElsewhere ? .newLevel : .withinLimits)
  }

  /// Whether the newest points together still lie to the side of the change.
  private func leans(_ chart: ControlChartResult, _ position: Int) -> Bool {
    guard let direction = measured?.direction else { return false }
    let scores = chart.points[...position].suffix(2 * recovery).filter { $0.complete && $0.excluded == nil && $0.z.isFinite }
      .suffix(recovery).map(\.z)
    guard !scores.isEmpty else { return false }
    let lean = scores.reduce(0) { $0 + min(max($1, -Self.leaveLimit), Self.leaveLimit) } / Double(scores.count)
    switch direction {
    case .up: return lean > Self.leaveLean
    case .down: return lean < -Self.leaveLean
    case .none: return lean.magnitude > Self.leaveLean
    }
  }

  /// The row of quiet points is broken.
  mutating func endQuiet() {
    state.tracker.quietPeriods = 0
    state.tracker.quietSince = nil
  }

  mutating func recover(from start: Instant, as recovery: Incident.Recovery) {
    guard var incident = measured else { return }
    incident.state = .recovered
    incident.recovery = recovery
    incident.recoveredFrom = start
    incident.recoveredAt = now
    incident.heldUntil = nil
    incident.heldBecause = nil
    endQuiet()
    state.tracker.recoveredFrom = start
    state.tracker.former = nil
    state.tracker.isElsewhere = nil
    step(.recovered, incident)
  }

  /// Whether observations were corrected since the onset, and none of them signals any more.
  func wasCorrected(_ incident: Incident, _ points: [ControlChartResult.Point]) -> Bool {
    guard let onset = positions(of: incident), let through = state.tracker.judgedThrough else { return false }
    let last = min(window.position(of: through), points.count - 1)
    guard onset <= last, window.revisions[onset...last].contains(where: { $0 > 1 }) else { return false }
    return points[onset...last].allSatisfy { $0.signals.isEmpty }
  }
}
