import Engine
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Monitoring
import Testing
import Timeline

@testable import Server

/// Who may do what.
struct AccessTests {
  static let now = Instant(secondsSinceEpoch: 1_772_000_000)

  /// A server with one token of each role, and their secrets.
  static func withTokens(
    _ change: (inout ServerConfiguration) -> Void = { _ in },
    _ test: @Sendable (any TestClientProtocol, [Role: String], any MonitoringStore) async throws -> Void
  ) async throws {
    var configuration = ServerTestCase.configuration
    let store = MemoryMonitoringStore()
    configuration.store = store
    change(&configuration)
    var secrets: [Role: String] = [:]
    for role in Role.allCases {
      let (token, secret) = try AccessToken.make(name: "a \(role.rawValue)", role: role, at: now)
      _ = try await store.write { (writing) throws(JobError) in try writing.insert(token) }
      secrets[role] = secret
    }
    let made = secrets
    try await ServerTestCase.run(configuration) { client in try await test(client, made, store) }
  }

  static func bearer(_ secret: String, _ headers: HTTPFields = ServerTestCase.json) -> HTTPFields {
    var headers = headers
    headers[.authorization] = "Bearer \(secret)"
    return headers
  }

  /// The whole table: every route, asked by nobody, by a stranger and by each role.
  @Test func everyRouteAgainstEveryRole() async throws {
    let routes = try ForeshiftServer(configuration: ServerTestCase.configuration).routes()
    #expect(routes.count > 45)
    try await Self.withTokens { client, secrets, _ in
      // A stream does not end by itself, and is held to its role by its own test.
      for route in routes where route.path != "/v1/events" {
        let path = route.path.split(separator: "/", omittingEmptySubsequences: false).map { $0.hasPrefix("{") ? "none" : String($0) }
          .joined(separator: "/")
        func status(_ headers: HTTPFields) async throws -> Int {
          try await client.send(route.method, path, route.method == .get ? nil : "[]", headers).status.code
        }
        let nobody = try await status(ServerTestCase.json)
        let stranger = try await status(Self.bearer("fsh_unknown"))
        guard case .role(let wanted) = route.access else {
          // Open is what asks for no token; an asset nobody knows is not found, and signing in takes a form.
          #expect([200, 303, 400, 404, 415, 422].contains(nobody) && nobody == stranger, "\(route.method) \(path) is open: \(nobody)")
          continue
        }
        #expect(nobody == 401, "\(route.method) \(path) without a token")
        #expect(stranger == 401, "\(route.method) \(path) with an unknown token")
        for role in Role.allCases {
          let found = try await status(Self.bearer(secrets[role] ?? ""))
          #expect((found == 403) == (role < wanted), "\(route.method) \(path) as \(role): \(found)")
          #expect(found != 401 && found != 500, "\(route.method) \(path) as \(role): \(found)")
        }
      }
    }
  }

