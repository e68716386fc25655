/// Where alerts go.
public struct DeliveryTarget: MonitoringRecord, Equatable {
  public static let kind = RecordKind.deliveryTarget

  public enum Kind: String, Codable, Sendable, CaseIterable { case webhook, alertmanager, email, slack, teams }

  public var id: String
  public var name: String
  public var targetKind: Kind
  /// An `https` address, or a mail address.
  public var address: String
  /// The secret of a webhook's signature.
  public var secret: String?
  /// Only incidents from this severity on.
  public var leastSeverity: Severity?
  /// Whether incidents of data go there; default true.
  public var takesData: Bool?
  public var isEnabled: Bool?

  public init(id: String, name: String, kind: Kind, address: String, secret: String? = nil) {
    self.id = id
    self.name = name
    targetKind = kind
    self.address = address
    self.secret = secret
  }

  public var status: String? { isEnabled == false ? "disabled" : "enabled" }

  /// Whether it wants to hear of this incident.
  public func takes(_ incident: Incident) -> Bool {
    guard isEnabled != false else { return false }
    if incident.incidentKind == .data, takesData == false { return false }
    return leastSeverity.map { incident.severity >= $0 } ?? true
  }
}
