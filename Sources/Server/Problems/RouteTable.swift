import Engine
import HTTPTypes
import Hummingbird

/// The paths there are and their methods: tells a path that does not exist (404) from a method that it does not know (405).
struct RouteTable: Sendable {
  private(set) var methods: [String: [HTTPRequest.Method]] = [:]

  mutating func add(_ path: String, _ method: HTTPRequest.Method) {
    methods[path, default: []].append(method)
    // Every GET answers HEAD too.
    if method == .get { methods[path, default: []].append(.head) }
  }

  func problem(for request: Request) -> Problem {
    let path = request.uri.path
    let shown = String(path.prefix(80))
    if let allowed = methods[Self.plain(path)] {
      let names = allowed.map(\.rawValue).joined(separator: ", ")
      return Problem(
        .methodNotAllowed, code: "method_not_allowed", detail: "\(shown) answers \(names), not \(request.method.rawValue).",
        headers: [.allow: names])
    }
    var detail = "There is nothing at \(shown)"
    if let near = NearestName.to(path, among: methods.keys.sorted()) {
      detail += "; did you mean \(near)?"
    } else {
      detail += "; GET / names the endpoints."
    }
    return Problem(.notFound, code: "not_found", detail: detail)
  }

  /// The router takes `/v1/chart/` for `/v1/chart`.
  private static func plain(_ path: String) -> String {
    "/" + path.split(separator: "/").joined(separator: "/")
  }
}
