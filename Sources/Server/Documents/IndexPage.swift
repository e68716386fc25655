import Engine
import Foundation
import HTTPTypes
import Hummingbird

/// `GET /` for a program: the endpoints by name. A browser gets the dashboard there.
struct IndexPage: Sendable {
  private let json: Data

  init(jobs: [AnyJob]) throws {
    let entries = jobs.map { job -> JSONValue in
      ["name": .text(job.name), "summary": .text(job.summary), "method": "POST", "path": .text("/v1/" + job.name)]
    }
    json = try EngineJSON.encode(
      JSONValue.object([
        "name": "Foreshift", "version": .text(Engine.version), "jobs": .list(entries), "openapi": "/openapi.json", "docs": "/docs",
        "health": "/healthz",
      ]),
      pretty: true)
  }

  /// Whether the client likes a page better than JSON.
  static func wantsPage(_ request: Request) -> Bool {
    Accept.choose(request.headers[.accept], from: ["application/json", "text/html"]) == "text/html"
  }

  func respond() -> Response {
    Response(
      status: .ok, headers: [.contentType: "application/json", .vary: "Accept"], body: ResponseBody(byteBuffer: ByteBuffer(bytes: json)))
  }
}
