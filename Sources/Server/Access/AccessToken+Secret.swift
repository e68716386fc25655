public import Engine
public import Monitoring
public import Timeline

extension AccessToken {
  /// A new token and its secret, which is shown once and kept nowhere.
  ///
  /// A secret has 256 random bits, so that a plain SHA-256 is as good as a slow hash: there is nothing to guess.
  /// - Throws: `no_random_bytes` where the system has none to give, `invalid_name` for an empty or very long name, `invalid_limit`.
  public static func make(
    name: String, role: Role, limits: Limits? = nil, expiresAt: Instant? = nil, at: Instant
  ) throws(JobError) -> (token: AccessToken, secret: String) {
    guard !name.isEmpty, name.utf8.count <= 200, !name.unicodeScalars.contains(where: { $0.value < 32 }) else {
      throw JobError(.request, code: "invalid_name", message: "a token's name has 1 to 200 characters on one line", field: "name")
    }
    for limit in [limits?.requestsPerMinute, limits?.observationsPerMinute] {
      if let limit, !(1...1_000_000_000).contains(limit) {
        throw JobError(.request, code: "invalid_limit", message: "a limit lies between 1 and a billion a minute", field: "limits")
      }
    }
    guard let random = Digest.randomBytes(32), let idBytes = Digest.randomBytes(6) else {
      throw JobError(.environment, code: "no_random_bytes", message: "The system gives no random bytes to make a token from.")
    }
    let secret = secretPrefix + Digest.base64URL(random)
    let token = AccessToken(
      id: Digest.hex(idBytes), name: name, role: role, hash: hash(ofSecret: secret), createdAt: at, expiresAt: expiresAt, limits: limits)
    return (token, secret)
  }

  /// Tells a scanner of leaked secrets what it has found.
  static let secretPrefix = "fsh_"

  static func hash(ofSecret secret: String) -> String { Digest.hex(Digest.sha256(Array(secret.utf8))) }

  /// Whether this is the token of the secret with this hash.
  func hasHash(_ other: String) -> Bool { Digest.areEqual(Array(hash.utf8), Array(other.utf8)) }
}
