import Engine
import Foundation

/// Signatures of the Standard Webhooks specification (standardwebhooks.com): HMAC-SHA256 over id, time and body, by which a receiver knows
/// that a message is from this server, is whole, and is not an old one sent again.
enum WebhookSignature {
  private static let prefix = "whsec_"

  /// A new secret of 256 bits: `whsec_` and base64.
  static func newSecret() throws(JobError) -> String {
    guard let bytes = Digest.randomBytes(32) else {
      throw JobError(.environment, code: "no_random_bytes", message: "The system gives no random bytes to make a secret from.")
    }
    return prefix + Data(bytes).base64EncodedString()
  }

  /// - Throws: `invalid_secret` for what is no secret of 24 to 64 bytes.
  static func check(secret: String?) throws(JobError) {
    guard let secret, let key = key(secret), (24...64).contains(key.count) else {
      throw JobError(
        .request, code: "invalid_secret",
        message: "a webhook's secret is whsec_ and the base64 of 24 to 64 bytes; leave it out for a new one",
        field: "secret")
    }
  }

  /// The value of `webhook-signature`: `v1,` and base64.
  static func sign(id: String, timestamp: Int64, body: Data, secret: String) -> String? {
    guard let key = key(secret) else { return nil }
    let signed = Array("\(id).\(timestamp).".utf8) + [UInt8](body)
    return "v1," + Data(Digest.hmacSHA256(signed, key: key)).base64EncodedString()
  }

  private static func key(_ secret: String) -> [UInt8]? {
    guard secret.hasPrefix(prefix), let data = Data(base64Encoded: String(secret.dropFirst(prefix.count))) else { return nil }
    return [UInt8](data)
  }
}
