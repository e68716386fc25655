import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Pictures

/// The dashboard: its pages on the server's own data and, under `/u/…`, on an uploaded file; the start page, and the files all of them need.
struct DashboardRoutes: RouteGroup {
  let site: DashboardSite

  init(parts: ServerParts) throws { site = try DashboardSite(parts) }

  func routes() -> [Route] {
    [
      Route(.get, "/assets/{name}", .open) { request, context in
        try DashboardFiles.shared.respond(context.parameters.get("name") ?? "", to: request)
      },
      Route(.get, "/start", .role(.reader)) { request, context in start(request, context, refusal: nil) },
      Route(.post, "/upload", .role(.reader)) { request, context in try await upload(request, context) },
      page("/u/{key}", Self.overview),
      Route(.get, "/signals", .role(.reader)) { request, context in try await signals(request, context) },
      page("/u/{key}/signals", Self.signals),
      Route(.get, "/kpi/{file}", .role(.reader)) { request, context in try await kpi(request, context) },
      page("/u/{key}/kpi/{file}", Self.kpi),
    ] + pages(under: "") + pages(under: "/u/{key}") + changes() + session()
  }

  private typealias Draw = @Sendable (DashboardVisit, ServerContext) async throws -> Response

  /// Every page under one path: a page is one line here and one file.
  private func pages(under path: String) -> [Route] {
    [
      page(path + "/forecast", Self.forecast),
      page(path + "/forecast/{file}", Self.forecastFile),
      page(path + "/forecast/{file}/{part}", Self.componentsFile),
      page(path + "/staffing", Self.staffing),
      page(path + "/staffing.svg", Self.staffingFile),
      page(path + "/staffing.csv", Self.staffingFile),
      page(path + "/staffing/{file}", Self.whatIfFile),
      page(path + "/accuracy", Self.accuracy),
      page(path + "/accuracy/{file}", Self.accuracyFile),
      page(path + "/compare", Self.compare),
      page(path + "/compare.svg", Self.compareFile),
      page(path + "/compare.csv", Self.compareFile),
      page(path + "/data", Self.data),
      page(path + "/data/{file}", Self.dataFile),
    ]
  }

  private func page(_ path: String, _ draw: @escaping Draw) -> Route {
    Route(.get, path, .role(.reader)) { request, context in
      let subject = if let key = context.parameters.get("key") { await site.uploads.subject(key) } else { site.own }
      // Without data there is one page; a file that is no longer there is told so by it too.
      guard let subject else { return start(request, context, refusal: nil) }
      return try await draw(DashboardVisit(site, subject, request), context)
    }
  }

  /// `GET /` for a browser.
  func home(_ request: Request, _ context: ServerContext) async throws -> Response {
    guard let own = site.own, await own.hasTickets else {
      // A store that is only pushed to has no tickets to analyse, but something to watch.
      let isWatching = try await DashboardIncidents(site).found().isWatching
      return isWatching ? Self.back(to: "/signals") : start(request, context, refusal: nil, isEmpty: true)
    }
    return try await Self.overview(DashboardVisit(site, own, request))
  }

  private static func overview(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response { try await overview(visit) }

  static func overview(_ visit: DashboardVisit) async throws -> Response {
    try await visit.show(.overview) { Dashboard.overview($0, $1) }
  }

  /// A name and its suffix: `resolution_time.svg`.
  static func split(_ file: String) -> (name: String, suffix: String) {
    for suffix in ["svg", "csv"] where file.hasSuffix("." + suffix) { return (String(file.dropLast(suffix.count + 1)), suffix) }
    return (file, "")
  }

  static var nothing: Problem { Problem(.notFound, code: "not_found", detail: "There is nothing at this address.") }
}
