public import Engine
import Foundation

/// The API in OpenAPI 3.1, made from the types of the jobs: what the page says is what the server reads and writes.
public enum OpenAPIDocument {
  /// - Parameters:
  ///   - jobs: one `POST /v1/<name>` each.
  ///   - pictureTypes: media types an answer may have besides JSON.
  public static func make(jobs: [AnyJob], pictureTypes: [String] = []) -> JSONValue {
    var paths: [String: JSONValue] = [
      "/": get("index", "The endpoints by name.", schema: ["type": "object"]),
      "/healthz": get("health", "Whether the server is alive, and its version.", schema: ["$ref": "#/components/schemas/Health"]),
      "/openapi.json": get("openapi", "This document.", schema: ["type": "object"]),
    ]
    for job in jobs { paths["/v1/" + job.name] = ["post": operation(job, pictureTypes)] }
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
      "paths": .object(paths),
      "components": ["schemas": .object(schemas(jobs)), "responses": .object(problemResponses)],
    ]
  }

  private static let prefix = "#/components/schemas/"

  private static func get(_ id: String, _ summary: String, schema: JSONValue) -> JSONValue {
    [
      "get": [
        "operationId": .text(id), "summary": .text(summary),
        "responses": ["200": ["description": .text(summary), "content": ["application/json": ["schema": schema]]]],
      ]
    ]
  }

  private static func operation(_ job: AnyJob, _ pictureTypes: [String]) -> JSONValue {
    var json: [String: JSONValue] = ["schema": job.requestSchema.root.json(referencePrefix: prefix)]
    if let example = job.example { json["example"] = example }
    var bodies: [String: JSONValue] = ["application/json": .object(json)]
    if let field = job.tableField {
      bodies["text/csv"] = [
        "schema": [
          "type": "string",
          "description": .text("The table (field '\(field)') itself; the other fields then stand in the query string, lists with commas."),
        ]
      ]
    }
    var answers: [String: JSONValue] = ["application/json": ["schema": job.responseSchema.root.json(referencePrefix: prefix)]]
    for type in pictureTypes { answers[type] = ["schema": ["type": "string"]] }
    var responses: [String: JSONValue] = ["200": ["description": .text(job.summary), "content": .object(answers)]]
    for (status, _) in problems { responses[status] = ["$ref": .text("#/components/responses/Problem\(status)")] }
    return [
      "operationId": .text(job.name), "summary": .text(job.summary), "requestBody": ["required": true, "content": .object(bodies)],
      "responses": .object(responses),
    ]
  }

  private static func schemas(_ jobs: [AnyJob]) -> [String: JSONValue] {
    var schemas: [String: JSONValue] = [
      "Health": [
        "type": "object", "properties": ["status": ["const": "ok"], "version": ["type": "string"]], "required": ["status", "version"],
      ]
    ]
    let problem = TypeSchema(Problem.Body.self, .writing)
    for types in [[problem], jobs.map(\.responseSchema), jobs.map(\.requestSchema)].joined() {
      for (name, schema) in types.definitions { schemas[name] = schema.json(referencePrefix: prefix) }
    }
    return schemas
  }

  /// Status and what it means, for every job.
  private static let problems: [(status: String, meaning: String)] = [
    ("400", "The request cannot be parsed: broken JSON, or a query where none belongs."),
    ("406", "The answer does not come in the form that Accept asks for."),
    ("408", "The body took too long to arrive."),
    ("413", "The body exceeds the limit."),
    ("415", "The body is of another type than JSON or a table."),
    ("422", "The request or its data cannot be used; code, pointer, line and column tell what and where."),
    ("500", "The server failed."),
    ("503", "The server is busy or stopping, or the answer took too long; Retry-After tells when to come back."),
  ]

  private static var problemResponses: [String: JSONValue] {
    var responses: [String: JSONValue] = [:]
    let root = TypeSchema(Problem.Body.self, .writing).root.json(referencePrefix: prefix)
    for (status, meaning) in problems {
      responses["Problem" + status] = ["description": .text(meaning), "content": [Problem.mediaType: ["schema": root]]]
    }
    return responses
  }
}
