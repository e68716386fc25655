public import Engine
public import Timeline

/// A bearer token (RFC 6750) as the server keeps it: without its secret, of which only the hash is stored.
///
/// A secret has 256 random bits, so that a plain SHA-256 is as good as a slow hash: there is nothing to guess.
public struct AccessToken: Sendable, Codable, Equatable {
  /// Short public name, by which it is listed and revoked.
  public var id: String
  /// Who or what it is for.
  public var name: String
  public var role: Role
  /// SHA-256 of the secret, in hexadecimal digits.
  public var secretHash: String
  /// Requests a second that it may send on average; nil = the server's own limit.
  public var requestsPerSecond: Double?
  /// Seconds since 1970.
  public var createdAt: Int
  /// Seconds since 1970; nil while it is in force.
  public var revokedAt: Int?

  public init(
    id: String, name: String, role: Role, secretHash: String, requestsPerSecond: Double? = nil, createdAt: Int, revokedAt: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.secretHash = secretHash
    self.requestsPerSecond = requestsPerSecond
    self.createdAt = createdAt
    self.revokedAt = revokedAt
  }

  /// A new token and its secret, which is shown once and kept nowhere.
  ///
  /// - Throws: `no_random_bytes` where the system has none to give, `invalid_name` for an empty or very long name.
  public static func make(
    name: String, role: Role, requestsPerSecond: Double? = nil, at: Instant
  ) throws(JobError) -> (token: AccessToken, secret: String) {
    guard !name.isEmpty, name.utf8.count <= 200, !name.unicodeScalars.contains(where: { $0.value < 32 }) else {
      throw JobError(.request, code: "invalid_name", message: "a token's name has 1 to 200 characters on one line", field: "name")
    }
    if let requestsPerSecond, !(requestsPerSecond > 0 && requestsPerSecond <= 1e6) {
      throw JobError(
        .request, code: "invalid_rate", message: "requests per second must lie above 0, up to a million", field: "requests_per_second")
    }
    guard let random = Digest.randomBytes(32), let idBytes = Digest.randomBytes(6) else {
      throw JobError(.environment, code: "no_random_bytes", message: "The system gives no random bytes to make a token from.")
    }
    let secret = prefix + Digest.base64URL(random)
    let token = AccessToken(
      id: Digest.hex(idBytes), name: name, role: role, secretHash: hash(ofSecret: secret), requestsPerSecond: requestsPerSecond,
      createdAt: Int(at.secondsSinceEpoch))
    return (token, secret)
  }

  /// Tells a scanner of leaked secrets what it has found.
  static let prefix = "fsh_"

  static func hash(ofSecret secret: String) -> String { Digest.hex(Digest.sha256(Array(secret.utf8))) }

  /// Whether this is the token of the secret with this hash.
  func hasHash(_ hash: String) -> Bool { Digest.areEqual(Array(secretHash.utf8), Array(hash.utf8)) }
}
