public import Timeline

/// One event that has to reach one target: written in the transaction of the event, taken out when the target has it.
public struct OutboxMessage: MonitoringRecord, Equatable {
  public static let kind = RecordKind.outboxMessage

  public enum State: String, Codable, Sendable, CaseIterable { case pending, delivered, failed }

  /// `<event>@<target>`: the same on every attempt, so that a receiver knows it again.
  public var id: String
  public var target: String
  public var event: IncidentEvent
  public var state: State
  public var attempts: Int
  /// Nil once it is delivered or given up.
  public var nextAttemptAt: Instant?
  public var deliveredAt: Instant?
  public var lastError: String?
  public var createdAt: Instant

  public init(target: String, event: IncidentEvent, createdAt: Instant) {
    id = "\(event.id)@\(target)"
    self.target = target
    self.event = event
    state = .pending
    attempts = 0
    nextAttemptAt = createdAt
    self.createdAt = createdAt
  }

  public var parent: String? { target }
  public var status: String? { state.rawValue }
  public var due: Instant? { state == .pending ? nextAttemptAt : nil }
}
