import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Timeline

/// `/v1/tokens`, `/v1/audit`: who may use the server, and what was changed.
struct TokenRoutes: RouteGroup {
  let parts: ServerParts

  /// A token as it is listed: everything but its hash.
  struct Listed: Codable, Sendable {
    var id: String
    var name: String
    var role: Role
    var requestsPerSecond: Double?
    var createdAt: String
    var revokedAt: String?

    init(_ token: AccessToken) {
      id = token.id
      name = token.name
      role = token.role
      requestsPerSecond = token.requestsPerSecond
      createdAt = Date(timeIntervalSince1970: Double(token.createdAt)).stamp
      revokedAt = token.revokedAt.map { Date(timeIntervalSince1970: Double($0)).stamp }
    }
  }

  struct TokenList: Codable, Sendable { var items: [Listed] }

  struct TokenRequest: Codable, Sendable {
    var name: String
    var role: Role
    var requestsPerSecond: Double?
  }

  struct NewToken: Codable, Sendable {
    var token: Listed
    /// Shown once.
    var secret: String
  }

  struct AuditList: Codable, Sendable { var items: [AuditEntry] }

  func routes() -> [Route] {
    let tag = "tokens"
    let request = JSONBody<TokenRequest>(parts.configuration)
    return [
      Route(
        .get, "/v1/tokens", .role(.admin),
        Operation(
          "list_tokens", "Every token that was ever made, without its secret.", tag: tag,
          answers: [.init(200, "The tokens.", [.init("application/json", TypeSchema(TokenList.self, .writing))])])
      ) { _, _ in
        let register = parts.access.register
        return try .json(try await Offloaded.run { TokenList(items: try register.tokens().map(Listed.init)) })
      },
      Route(
        .post, "/v1/tokens", .role(.admin),
        Operation(
          "create_token", "A new token; its secret is in this answer and nowhere else.", tag: tag,
          body: [.init("application/json", request.schema, example: ["name": "importer", "role": "writer"])],
          answers: [.init(201, "The token and its secret.", [.init("application/json", TypeSchema(NewToken.self, .writing))])]),
        changes: true
      ) { [parts] http, _ in
        let wanted = try await request.read(http)
        let made = try AccessToken.make(
          name: wanted.name, role: wanted.role, requestsPerSecond: wanted.requestsPerSecond,
          at: Instant(secondsSinceEpoch: Int64(Date().timeIntervalSince1970)))
        try await Offloaded.run { try parts.access.register.add(made.token) }
        parts.access.forget()
        return try .json(
          NewToken(token: Listed(made.token), secret: made.secret), status: .created, headers: [.location: "/v1/tokens/\(made.token.id)"])
      },
      Route(
        .delete, "/v1/tokens/{id}", .role(.admin),
        Operation(
          "revoke_token", "Ends a token at once.", tag: tag, parameters: [.init("id", in: .path, "The token's id.")],
          answers: [.init(204, "It is revoked.")]),
        changes: true
      ) { [parts] _, context in
        let id = context.parameters.get("id") ?? ""
        let now = Int(Date().timeIntervalSince1970)
        guard try await Offloaded.run({ try parts.access.register.revoke(id: id, at: now) }) else {
          throw Problem(.notFound, code: "no_such_token", detail: "There is no token \(id.prefix(40)) in force.")
        }
        parts.access.forget()
        return Response(status: .noContent)
      },
      Route(
        .get, "/v1/audit", .role(.admin),
        Operation(
          "list_audit", "The last changes, newest first: who, when, what, and what came of it.", tag: tag,
          answers: [.init(200, "The changes.", [.init("application/json", TypeSchema(AuditList.self, .writing))])])
      ) { [parts] _, _ in
        try .json(try await Offloaded.run { AuditList(items: try parts.audit.last(1000)) })
      },
    ]
  }
}
