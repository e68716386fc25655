import Engine
import Timeline

/// What an evaluation found, to be written as a whole.
struct Outcome: Sendable {
  let monitor: Monitor
  let state: MonitorState
  let steps: [IncidentTracker.Step]
  /// Open incidents as they are now, whether or not there is news of them.
  let updated: [Incident]
  let signals: [Signal]
  let zone: Zone
  let now: Instant

  /// Writes everything, or nothing where somebody else has evaluated since `subject` was read: a later round sees what this one saw.
  func write(to store: any MonitoringWriting, after subject: MonitorRound.Subject) throws(JobError) -> [Stored<IncidentEvent>]? {
    guard try store.find(MonitorState.self, monitor.id)?.revision == subject.state?.revision else { return nil }
    guard try store.find(Monitor.self, monitor.id) != nil else { return nil }
    // A person may have acknowledged it while it was evaluated: the next round comes at once.
    for incident in subject.open where try store.find(Incident.self, incident.record.id)?.revision != incident.revision { return nil }
    var state = state
    var events: [Stored<IncidentEvent>] = []
    let journal = IncidentJournal(store: store, monitor: monitor, zone: zone, now: now)
    for step in steps {
      let written = try journal.write(step.change, step.incident)
      events.append(written)
      let incident = written.record.incident
      if state.incident == step.incident.id { state.incident = incident.id }
      if state.dataIncident == step.incident.id { state.dataIncident = incident.id }
    }
    let told = Set(steps.map(\.incident.id))
    for incident in updated where !told.contains(incident.id) {
      if let kept = subject.open.first(where: { $0.record.id == incident.id }), kept.record != incident { try store.update(incident) }
    }
    for signal in signals {
      guard let kept = try store.find(Signal.self, signal.id) else {
        try store.insert(signal)
        continue
      }
      if kept.record.end != signal.end || kept.record.incident != signal.incident {
        var signal = signal
        signal.foundAt = kept.record.foundAt
        try store.update(signal)
      }
    }
    try store.put(state)
    return events
  }
}
