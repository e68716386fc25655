import Engine
import Foundation
import HTTPTypes
public import Hummingbird

extension ForeshiftServer {
  /// Every route there is. A group of routes is one file, and one line here.
  func routes() throws -> [Route] {
    let parts = parts
    var routes: [Route] = []
    routes += JobRoutes(parts: parts).routes()
    routes += try OperationRoutes(parts: parts).routes()
    routes += WorkRoutes(parts: parts).routes()
    routes += TokenRoutes(parts: parts).routes()
    let dashboard = try DashboardRoutes(parts: parts)
    routes += dashboard.routes()
    // The last, because it describes the others.
    routes += try DocumentRoutes(parts: parts, dashboard: dashboard, others: routes).routes()
    return routes
  }

  /// All routes and what stands around them.
  public func router() throws -> Router<ServerContext> {
    let routes = try routes()
    let parts = parts
    let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestObserver(meter: parts.meter, logs: configuration.logsRequests))
    router.add(middleware: ProblemMiddleware(routes: RouteTable(routes)))
    for route in routes {
      router.on(RouterPath(route.path), method: route.method) { request, context in
        try await Self.respond(to: request, context, by: route, parts)
      }
    }
    return router
  }

  /// Admits the caller, answers, and notes what was changed.
  private static func respond(
    to request: Request, _ context: ServerContext, by route: Route, _ parts: ServerParts
  ) async throws -> Response {
    var context = context
    context.caller = try parts.access.admit(request, to: route.access)
    guard route.changes else { return try await route.respond(request, context) }
    do {
      let response = try await route.respond(request, context)
      try note(request, context, response.status, parts)
      return response
    } catch {
      // A change that was refused is worth a line too: somebody tried.
      try? note(request, context, ProblemMiddleware.problem(of: error)?.status ?? .internalServerError, parts)
      throw error
    }
  }

  private static func note(_ request: Request, _ context: ServerContext, _ status: HTTPResponse.Status, _ parts: ServerParts) throws {
    try parts.audit.add(
      AuditEntry(
        at: Int(Date().timeIntervalSince1970), caller: context.caller.name, tokenID: context.caller.tokenID,
        method: request.method.rawValue, path: String(request.uri.path.prefix(500)), status: status.code, requestID: context.id))
  }
}
