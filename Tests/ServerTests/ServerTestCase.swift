import Engine
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Server
import Testing

/// What the suites of the server share: the server in process, and readers of its answers.
enum ServerTestCase {
  static let json: HTTPFields = [.contentType: "application/json"]
  static let csv: HTTPFields = [.contentType: "text/csv"]

  static var configuration: ServerConfiguration {
    ServerConfiguration(jobs: [AnyJob(EchoJob.self, example: ["horizon": 3]), AnyJob(PlainJob.self, example: [:])])
  }

  /// Runs a test against the router, without sockets.
  static func run(
    _ configuration: ServerConfiguration = configuration, _ test: @Sendable (any TestClientProtocol) async throws -> Void
  ) async throws {
    try await ForeshiftServer(configuration: configuration).application().test(.router, test)
  }

  static func value(_ response: TestResponse) throws -> JSONValue {
    try EngineJSON.decode(JSONValue.self, from: response.bytes)
  }

  /// Checks that an answer is a whole problem document, and returns it.
  static func problem(_ response: TestResponse, _ status: Int, _ code: String, sourceLocation: SourceLocation = #_sourceLocation) throws
    -> JSONValue
  {
    let document = try value(response)
    #expect(response.status.code == status, sourceLocation: sourceLocation)
    #expect(response.headers[.contentType] == "application/problem+json", sourceLocation: sourceLocation)
    #expect(document["status"] == .integer(status), sourceLocation: sourceLocation)
    #expect(document["code"] == .text(code), sourceLocation: sourceLocation)
    #expect(document["type"] == .text("urn:foreshift:problem:\(code)"), sourceLocation: sourceLocation)
    #expect(document["title"]?.string?.isEmpty == false, sourceLocation: sourceLocation)
    #expect(document["detail"]?.string?.isEmpty == false, sourceLocation: sourceLocation)
    #expect(document["instance"]?.string?.hasPrefix("urn:foreshift:request:") == true, sourceLocation: sourceLocation)
    let known: Set<String> = ["type", "title", "status", "detail", "instance", "code", "pointer", "file", "line", "column"]
    #expect(Set(document.members.keys).isSubset(of: known), sourceLocation: sourceLocation)
    return document
  }
}

extension TestClientProtocol {
  func send(
    _ method: HTTPRequest.Method, _ path: String, _ body: String? = nil, _ headers: HTTPFields = ServerTestCase.json
  ) async throws -> TestResponse {
    try await execute(uri: path, method: method, headers: headers, body: body.map { ByteBuffer(string: $0) })
  }

  func send(_ method: HTTPRequest.Method, _ path: String, bytes: [UInt8], _ headers: HTTPFields) async throws -> TestResponse {
    try await execute(uri: path, method: method, headers: headers, body: ByteBuffer(bytes: bytes))
  }
}

extension TestResponse {
  var bytes: Data { Data(body.readableBytesView) }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
