public import Timeline

/// A bearer token: everything but the secret, of which the hash alone is kept.
public struct AccessToken: MonitoringRecord, Equatable {
  public static let kind = RecordKind.accessToken

  public enum Role: String, Codable, Sendable, CaseIterable, Comparable {
    case reader, writer, admin

    private var rank: Int {
      switch self {
      case .reader: 0
      case .writer: 1
      case .admin: 2
      }
    }

    public static func < (a: Role, b: Role) -> Bool { a.rank < b.rank }
  }

  /// What one token may ask for.
  public struct Limits: Codable, Sendable, Equatable {
    public var requestsPerMinute: Int?
    public var observationsPerMinute: Int?

    public init(requestsPerMinute: Int? = nil, observationsPerMinute: Int? = nil) {
      self.requestsPerMinute = requestsPerMinute
      self.observationsPerMinute = observationsPerMinute
    }
  }

  public var id: String
  public var name: String
  public var role: Role
  /// Hexadecimal SHA-256 of the secret.
  public var hash: String
  public var createdAt: Instant
  public var lastUsedAt: Instant?
  public var expiresAt: Instant?
  public var revokedAt: Instant?
  public var limits: Limits?

  public init(id: String, name: String, role: Role, hash: String, createdAt: Instant, expiresAt: Instant? = nil, limits: Limits? = nil) {
    self.id = id
    self.name = name
    self.role = role
    self.hash = hash
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.limits = limits
  }

  public var status: String? { revokedAt == nil ? "active" : "revoked" }
}
