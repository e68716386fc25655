import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Synchronization

/// What the API says of itself: its index, its OpenAPI document, and a page to read it on.
struct DocumentRoutes: RouteGroup {
  let parts: ServerParts
  let dashboard: DashboardRoutes
  /// Every route of the server besides these.
  let others: [Route]

  func routes() throws -> [Route] {
    let (parts, dashboard) = (parts, dashboard)
    let index = try IndexPage(jobs: parts.configuration.jobs)
    let documents = Documents()
    let routes = [
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
      },
      Route(
        .get, "/openapi.json", .open,
        Operation("openapi", "This document.", tag: "documents", answers: [.init(200, "The document.", [.init("application/json")])])
      ) { _, _ in .json(try await documents.json(), caching: "no-cache") },
      Route(
        .get, "/docs", .open,
        Operation("docs", "This document as a page.", tag: "documents", answers: [.init(200, "The page.", [.init("text/html")])])
      ) { _, _ in
        Response(
          status: .ok,
          headers: [
            .contentType: "text/html; charset=utf-8", .cacheControl: "no-cache", .contentSecurityPolicy: DocumentationPage.policy,
          ],
          body: ResponseBody(byteBuffer: ByteBuffer(bytes: try await documents.page())))
      },
    ]
    documents.describe(others + routes)
    return routes
  }

  /// The documents, made when they are first asked for: describing every type takes longer than starting the server.
  private final class Documents: Sendable {
    private struct State {
      var routes: [Route] = []
      var json: Data?
      var page: Data?
    }

    private let state = Mutex(State())

    func describe(_ routes: [Route]) { state.withLock { $0.routes = routes } }

    func json() async throws -> Data {
      try await Offloaded.run { [self] in
        try state.withLock { state in
          let json = try state.json ?? EngineJSON.encode(OpenAPIDocument.make(routes: state.routes), pretty: true)
          state.json = json
          return json
        }
      }
    }

    func page() async throws -> Data {
      try await Offloaded.run { [self] in
        state.withLock { state in
          let page = state.page ?? Data(DocumentationPage.html(of: OpenAPIDocument.make(routes: state.routes)).utf8)
          state.page = page
          return page
        }
      }
    }
  }
}
