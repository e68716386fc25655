import Engine
import HTTPTypes
import Hummingbird

/// The paths there are and their methods: tells a path that does not exist (404) from a method that it does not know (405).
struct RouteTable: Sendable {
  private var entries: [(parts: [Substring], path: String, methods: [HTTPRequest.Method])] = []

  init(_ routes: [Route] = []) {
    for route in routes { add(route.path, route.method) }
  }

  mutating func add(_ path: String, _ method: HTTPRequest.Method) {
    // Every GET answers HEAD too.
    let methods = method == .get ? [method, .head] : [method]
    if let index = entries.firstIndex(where: { $0.path == path }) {
      entries[index].methods += methods
    } else {
      entries.append((path.split(separator: "/"), path, methods))
    }
  }

  /// The methods of a path, as `Allow` names them; nil where there is no such path.
  func methods(at path: String) -> [HTTPRequest.Method]? {
    // The router takes `/v1/chart/` for `/v1/chart`.
    let parts = path.split(separator: "/")
    let found = entries.filter { $0.parts.count == parts.count && zip($0.parts, parts).allSatisfy { $0.first == "{" || $0 == $1 } }
    // A path that is spelled out goes before one with a parameter.
    return found.min { Self.parameters($0.parts) < Self.parameters($1.parts) }?.methods
  }

  func problem(for request: Request) -> Problem {
    let path = request.uri.path
    let shown = String(path.prefix(80))
    if let allowed = methods(at: path) {
      let names = allowed.map(\.rawValue).joined(separator: ", ")
      return Problem(
        .methodNotAllowed, code: "method_not_allowed", detail: "\(shown) answers \(names), not \(request.method.rawValue).",
        headers: [.allow: names])
    }
    var detail = "There is nothing at \(shown)"
    if let near = NearestName.to(path, among: entries.map(\.path).sorted()) {
      detail += "; did you mean \(near)?"
    } else {
      detail += "; GET / names the endpoints."
    }
    return Problem(.notFound, code: "not_found", detail: detail)
  }

  private static func parameters(_ parts: [Substring]) -> Int { parts.count { $0.first == "{" } }
}
