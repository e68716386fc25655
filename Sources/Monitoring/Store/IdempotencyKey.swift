public import Foundation
public import Timeline

/// What a client named one request by, so that it may send it again.
public struct IdempotencyKey: Hashable, Sendable {
  /// Whose key it is: the id of a token. Two clients may use the same key.
  public var owner: String
  public var key: String

  public init(owner: String, key: String) {
    self.owner = owner
    self.key = key
  }
}

/// The answer to a request that was done.
public struct KeptAnswer: Sendable, Equatable {
  /// Digest of the request: the same key with another request is an error.
  public var requestDigest: String
  /// HTTP status.
  public var status: Int
  public var contentType: String
  /// Further headers: `location`, `etag`.
  public var headers: [String: String]
  public var body: Data
  public var keptAt: Instant

  public init(requestDigest: String, status: Int, contentType: String, headers: [String: String] = [:], body: Data, keptAt: Instant) {
    self.requestDigest = requestDigest
    self.status = status
    self.contentType = contentType
    self.headers = headers
    self.body = body
    self.keptAt = keptAt
  }
}
