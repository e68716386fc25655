import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Synchronization
import Timeline

/// Decides who a request is from and whether it may be answered.
///
/// Without any token the user of the machine may do everything, on a loopback address only; with the first token everyone needs one.
final class AccessControl: Sendable {
  private struct Known {
    var tokens: [AccessToken] = []
    var readAt: ContinuousClock.Instant?
  }

  private let store: any MonitoringStore
  private let isLoopback: Bool
  private let requestsPerMinute: Int
  private let rate = RequestRate()
  private let known = Mutex(Known())
  /// How soon a token that another process made or revoked is seen.
  private static let freshness = Duration.seconds(1)

  /// - Parameters:
  ///   - isLoopback: whether only the machine itself can reach the server.
  ///   - requestsPerMinute: what a token may send on average that has no limit of its own.
  init(store: any MonitoringStore, isLoopback: Bool, requestsPerMinute: Int) {
    self.store = store
    self.isLoopback = isLoopback
    self.requestsPerMinute = requestsPerMinute
  }

  /// - Throws: `Problem` 401 without a valid token, 403 for a role that is too low, 421 for a name that is not the machine's, 429 for too
  ///   many requests.
  func admit(_ request: Request, to access: Access) async throws -> Caller {
    guard case .role(let wanted) = access else { return .anyone }
    let tokens = try await inForce()
    guard !tokens.isEmpty else { return try admitWithoutTokens(request) }
    guard let secret = Self.secret(request) else {
      throw Self.unauthorized("no_token", "Send a token: Authorization: Bearer fsh_… (foreshift token create makes one).", error: nil)
    }
    let found = try Self.find(secret, among: tokens)
    guard DashboardSession.mayChange(request) else {
      throw Problem(.forbidden, code: "other_site", detail: "A browser may change something from this server's own pages only.")
    }
    if let wait = rate.take(found.id, perSecond: Double(found.limits?.requestsPerMinute ?? requestsPerMinute) / 60) {
      throw Problem(
        .tooManyRequests, code: "too_many_requests", detail: "The token '\(found.name)' sends more requests than it may; wait a moment.",
        headers: [.retryAfter: String(Int(wait.rounded(.up)))])
    }
    guard found.role >= wanted else {
      throw Problem(
        .forbidden, code: "role_too_low",
        detail: "This takes the role \(wanted.rawValue); the token '\(found.name)' has \(found.role.rawValue).")
    }
    return Caller(tokenID: found.id, name: found.name, role: found.role)
  }

  /// Who a token belongs to; `Problem` 401 where it is nobody's.
  func caller(ofSecret secret: String) async throws -> Caller {
    let found = try Self.find(secret, among: try await inForce())
    return Caller(tokenID: found.id, name: found.name, role: found.role)
  }

  private static func find(_ secret: String, among tokens: [AccessToken]) throws -> AccessToken {
    let hash = AccessToken.hash(ofSecret: secret)
    // Every token is compared, so that the time tells nothing about the others.
    var found: AccessToken?
    for token in tokens where token.hasHash(hash) { found = token }
    let now = Instant.now
    guard let found, found.revokedAt == nil, found.expiresAt.map({ $0 > now }) ?? true else {
      throw unauthorized("invalid_token", "The token is unknown, revoked or expired.", error: "invalid_token")
    }
    return found
  }

  /// - Throws: `Problem` 429 where the caller's token brings in more observations than it may.
  func admit(observations count: Int, by caller: Caller) throws {
    guard let id = caller.tokenID, let limit = known.withLock({ $0.tokens.first { $0.id == id } })?.limits?.observationsPerMinute else {
      return
    }
    guard let wait = rate.take(id + "/observations", perSecond: Double(limit) / 60, count: Double(count)) else { return }
    throw Problem(
      .tooManyRequests, code: "too_many_observations",
      detail: "The token '\(caller.name)' brings in more observations than it may (\(limit) a minute); wait a moment.",
      headers: [.retryAfter: String(Int(wait.rounded(.up)))])
  }

  /// Sees tokens that were just made or revoked here at once.
  func forget() { known.withLock { $0.readAt = nil } }

  private func inForce() async throws -> [AccessToken] {
    let now = ContinuousClock.now
    let kept = known.withLock { known -> [AccessToken]? in
      guard let readAt = known.readAt, now - readAt < Self.freshness else { return nil }
      return known.tokens
    }
    if let kept { return kept }
    let tokens = try await store.read { reading throws(JobError) in try reading.all(AccessToken.self) }.map(\.record)
    known.withLock { $0 = Known(tokens: tokens, readAt: now) }
    return tokens
  }

  private func admitWithoutTokens(_ request: Request) throws -> Caller {
    guard isLoopback else {
      throw Self.unauthorized("no_token", "The server has no token yet; make one with foreshift token create.", error: nil)
    }
    // A page on the web can point a name of its own at this machine, but not choose the name that the browser then sends.
    guard Loopback.isName(ofAuthority: request.head.authority ?? "localhost") else {
      throw Problem(
        .misdirectedRequest, code: "misdirected",
        detail: "A server without tokens answers to localhost only; make a token to use other names.")
    }
    return .local
  }

  private static func secret(_ request: Request) -> String? {
    // A browser that signed in sends its token in a cookie.
    guard let field = request.headers[.authorization] else { return DashboardSession.secret(request.headers) }
    guard field.utf8.count <= 1000 else { return nil }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1].trimmingCharacters(in: .whitespaces)
  }

  private static func unauthorized(_ code: String, _ detail: String, error: String?) -> Problem {
    let challenge = "Bearer realm=\"foreshift\"" + (error.map { ", error=\"\($0)\"" } ?? "")
    return Problem(.unauthorized, code: code, detail: detail, headers: [.wwwAuthenticate: challenge])
  }
}
