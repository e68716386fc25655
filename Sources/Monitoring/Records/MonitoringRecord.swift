public import Timeline

/// Something that a monitoring store keeps as a document: it has an id, and a few words by which lists of it are cut.
///
/// A field that is added later is optional, so that documents written before it still read.
public protocol MonitoringRecord: Codable, Sendable {
  static var kind: RecordKind { get }
  /// Unique within the kind; letters, digits and `-_.:/=`.
  var id: String { get }
  /// The record that this one belongs to, by which lists are cut: the monitor of an incident, the series of an annotation.
  var parent: String? { get }
  /// The state by which lists are cut: `open`, `pending`, …
  var status: String? { get }
  /// When something has to be done about it; nil = nothing.
  var due: Instant? { get }
}

extension MonitoringRecord {
  public var parent: String? { nil }
  public var status: String? { nil }
  public var due: Instant? { nil }
}

/// A kind of record, by the name under which stores keep it. Open: what a higher floor keeps is a kind of its own.
public struct RecordKind: RawRepresentable, Hashable, Sendable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  public static let series = RecordKind(rawValue: "series")
  public static let monitor = RecordKind(rawValue: "monitor")
  public static let monitorState = RecordKind(rawValue: "monitor_state")
  public static let signal = RecordKind(rawValue: "signal")
  public static let incident = RecordKind(rawValue: "incident")
  public static let incidentEvent = RecordKind(rawValue: "incident_event")
  public static let annotation = RecordKind(rawValue: "annotation")
  public static let accessToken = RecordKind(rawValue: "access_token")
  public static let auditEntry = RecordKind(rawValue: "audit_entry")
  public static let outboxMessage = RecordKind(rawValue: "outbox_message")
  public static let deliveryTarget = RecordKind(rawValue: "delivery_target")
  public static let board = RecordKind(rawValue: "board")
}
