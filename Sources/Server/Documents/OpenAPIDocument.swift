import Engine
import Foundation
import HTTPTypes
import Monitoring

/// The API in OpenAPI 3.1, made from the routes and the types that they read and write: what the page says is what the server does.
enum OpenAPIDocument {
  /// - Parameter routes: those with an operation are described.
  static func make(routes: [Route]) -> JSONValue {
    var paths: [String: [String: JSONValue]] = [:]
    var schemas: [String: JSONValue] = [:]
    collect(TypeSchema(Problem.Body.self, .writing), &schemas)
    var statuses: Set<Int> = []
    for route in routes {
      guard let operation = route.operation() else { continue }
      for content in operation.body + operation.answers.flatMap(\.contents) { content.schema.map { collect($0, &schemas) } }
      let problems = problems(of: route, operation)
      statuses.formUnion(problems)
      paths[route.path, default: [:]][route.method.rawValue.lowercased()] = json(operation, route.access, problems)
    }
    return [
      "openapi": "3.1.0",
      "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
      "info": [
        "title": "Foreshift",
        "version": .text(Engine.version),
        "description": .text(
          "Control charts, forecasts and staffing for service desks. Every request field may be left out or null and then takes its default; "
            + "an unknown field is an error. Missing numbers are null. Errors are RFC 9457 problem documents."),
      ],
      "servers": [["url": "/"]],
      "paths": .object(paths.mapValues { .object($0) }),
      "components": [
        "schemas": .object(schemas), "responses": .object(problemResponses(statuses)),
        "securitySchemes": [
          "token": [
            "type": "http", "scheme": "bearer",
            "description": "A token with a role: reader, writer or admin, each including the one before.",
          ]
        ],
      ],
    ]
  }

  private static let prefix = "#/components/schemas/"

  private static func collect(_ schema: TypeSchema, _ schemas: inout [String: JSONValue]) {
    for (name, definition) in schema.definitions { schemas[name] = definition.json(referencePrefix: prefix) }
  }

  private static func json(_ operation: Operation, _ access: Access, _ problems: [Int]) -> JSONValue {
    var members: [String: JSONValue] = [
      "operationId": .text(operation.id), "summary": .text(operation.summary), "tags": [.text(operation.tag)],
    ]
    if !operation.parameters.isEmpty { members["parameters"] = .list(operation.parameters.map(json)) }
    if !operation.body.isEmpty { members["requestBody"] = ["required": true, "content": contents(operation.body)] }
    var responses: [String: JSONValue] = [:]
    for answer in operation.answers {
      var response: [String: JSONValue] = ["description": .text(answer.summary)]
      if !answer.contents.isEmpty { response["content"] = contents(answer.contents) }
      responses[String(answer.status)] = .object(response)
    }
    for status in problems { responses[String(status)] = ["$ref": .text("#/components/responses/Problem\(status)")] }
    members["responses"] = .object(responses)
    if case .role(let role) = access {
      members["security"] = [["token": []], [:]]
      members["description"] = .text("Takes the role \(role.rawValue); on a server without tokens, the machine's own user has every role.")
    } else {
      members["security"] = []
    }
    return .object(members)
  }

  private static func json(_ parameter: Operation.Parameter) -> JSONValue {
    [
      "name": .text(parameter.name), "in": .text(parameter.place.rawValue), "description": .text(parameter.summary),
      "required": .flag(parameter.isRequired), "schema": parameter.schema.json(referencePrefix: prefix),
    ]
  }

  private static func contents(_ contents: [Operation.Content]) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for content in contents {
      let text: JSONValue = content.mediaType == "application/json" ? ["type": "object"] : ["type": "string"]
      var schema = content.schema?.root.json(referencePrefix: prefix) ?? text
      if let summary = content.summary, case .object(var plain) = schema {
        plain["description"] = .text(summary)
        schema = .object(plain)
      }
      var member: [String: JSONValue] = ["schema": schema]
      if let example = content.example { member["example"] = example }
      members[content.mediaType] = .object(member)
    }
    return .object(members)
  }

  /// What any route answers besides its own problems.
  private static func problems(of route: Route, _ operation: Operation) -> [Int] {
    var statuses = Set(operation.problems)
    if case .role = route.access { statuses.formUnion([401, 403, 421, 429]) }
    if !operation.body.isEmpty { statuses.formUnion([400, 408, 413, 415, 422]) }
    if operation.parameters.contains(where: { $0.place == .path }) { statuses.insert(404) }
    if operation.parameters.contains(where: { $0.place != .path }) { statuses.insert(400) }
    if statuses.contains(where: { $0 >= 400 }) { statuses.insert(500) }
    return statuses.sorted()
  }

  /// What a status means, wherever it stands.
  private static let meanings: [Int: String] = [
    400: "The request cannot be parsed: broken JSON, or a query where none belongs.",
    401: "A token is needed, or the one that was sent is unknown or revoked.",
    403: "The token's role is too low.",
    404: "There is no such thing.",
    406: "The answer does not come in the form that Accept asks for.",
    408: "The body took too long to arrive.",
    409: "The request contradicts what is there: it exists already, is still in use, or names something that is not there.",
    412: "The thing has changed since its ETag was read.",
    413: "The body exceeds the limit.",
    415: "The body is of another type than JSON or a table.",
    421: "The server has no tokens and answers to the machine's own name only.",
    422:
      "The request or its data cannot be used; code, pointer, line and column tell what and where. So is an Idempotency-Key that stood for another request.",
    428: "State the ETag that was read, in If-Match.",
    429: "Too many requests; Retry-After tells when to come back.",
    500: "The server failed.",
    503: "The server is busy or stopping, or the answer took too long; Retry-After tells when to come back.",
    507: "The store's disk is full; nothing was kept.",
  ]

  private static func problemResponses(_ statuses: Set<Int>) -> [String: JSONValue] {
    var responses: [String: JSONValue] = [:]
    let root = TypeSchema(Problem.Body.self, .writing).root.json(referencePrefix: prefix)
    for status in statuses {
      responses["Problem\(status)"] = [
        "description": .text(meanings[status] ?? "The request failed."), "content": [Problem.mediaType: ["schema": root]],
      ]
    }
    return responses
  }
}
