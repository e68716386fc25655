import Engine
import Foundation
import HTTPTypes
import Hummingbird

/// `GET /`: the endpoints by name, for a program as JSON, for a person as a plain page.
struct IndexPage: Sendable {
  private let json: Data
  private let html: Data

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
    let rows = jobs.map { "<tr><td><code>POST /v1/\(Self.escaped($0.name))</code></td><td>\(Self.escaped($0.summary))</td></tr>" }
    html = Data(
      """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Foreshift API</title>
      <h1>Foreshift \(Engine.version)</h1>
      <p>Each endpoint takes its request as JSON; a table may also be sent as <code>text/csv</code> with the other fields in the query.
      All fields, with examples: <a href="/docs">/docs</a>, for programs <a href="/openapi.json">/openapi.json</a>. Alive: <a href="/healthz">/healthz</a>.</p>
      <table>
      \(rows.joined(separator: "\n"))
      </table>
      </html>

      """.utf8)
  }

  func respond(to request: Request) -> Response {
    let type = Accept.choose(request.headers[.accept], from: ["application/json", "text/html"]) ?? "application/json"
    let isPage = type == "text/html"
    var headers: HTTPFields = [.contentType: isPage ? "text/html; charset=utf-8" : type, .vary: "Accept"]
    if isPage { headers[.contentSecurityPolicy] = "default-src 'none'; frame-ancestors 'none'" }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: isPage ? html : json)))
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
