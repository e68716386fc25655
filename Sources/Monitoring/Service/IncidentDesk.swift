public import Engine
public import Timeline

/// What people do about incidents, within a transaction: each is an event like those of the monitor itself.
public struct IncidentDesk {
  let store: any MonitoringWriting
  let now: Instant

  public init(store: any MonitoringWriting, now: Instant) {
    self.store = store
    self.now = now
  }

  /// Takes an incident over until it is back within limits: no further alert of it but its recovery.
  ///
  /// Codes of errors: `no_such_record`, `revision_conflict`, `already_recovered`.
  @discardableResult
  public func acknowledge(
    _ id: String, owner: String, comment: String? = nil, expecting revision: Int? = nil
  ) throws(JobError) -> Stored<Incident> {
    try change(id, .acknowledged, expecting: revision) { incident in
      incident.state = .acknowledged
      incident.owner = owner
      incident.comment = comment ?? incident.comment
      incident.acknowledgedAt = now
    }
  }

  /// Changes the comment.
  @discardableResult
  public func comment(_ id: String, _ comment: String, expecting revision: Int? = nil) throws(JobError) -> Stored<Incident> {
    try change(id, .commented, mayBeOver: true, expecting: revision) { $0.comment = comment }
  }

  /// Notes what was done about it; `effect` as `ActionEffect.measure` finds it.
  @discardableResult
  public func act(_ id: String, _ action: IncidentAction, expecting revision: Int? = nil) throws(JobError) -> Stored<Incident> {
    try change(id, .commented, mayBeOver: true, expecting: revision) { $0.actions.append(action) }
  }

  /// Ends it by hand.
  @discardableResult
  public func close(
    _ id: String, owner: String, comment: String? = nil, expecting revision: Int? = nil
  ) throws(JobError) -> Stored<Incident> {
    let closed = try change(id, .recovered, expecting: revision) { incident in
      incident.state = .recovered
      incident.recovery = .closed
      incident.recoveredAt = now
      incident.owner = incident.owner ?? owner
      incident.comment = comment ?? incident.comment
      incident.heldUntil = nil
      incident.heldBecause = nil
    }
    guard var state = try store.find(MonitorState.self, closed.record.monitor)?.record else { return closed }
    if closed.record.incidentKind == .kpi {
      state.incident = nil
      state.tracker.recoveredFrom = state.tracker.judgedThrough
      state.tracker.quietPeriods = 0
      state.tracker.quietSince = nil
      state.tracker.former = nil
      state.tracker.isElsewhere = nil
    } else {
      state.dataIncident = nil
    }
    try store.update(state)
    return closed
  }

  private func change(
    _ id: String, _ change: IncidentEvent.Change, mayBeOver: Bool = false, expecting revision: Int?, _ body: (inout Incident) -> Void
  ) throws(JobError) -> Stored<Incident> {
    let kept = try store.get(Incident.self, id)
    if let revision, revision != kept.revision {
      throw .revisionConflict(Incident.kind, id, expected: revision, found: kept.revision)
    }
    guard mayBeOver || kept.record.state != .recovered else {
      throw JobError(.request, code: "already_recovered", message: "the incident '\(id)' is over", field: "id")
    }
    var incident = kept.record
    body(&incident)
    incident.events += 1
    let monitor =
      try store.find(Monitor.self, incident.monitor)?.record
      ?? Monitor(id: incident.monitor, name: incident.title, series: incident.series, board: incident.board)
    let zone = try store.find(Series.self, incident.series).flatMap { try? SeriesClock($0.record).zone } ?? .utc
    try IncidentJournal(store: store, monitor: monitor, zone: zone, now: now).write(change, incident)
    return try store.get(Incident.self, id)
  }
}