  /// What only some may do is stated route by route: a new one has to be thought about.
  @Test func rolesAreWhatTheyAre() throws {
    let routes = try ForeshiftServer(configuration: ServerTestCase.configuration).routes()
    let admins = routes.filter { $0.access == .role(.admin) }.map { "\($0.method) \($0.path)" }
    #expect(
      Set(admins) == [
        "GET /v1/tokens", "POST /v1/tokens", "DELETE /v1/tokens/{id}", "GET /v1/audit", "GET /v1/targets", "GET /v1/targets/{id}",
        "POST /v1/targets", "PUT /v1/targets/{id}", "DELETE /v1/targets/{id}", "GET /v1/deliveries", "POST /v1/targets/{id}/replay",
        "POST /v1/backups",
      ])
    let open = routes.filter { $0.access == .open }.map(\.path)
    #expect(Set(open) == ["/", "/healthz", "/readyz", "/openapi.json", "/docs", "/assets/{name}", "/sign-in", "/sign-out"])
    // Whatever a reader may send besides GET changes nothing that is kept.
    let reading = routes.filter { $0.access == .role(.reader) && $0.method != .get }.map(\.path)
    #expect(Set(reading) == ["/v1/echo", "/v1/plain", "/v1/works/{id}", "/upload"])
  }

  @Test func challengesNameTheirScheme() async throws {
    try await Self.withTokens { client, _, _ in
      let none = try await client.send(.get, "/v1/monitors")
      #expect(try ServerTestCase.problem(none, 401, "no_token")["status"] == 401)
      #expect(none.headers[.wwwAuthenticate] == "Bearer realm=\"foreshift\"")
      let wrong = try await client.send(.get, "/v1/monitors", nil, Self.bearer("x"))
      #expect(wrong.headers[.wwwAuthenticate]?.contains("invalid_token") == true)
      _ = try await ServerTestCase.problem(
        client.send(.get, "/v1/monitors", nil, [.authorization: "Basic YTpi"]), 401, "no_token")
    }
  }

  @Test func withoutTokensTheMachineItselfMayDoEverything() async throws {
    try await ServerTestCase.run { client async throws in
      #expect(try await client.send(.get, "/v1/tokens").status == .ok)
    }
  }

  @Test func withoutTokensOtherMachinesMayDoNothing() async throws {
    var configuration = ServerTestCase.configuration
    configuration.host = "0.0.0.0"
    try await ServerTestCase.run(configuration) { client in
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/monitors"), 401, "no_token")
      #expect(try await client.send(.get, "/healthz").status == .ok)
    }
  }

  @Test(
    arguments: [
      ("127.0.0.1", true), ("127.5.6.7", true), ("localhost", true), ("::1", true), ("0.0.0.0", false), ("::", false), ("10.0.0.1", false),
      ("127.0.0.1.example.com", false), ("desk.example.com", false), ("127.0.0", false),
    ])
  func loopbackIsRecognised(host: String, isLoopback: Bool) {
    #expect(Loopback.isHost(host) == isLoopback)
  }

  @Test(
    arguments: [
      ("localhost:8080", true), ("[::1]:8080", true), ("127.0.0.1", true), ("evil.example.com:8080", false), ("localhost.evil", false),
    ])
  func namesOfTheMachineAreRecognised(authority: String, isOwn: Bool) {
    #expect(Loopback.isName(ofAuthority: authority) == isOwn)
  }

  @Test func plainHTTPForOthersIsRefused() async throws {
    var configuration = ServerTestCase.configuration
    configuration.host = "0.0.0.0"
    let server = ForeshiftServer(configuration: configuration)
    await #expect(throws: JobError.self) { try await server.run() }
  }

  @Test func tokensAreMadeShownOnceAndRevoked() async throws {
    try await Self.withTokens { client, secrets, store in
      let admin = Self.bearer(secrets[.admin] ?? "")
      let made = try await client.send(.post, "/v1/tokens", #"{"name": "importer", "role": "writer"}"#, admin)
      #expect(made.status == .created)
      let answer = try ServerTestCase.value(made)
      let secret = try #require(answer["secret"]?.string)
      let id = try #require(answer["token"]?["id"]?.string)
      #expect(secret.hasPrefix("fsh_") && secret.utf8.count == 47)
      #expect(try await client.send(.get, "/v1/monitors", nil, Self.bearer(secret)).status == .ok)
      let list = try await client.send(.get, "/v1/tokens", nil, admin).text
      #expect(list.contains("importer") && !list.contains(secret) && !list.contains("hash"))
      let kept = try await store.read { (reading) throws(JobError) in try reading.get(AccessToken.self, id).record }
      #expect(kept.hash == AccessToken.hash(ofSecret: secret) && !kept.hash.contains(secret))
      #expect(try await client.send(.delete, "/v1/tokens/\(id)", nil, admin).status == .noContent)
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/monitors", nil, Self.bearer(secret)), 401, "invalid_token")
      let audit = try await client.send(.get, "/v1/audit", nil, admin).text
      #expect(audit.contains("access_token/\(id)") && audit.contains("revoke") && !audit.contains(secret))
    }
  }

  @Test func expiredTokensAreRefused() async throws {
    try await Self.withTokens { client, _, store in
      let (token, secret) = try AccessToken.make(name: "old", role: .reader, expiresAt: Self.now, at: Self.now)
      _ = try await store.write { (writing) throws(JobError) in try writing.insert(token) }
      _ = try await ServerTestCase.problem(client.send(.get, "/v1/monitors", nil, Self.bearer(secret)), 401, "invalid_token")
    }
  }

  @Test func ratesAreKept() {
    let rate = RequestRate()
    let start = ContinuousClock.now
    // Two a second, of which ten seconds may be saved up.
    for _ in 0..<20 { #expect(rate.take("a", perSecond: 2, now: start) == nil) }
    #expect(rate.take("a", perSecond: 2, now: start) == 0.5)
    #expect(rate.take("b", perSecond: 2, now: start) == nil)
    #expect(rate.take("a", perSecond: 2, now: start + .milliseconds(500)) == nil)
    #expect(rate.take("a", perSecond: 2, now: start + .milliseconds(500)) != nil)
  }

  @Test func tokensHaveLimitsOfTheirOwn() async throws {
    try await Self.withTokens { client, _, store in
      let limits = AccessToken.Limits(requestsPerMinute: 6)
      let (token, secret) = try AccessToken.make(name: "slow", role: .reader, limits: limits, at: Self.now)
      _ = try await store.write { (writing) throws(JobError) in try writing.insert(token) }
      #expect(try await client.send(.get, "/v1/monitors", nil, Self.bearer(secret)).status == .ok)
      let response = try await client.send(.get, "/v1/monitors", nil, Self.bearer(secret))
      _ = try ServerTestCase.problem(response, 429, "too_many_requests")
      #expect(response.headers[.retryAfter] != nil)
    }
  }
}
