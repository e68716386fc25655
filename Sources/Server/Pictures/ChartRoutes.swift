import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Pictures
import Timeline

/// `GET /v1/series/{id}/chart`: the chart of a kept series as its first monitor has it, as numbers or drawn.
///
/// What was made is kept until an observation, the series, its monitor or its share of the board's budget changes; a client that has it already
/// is told so by its ETag.
struct ChartRoutes: RouteGroup {
  let parts: ServerParts

  private static let forms = ["application/json", "image/svg+xml", Pictures.vegaLiteMediaType, "text/csv"]

  func routes() -> [Route] {
    [
      Route(
        .get, "/v1/series/{id}/chart", .role(.reader),
        Operation(
          "get_series_chart", "The control chart of a kept series as its first monitor has it; with its ETag.", tag: "series",
          parameters: [
            .init("id", in: .path, "The series' id; a slash within it is written %2F."),
            .init("If-None-Match", in: .header, "An ETag; 304 where it is still the one."),
          ] + PictureQuery.parameters(hasPoints: true),
          answers: [
            .init(
              200, "The chart.",
              [.init("application/json", TypeSchema(ChartResponse.self, .writing))] + Self.forms.dropFirst().map { .init($0) }),
            .init(304, "It has not changed."),
          ], problems: [404, 406])
      ) { request, context in try await respond(to: request, context) }
    ]
  }

  private func respond(to request: Request, _ context: ServerContext) async throws -> Response {
    let id = try context.parameter("id")
    let query = try PictureQuery(request, hasPoints: true)
    guard let form = Accept.choose(request.headers[.accept], from: Self.forms) else {
      throw Problem(
        .notAcceptable, code: "not_acceptable",
        detail: "The chart comes as \(Self.forms.joined(separator: " or ")); Accept names none of them.")
    }
    let budgets = try await parts.monitoring.recentBudgets()
    let version = try await parts.store.read { (reading) throws(JobError) in
      guard let version = try SeriesVersion(id, in: reading, budgets: budgets, now: .now) else { throw .noSuchRecord(.series, id) }
      return version
    }
    let page = try await parts.pages.page("chart\u{0}\(form)\u{0}\(id)\u{0}\(version.text)\u{0}\(query)", type: form) { [parts] in
      var chart = try await version.chart(in: parts)
      if let last = query.last { chart = chart.showing(last: last) }
      let response = ChartResponse(charts: [chart], made: Provenance())
      return try await Offloaded.run {
        switch form {
        case "image/svg+xml": Pictures.svg(of: response, width: query.width, theme: query.theme, locale: query.locale)
        case Pictures.vegaLiteMediaType: Pictures.vegaLite(of: response)
        case "text/csv": Pictures.table(of: response).csv(forSpreadsheets: true)
        default: String(decoding: try EngineJSON.data(response), as: UTF8.self)
        }
      }
    }
    return try page.response(to: request, [.vary: "Accept, Accept-Encoding"])
  }
}
