import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Timeline

/// `/v1/tokens`, `/v1/audit`: who may use the server, and what was changed.
struct TokenRoutes: RouteGroup {
  let parts: ServerParts

  /// A token as it is listed: everything but its hash.
  struct Listed: Codable, Sendable {
    var id: String
    var name: String
    var role: Role
    var limits: AccessToken.Limits?
    var createdAt: Instant
    var expiresAt: Instant?
    var revokedAt: Instant?

    init(_ token: AccessToken) {
      id = token.id
      name = token.name
      role = token.role
      limits = token.limits
      createdAt = token.createdAt
      expiresAt = token.expiresAt
      revokedAt = token.revokedAt
    }
  }

  struct TokenList: Codable, Sendable {
    var items: [Listed]
    var next: String?
  }

  struct TokenRequest: Codable, Sendable {
    var name: String
    var role: Role
    var limits: AccessToken.Limits?
    var expiresAt: Instant?
  }

  struct NewToken: Codable, Sendable {
    var token: Listed
    /// Shown once.
    var secret: String
  }

  struct AuditList: Codable, Sendable {
    var items: [AuditEntry]
    var next: String?
  }

  func routes() -> [Route] { [list, create, revoke, audit] }

  private var list: Route {
    Route(
      .get, "/v1/tokens", .role(.admin),
      Operation(
        "list_tokens", "A page of the tokens that were ever made, without their secrets.", tag: "tokens",
        parameters: PageQuery.parameters([("status", "active or revoked.")]),
        answers: [.init(200, "The tokens.", [.init("application/json", TypeSchema(TokenList.self, .writing))])])
    ) { [parts] request, _ in
      let query = try PageQuery(request, known: ["status"])
      let page = try await parts.store.read { (reading) throws(JobError) in
        try reading.page(
          AccessToken.self, status: query.filters["status"], after: query.after, newestFirst: query.newestFirst, limit: query.limit)
      }
      return try .json(TokenList(items: page.records.map(Listed.init), next: query.next(after: page.next)))
    }
  }

  private var create: Route {
    let body = JSONBody<TokenRequest>(parts.configuration)
    return Route(
      .post, "/v1/tokens", .role(.admin),
      Operation(
        "create_token", "A new token; its secret is in this answer and nowhere else.", tag: "tokens",
        body: [.init("application/json", body.schema, example: ["name": "importer", "role": "writer"])],
        answers: [.init(201, "The token and its secret.", [.init("application/json", TypeSchema(NewToken.self, .writing))])],
        problems: [503, 507])
    ) { [parts] request, context in
      guard HTTPField.Name.idempotencyKey.flatMap({ request.headers[$0] }) == nil else {
        // Its answer would have to be kept, and the secret with it.
        throw Problem(
          .badRequest, code: "no_idempotency_here", detail: "A token is made without an Idempotency-Key: its secret is not kept.")
      }
      let (wanted, data) = try await body.read(request)
      let (token, secret) = try AccessToken.make(
        name: wanted.name, role: wanted.role, limits: wanted.limits, expiresAt: wanted.expiresAt, at: .now)
      let response = try await Change("create", "access_token/\(token.id)", detail: "\(wanted.role.rawValue) \(wanted.name)").run(
        request, context, body: data, in: parts
      ) { (writing) throws(JobError) in
        try writing.insert(token)
        return try Change.Outcome(
          NewToken(token: Listed(token), secret: secret), status: .created, headers: ["location": "/v1/tokens/\(token.id)"])
      }
      parts.access.forget()
      return response
    }
  }

  private var revoke: Route {
    Route(
      .delete, "/v1/tokens/{id}", .role(.admin),
      Operation(
        "revoke_token", "Ends a token at once.", tag: "tokens", parameters: [.init("id", in: .path, "The token's id.")],
        answers: [.init(204, "It is revoked.")], problems: [503, 507])
    ) { [parts] request, context in
      let id = try context.parameter("id")
      let response = try await Change("revoke", "access_token/\(id)").run(request, context, body: Data(), in: parts) {
        (writing) throws(JobError) in
        var token = try writing.get(AccessToken.self, id).record
        if token.revokedAt == nil { token.revokedAt = .now }
        try writing.update(token)
        return .noContent
      }
      parts.access.forget()
      return response
    }
  }

  private var audit: Route {
    Route(
      .get, "/v1/audit", .role(.admin),
      Operation(
        "list_audit", "A page of what was changed: who, when, what.", tag: "tokens",
        parameters: PageQuery.parameters([("subject", "Only what was done to this: monitor/m1.")]),
        answers: [.init(200, "The changes.", [.init("application/json", TypeSchema(AuditList.self, .writing))])])
    ) { [parts] request, _ in
      let query = try PageQuery(request, known: ["subject"])
      let page = try await parts.store.read { (reading) throws(JobError) in
        try reading.page(
          AuditEntry.self, parent: query.filters["subject"], after: query.after, newestFirst: query.newestFirst, limit: query.limit)
      }
      return try .json(AuditList(items: page.records, next: query.next(after: page.next)))
    }
  }
}
