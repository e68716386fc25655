import Engine
import Foundation
import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Server

/// The document is a whole OpenAPI 3.1 document and says what the server does.
struct OpenAPITests {
  let document: JSONValue

  init() throws {
    var configuration = ServerConfiguration(jobs: Jobs.all + ServerTestCase.configuration.jobs)
    configuration.renderers["image/svg+xml"] = { _, _ in nil }
    document = OpenAPIDocument.make(routes: try ForeshiftServer(configuration: configuration).routes())
  }

  private var jobPaths: Set<String> { Set((Jobs.all + ServerTestCase.configuration.jobs).map { "/v1/" + $0.name }) }

  @Test func hasItsParts() {
    #expect(document["openapi"] == "3.1.0")
    #expect(document["info"]?["version"] == .text(Engine.version))
    #expect(document["info"]?["title"] == "Foreshift")
    let paths = Set(document["paths"]?.members.keys ?? [:].keys)
    #expect(paths.isSuperset(of: jobPaths.union(["/", "/healthz", "/readyz", "/metrics", "/openapi.json", "/docs", "/v1/monitors/{id}"])))
  }

  private static func operations() throws -> [Server.Operation] {
    let configuration = ServerConfiguration(jobs: Jobs.all + ServerTestCase.configuration.jobs)
    return try ForeshiftServer(configuration: configuration).routes().compactMap { $0.operation() }
  }

  /// Bodies and answers share the document's definitions: a name that stood for both forms of a type would describe one of them wrongly.
  @Test func aNameStandsForOneSchema() throws {
    var known: [String: JSONSchema] = [:]
    for operation in try Self.operations() {
      for content in operation.body + operation.answers.flatMap(\.contents) {
        for (name, schema) in content.schema?.definitions ?? [:] {
          #expect(known[name] == nil || known[name] == schema, "\(operation.id): \(name)")
          known[name] = schema
        }
      }
    }
    #expect(known["ChartRequest"] != nil && known["ChartRequestOutput"] != nil)
  }

  /// One rule for all bodies: a field that may be left out may be null, in the schema as in the reader.
  @Test func everyFieldThatMayBeLeftOutMayBeNull() throws {
    var count = 0
    for operation in try Self.operations() {
      for schema in operation.body.compactMap(\.schema) {
        for (name, definition) in schema.definitions {
          guard case .object(let fields) = definition else { continue }
          for field in fields where !field.required {
            count += 1
            let mayBeNull = if case .nullable = field.schema { true } else { field.schema == .any }
            #expect(mayBeNull, "\(operation.id): \(name).\(field.name)")
          }
        }
      }
    }
    #expect(count > 100)
    for job in Jobs.all {
      let optional = job.requestSchema.fields.filter { !$0.required }.map { "\"\($0.name)\": null" }
      // Null is read as left out: whatever is wrong with such a request, it is not the type of a field.
      do throws(JobError) {
        try job.check(json: Data("{\(optional.joined(separator: ", "))}".utf8))
      } catch {
        #expect(error.code != "wrong_type", "\(job.name): \(error)")
      }
    }
    let properties = document["components"]?["schemas"]?["ChartRequest"]?["properties"]
    #expect(properties?["window"]?["type"] == ["integer", "null"])
  }

  @Test func everyReferenceLeadsSomewhere() {
    var targets: Set<String> = []
    collect(document, into: &targets)
    #expect(targets.count > 5)
    for target in targets {
      var place = document
      for part in target.dropFirst(2).split(separator: "/") { place = place[String(part)] ?? .null }
      #expect(place != .null, "\(target) leads nowhere")
    }
  }

  @Test func everyOperationHasNameSummaryExampleAndErrors() throws {
    var names: Set<String> = []
    for (path, item) in try #require(document["paths"]).members {
      for (method, operation) in item.members {
        #expect(names.insert(try #require(operation["operationId"]?.string)).inserted)
        #expect(operation["summary"]?.string?.isEmpty == false)
        #expect(operation["responses"]?.members.keys.contains { $0.hasPrefix("2") } == true)
        for parameter in path.split(separator: "/").filter({ $0.hasPrefix("{") }) {
          #expect(operation["parameters"]?.items.contains { $0["name"]?.string == String(parameter.dropFirst().dropLast()) } == true)
        }
        guard jobPaths.contains(path) else { continue }
        #expect(method == "post")
        let body = try #require(operation["requestBody"]?["content"]?["application/json"])
        #expect(body["schema"]?["$ref"]?.string?.hasSuffix("Request") == true)
        #expect(body["example"] != nil, "\(path) has no example")
        for status in ["400", "413", "415", "422", "500", "503"] { #expect(operation["responses"]?[status]?["$ref"] != nil) }
        #expect(operation["responses"]?["200"]?["content"]?["image/svg+xml"] != nil)
      }
    }
  }

  @Test func schemasHaveOnlyNamesThatAreAllowed() throws {
    for name in try #require(document["components"]?["schemas"]).members.keys {
      #expect(name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) })
    }
  }

  @Test func isServedAsItIsMade() async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(.get, "/openapi.json")
      #expect(response.headers[.contentType] == "application/json")
      let made = OpenAPIDocument.make(routes: try ForeshiftServer(configuration: ServerTestCase.configuration).routes())
      #expect(try ServerTestCase.value(response) == made)
    }
  }

  @Test func pageShowsEveryOperation() async throws {
    try await ServerTestCase.run { client in
      let response = try await client.send(.get, "/docs")
      #expect(response.headers[.contentType] == "text/html; charset=utf-8")
      #expect(response.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
      for route in try ForeshiftServer(configuration: ServerTestCase.configuration).routes() where route.operation() != nil {
        #expect(response.text.contains("<code>\(route.path)</code>"), "\(route.path) is missing")
      }
      #expect(!response.text.contains("<script"))
    }
  }

  @Test func theRequestsThatItShowsAreAnswered() async throws {
    let document = document
    try await ForeshiftServer(configuration: ServerConfiguration(jobs: Jobs.all + ServerTestCase.configuration.jobs)).application().test(
      .router
    ) {
      client in
      for (path, item) in try #require(document["paths"]).members where jobPaths.contains(path) {
        let example = try #require(item["post"]?["requestBody"]?["content"]?["application/json"]?["example"])
        let response = try await client.send(.post, path, String(decoding: EngineJSON.encode(example), as: UTF8.self))
        #expect(response.status == .ok, "\(path): \(response.text.prefix(300))")
      }
    }
  }

  private func collect(_ value: JSONValue, into targets: inout Set<String>) {
    for (key, member) in value.members {
      if key == "$ref", let target = member.string { targets.insert(target) }
      collect(member, into: &targets)
    }
    for item in value.items { collect(item, into: &targets) }
  }
}
