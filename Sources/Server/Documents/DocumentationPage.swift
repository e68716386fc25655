import Engine
import Foundation

/// `GET /docs`: the OpenAPI document as one page without scripts, which needs nothing from anywhere else.
enum DocumentationPage {
  /// Style in the page itself and nothing more.
  static let policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'"

  static func html(of document: JSONValue) -> String {
    var byTag: [String: [(path: String, method: String, operation: JSONValue)]] = [:]
    for (path, item) in document["paths"]?.members ?? [:] {
      for (method, operation) in item.members {
        byTag[operation["tags"]?.items.first?.string ?? "other", default: []].append((path, method, operation))
      }
    }
    var sections = ""
    for (tag, entries) in byTag.sorted(by: { $0.key < $1.key }) {
      sections += "<h2 id=\"\(escaped(tag))\">\(escaped(tag))</h2>\n"
      for entry in entries.sorted(by: { ($0.path, $0.method) < ($1.path, $1.method) }) { sections += section(entry) }
    }
    let schemas = (document["components"]?["schemas"]?.members ?? [:]).sorted { $0.key < $1.key }.map { name, schema in
      "<details id=\"schema-\(escaped(name))\"><summary><code>\(escaped(name))</code></summary><pre>\(escaped(text(schema)))</pre></details>\n"
    }
    return """
      <!doctype html>
      <html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Foreshift API</title>
      <style>
      :root { color-scheme: light dark } body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
      code, pre { font-family: ui-monospace, monospace; font-size: .9em } pre { overflow-x: auto; padding: .5rem; border: 1px solid #8886 }
      details { margin: .5rem 0 } summary { cursor: pointer } .method { display: inline-block; min-width: 4.5em; font-weight: 700 }
      table { border-collapse: collapse } td, th { text-align: left; padding: .15rem .8rem .15rem 0; vertical-align: top }
      </style>
      <h1>\(escaped(document["info"]?["title"]?.string ?? "API")) \(escaped(document["info"]?["version"]?.string ?? ""))</h1>
      <p>\(escaped(document["info"]?["description"]?.string ?? ""))</p>
      <p>The same for programs: <a href="/openapi.json">/openapi.json</a></p>
      \(sections)
      <h2>Schemas</h2>
      \(schemas.joined())
      </html>

      """
  }

  private static func section(_ entry: (path: String, method: String, operation: JSONValue)) -> String {
    let operation = entry.operation
    var html = "<details id=\"\(escaped(operation["operationId"]?.string ?? ""))\"><summary><span class=\"method\">"
    html +=
      "\(entry.method.uppercased())</span> <code>\(escaped(entry.path))</code> \(escaped(operation["summary"]?.string ?? ""))</summary>\n"
    if let description = operation["description"]?.string { html += "<p>\(escaped(description))</p>\n" }
    let parameters = operation["parameters"]?.items ?? []
    if !parameters.isEmpty {
      html += "<table><tr><th>Parameter</th><th>In</th><th>Meaning</th></tr>\n"
      for parameter in parameters {
        html += "<tr><td><code>\(escaped(parameter["name"]?.string ?? ""))</code></td><td>\(escaped(parameter["in"]?.string ?? ""))</td>"
        html += "<td>\(escaped(parameter["description"]?.string ?? ""))</td></tr>\n"
      }
      html += "</table>\n"
    }
    for (type, content) in (operation["requestBody"]?["content"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
      html += "<p>Body <code>\(escaped(type))</code> \(reference(content["schema"]))</p>\n"
      if let example = content["example"] { html += "<pre>\(escaped(text(example)))</pre>\n" }
    }
    html += "<table><tr><th>Status</th><th>Meaning</th><th>Answer</th></tr>\n"
    for (status, answer) in (operation["responses"]?.members ?? [:]).sorted(by: { $0.key < $1.key }) {
      let problem = answer["$ref"]?.string != nil
      let contents = (answer["content"]?.members ?? [:]).sorted { $0.key < $1.key }.map { type, content in
        "<code>\(escaped(type))</code> \(reference(content["schema"]))"
      }
      html += "<tr><td>\(escaped(status))</td><td>\(problem ? "problem" : escaped(answer["description"]?.string ?? ""))</td>"
      html += "<td>\(contents.joined(separator: "<br>"))</td></tr>\n"
    }
    return html + "</table></details>\n"
  }

  private static func reference(_ schema: JSONValue?) -> String {
    guard let name = schema?["$ref"]?.string?.split(separator: "/").last else { return "" }
    return "<a href=\"#schema-\(escaped(String(name)))\">\(escaped(String(name)))</a>"
  }

  private static func text(_ value: JSONValue) -> String {
    (try? EngineJSON.encode(value, pretty: true)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
