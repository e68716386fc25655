import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring

/// What the API says of itself: its index, its OpenAPI document, and a page to read it on.
struct DocumentRoutes: RouteGroup {
  let parts: ServerParts
  let dashboard: DashboardRoutes
  /// Every route of the server besides these.
  let others: [Route]

  func routes() throws -> [Route] {
    let (parts, dashboard) = (parts, dashboard)
    let index = try IndexPage(jobs: parts.configuration.jobs)
    var routes = [
      Route(
        .get, "/", .open,
        Operation(
          "index", "The endpoints by name; for a browser the dashboard.", tag: "documents",
          answers: [.init(200, "The endpoints.", [.init("application/json"), .init("text/html")])])
      ) { request, context in
        guard IndexPage.wantsPage(request) else { return index.respond() }
        var context = context
        do {
          context.caller = try await parts.access.admit(request, to: .role(.reader))
        } catch let problem as Problem where problem.status == .unauthorized {
          return DashboardRoutes.back(to: "/sign-in")
        }
        return try await dashboard.home(request, context)
      }
    ]
    let described = Operation(
      "openapi", "This document.", tag: "documents", answers: [.init(200, "The document.", [.init("application/json")])])
    let page = Operation("docs", "This document as a page.", tag: "documents", answers: [.init(200, "The page.", [.init("text/html")])])
    let shells = [("/openapi.json", described), ("/docs", page)].map { path, operation in
      Route(.get, path, .open, operation) { _, _ in Response(status: .ok) }
    }
    let document = OpenAPIDocument.make(routes: others + routes + shells)
    let json = try EngineJSON.encode(document, pretty: true)
    let html = Data(DocumentationPage.html(of: document).utf8)
    routes.append(Route(.get, "/openapi.json", .open, described) { _, _ in .json(json, caching: "no-cache") })
    routes.append(
      Route(.get, "/docs", .open, page) { _, _ in
        Response(
          status: .ok,
          headers: [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-cache", .contentSecurityPolicy: DocumentationPage.policy,
          ],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: html)))
      })
    return routes
  }
}
