public import Engine
public import Timeline

/// Writes what happens to an incident: the incident, the event, and a message for every target that is to hear of it, in one transaction.
public struct IncidentJournal {
  let store: any MonitoringWriting
  let monitor: Monitor
  let zone: Zone
  let now: Instant

  public init(store: any MonitoringWriting, monitor: Monitor, zone: Zone, now: Instant) {
    self.store = store
    self.monitor = monitor
    self.zone = zone
    self.now = now
  }

  /// Writes one change of an incident; a new incident whose id is taken gets a number behind it.
  @discardableResult
  public func write(_ change: IncidentEvent.Change, _ incident: Incident) throws(JobError) -> Stored<IncidentEvent> {
    var incident = incident
    if change == .opened {
      let name = incident.id
      var number = 2
      while try store.find(Incident.self, incident.id) != nil {
        incident.id = "\(name)-\(number)"
        number += 1
      }
    }
    let wasHeld = try store.find(Incident.self, incident.id)?.record.heldUntil.map { $0 > now } ?? false
    let hold = incident.state == .recovered ? nil : IncidentHold(monitor, severity: incident.severity, now: now, zone: zone)
    if incident.state != .recovered {
      incident.heldUntil = hold?.until
      incident.heldBecause = hold?.reason
    }
    try store.put(incident)
    let event = try store.insert(
      IncidentEvent(id: "\(incident.id).\(incident.events)", change: change, at: now, incident: incident))
    let isSilent = change == .recovered && wasHeld
    if isSilent { try withdrawHeld(incident) } else { try post(event.record, hold: hold, wasHeld: wasHeld) }
    return event
  }

  /// Takes back what nobody was told yet: an incident that came and went in quiet hours.
  private func withdrawHeld(_ incident: Incident) throws(JobError) {
    for target in try targets() {
      for number in stride(from: 1, to: incident.events, by: 1) {
        let id = "\(incident.id).\(number)@\(target.id)"
        guard let message = try store.find(OutboxMessage.self, id)?.record, message.state == .pending, message.attempts == 0 else {
          continue
        }
        try store.remove(OutboxMessage.self, id)
      }
    }
  }

  private func post(_ event: IncidentEvent, hold: IncidentHold?, wasHeld: Bool) throws(JobError) {
    for target in try targets() where target.takes(event.incident) {
      var message = OutboxMessage(target: target.id, event: event, createdAt: now)
      if let hold { message.nextAttemptAt = hold.until }
      try store.put(message)
      // What was held goes out at once where the incident has become grave enough for it.
      guard wasHeld, hold == nil else { continue }
      for number in stride(from: 1, to: event.incident.events, by: 1) {
        let id = "\(event.incident.id).\(number)@\(target.id)"
        guard var earlier = try store.find(OutboxMessage.self, id)?.record, earlier.state == .pending else { continue }
        earlier.nextAttemptAt = now
        try store.update(earlier)
      }
    }
  }

  private func targets() throws(JobError) -> [DeliveryTarget] {
    let all = try store.all(DeliveryTarget.self).map(\.record)
    guard let wanted = monitor.targets else { return all }
    return all.filter { wanted.contains($0.id) }
  }
}
