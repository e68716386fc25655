import Engine
import Foundation
import HTTPTypes
public import Hummingbird
import Monitoring

extension ForeshiftServer {
  /// Every route there is. A group of routes is one file, and one line here.
  func routes() throws -> [Route] {
    let parts = parts
    var routes: [Route] = []
    routes += JobRoutes(parts: parts).routes()
    routes += try OperationRoutes(parts: parts).routes()
    routes += WorkRoutes(parts: parts).routes()
    routes += TokenRoutes(parts: parts).routes()
    routes += RecordRoutes<Board>(.board, in: parts).routes()
    routes += RecordRoutes<Series>(.series, in: parts).routes()
    routes += RecordRoutes<Monitor>(.monitor, in: parts).routes()
    routes += RecordRoutes<DeliveryTarget>(.deliveryTarget, in: parts).routes()
    routes += ObservationRoutes(parts: parts).routes()
    routes += ChartRoutes(parts: parts).routes()
    routes += FindingRoutes(parts: parts).routes()
    routes += IncidentRoutes(parts: parts).routes()
    routes += AnnotationRoutes(parts: parts).routes()
    routes += DeliveryRoutes(parts: parts).routes()
    routes += ImportRoutes(parts: parts).routes()
    routes += DatasetRoutes(parts: parts).routes()
    routes += RecordRoutes<KPITarget>(.kpiTarget, in: parts).routes()
    routes += RecordRoutes<KeptCalendar>(.calendar, in: parts).routes()
    routes += ForecastRoutes(parts: parts).routes()
    routes += StaffingPlanRoutes(parts: parts).routes()
    routes += BackupRoutes(parts: parts).routes()
    routes += EventRoutes(parts: parts).routes()
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
        var context = context
        do {
          context.caller = try await parts.access.admit(request, to: route.access)
        } catch let problem as Problem where problem.status == .unauthorized && request.method == .get && IndexPage.wantsPage(request) {
          return DashboardRoutes.back(to: "/sign-in")
        }
        return try await route.respond(request, context)
      }
    }
    return router
  }
}
