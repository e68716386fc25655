public import Timeline

/// Something that happened to an incident, with the incident as it was then: what is delivered, and what a live page is told.
///
/// Events are numbered by the store in the order of their transactions (`Stored.sequence`): the id of a server-sent event.
public struct IncidentEvent: MonitoringRecord, Equatable {
  public static let kind = RecordKind.incidentEvent

  public enum Change: String, Codable, Sendable, CaseIterable { case opened, worsened, acknowledged, commented, recovered }

  /// The incident's id with a number: `<incident>.1`.
  public var id: String
  public var change: Change
  public var at: Instant
  public var incident: Incident

  public init(id: String, change: Change, at: Instant, incident: Incident) {
    self.id = id
    self.change = change
    self.at = at
    self.incident = incident
  }

  public var parent: String? { incident.id }
}
