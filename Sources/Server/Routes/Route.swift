import HTTPTypes
import Hummingbird

/// One endpoint: where it is, who may use it, what it answers, and how it is described.
struct Route: Sendable {
  typealias Respond = @Sendable (Request, ServerContext) async throws -> Response

  var method: HTTPRequest.Method
  /// The path, with parameters in braces: `/v1/series/{id}`.
  var path: String
  var access: Access
  /// Its description in the OpenAPI document, made when somebody reads it; nil for a page, which is not part of the API.
  var operation: @Sendable () -> Operation?
  var respond: Respond

  init(
    _ method: HTTPRequest.Method, _ path: String, _ access: Access, _ operation: @autoclosure @escaping @Sendable () -> Operation? = nil,
    respond: @escaping Respond
  ) {
    self.method = method
    self.path = path
    self.access = access
    self.operation = operation
    self.respond = respond
  }
}

/// Routes that belong together: one file each, and one line in `ForeshiftServer`.
protocol RouteGroup {
  func routes() throws -> [Route]
}
