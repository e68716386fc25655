import HTTPTypes
import Hummingbird
import Logging

/// Counts and times every request, and writes a line about it where that is wanted: method, path, status, milliseconds. Never the query or
/// the body, which hold the user's data.
struct RequestObserver: RouterMiddleware {
  typealias Context = ServerContext

  let meter: RequestMeter
  let logs: Bool

  func handle(
    _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response = try await next(request, context)
    let taken = (ContinuousClock.now - start).components
    // The name under which the request stands in the log, for whoever reports a fault.
    if let name = HTTPField.Name.requestID { response.headers[name] = context.id }
    // The router has a name of its own for what it does not find.
    let route = context.endpointPath == "NotFound" ? nil : context.endpointPath
    meter.add(
      method: route == nil ? "any" : request.method.rawValue, route: route ?? "none", status: response.status.code,
      seconds: Double(taken.seconds) + Double(taken.attoseconds) * 1e-18)
    guard logs else { return response }
    context.logger.info(
      "request",
      metadata: [
        "method": "\(request.method.rawValue)", "path": "\(request.uri.path)", "status": .stringConvertible(response.status.code),
        "milliseconds": .stringConvertible(Int(taken.seconds * 1000 + taken.attoseconds / 1_000_000_000_000_000)),
      ])
    return response
  }
}
