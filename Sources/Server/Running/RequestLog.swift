import HTTPTypes
import Hummingbird
import Logging

/// One line a request: method, path, status, milliseconds. Never the query or the body, which hold the user's data.
struct RequestLog: RouterMiddleware {
  typealias Context = ServerContext

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    let response = try await next(request, context)
    let taken = (ContinuousClock.now - start).components
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)", "path": "\(request.uri.path)", "status": .stringConvertible(response.status.code),
        "milliseconds": .stringConvertible(Int(taken.seconds * 1000 + taken.attoseconds / 1_000_000_000_000_000)),
      ])
    return response
  }
}
