import Engine
import Foundation
import Hummingbird
import Pictures

extension DashboardRoutes {
  /// `/kpi/resolution_time`, its drawing and its numbers.
  static func kpi(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (name, suffix) = split(context.parameters.get("file")?.removingPercentEncoding ?? "")
    let days = visit.query("days").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    let dimension = visit.query("by")
    if suffix.isEmpty { return try await kpiPage(visit, name, days: days) }
    if let dimension { return try await slicesFile(visit, name, dimension, suffix) }
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv) { response in
      guard let chart = response.charts.first(where: { $0.uniqueId == name }) else { return nil }
      if suffix == "csv" { return Pictures.table(of: ChartResponse(charts: [chart], made: response.made)).csv() }
      return visit.svg(Dashboard.drawing(chart, days: days, visit.frame(), headings: visit.query("inline") != "1"))
    }
  }

  private static func kpiPage(_ visit: DashboardVisit, _ id: String, days: Int?) async throws -> Response {
    let focus = visit.query("focus")
    let subject = visit.subject
    return try await visit.show(.kpi(title: visit.frame().name(ofKPI: id)), beside: { (response) -> DashboardAnswer<[Dashboard.KPIView.Slices]> in
      let dimensions = DashboardSlices.dimensions(of: response)
      guard response.charts.contains(where: { $0.uniqueId == id }), !dimensions.isEmpty else { return DashboardAnswer(value: []) }
      return await slices(subject, id, dimensions, response)
    }, waits: false) { response, slices, frame in
      guard let chart = response.charts.first(where: { $0.uniqueId == id }) else { throw nothing }
      return Dashboard.kpi(chart, in: response, Dashboard.KPIView(days: days, focus: focus, slices: slices ?? []), frame)
    }
  }

  private static func slices(
    _ subject: DashboardSubject, _ id: String, _ dimensions: [String], _ response: AnalyzeResponse
  ) async -> DashboardAnswer<[Dashboard.KPIView.Slices]> {
    let request = subject.configuration.request
    return await subject.answer("slices/\(id)", patience: .milliseconds(1500)) { context in
      try DashboardSlices(request: request, window: response.window).slices(of: id, by: dimensions, context: context)
    }
  }

  private static func slicesFile(_ visit: DashboardVisit, _ id: String, _ dimension: String, _ suffix: String) async throws -> Response {
    let analysis = await visit.subject.analysis(patience: .seconds(30))
    guard let response = analysis.value else { throw Problem.busy }
    let dimensions = DashboardSlices.dimensions(of: response)
    var answer = await slices(visit.subject, id, dimensions, response)
    for _ in 0..<20 where answer.value == nil && answer.failure == nil { answer = await slices(visit.subject, id, dimensions, response) }
    let charts = answer.value?.first { $0.dimension == dimension }?.charts ?? []
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv, key: "slices") { response in
      guard !charts.isEmpty else { return nil }
      let answer = ChartResponse(charts: charts, made: response.made)
      return suffix == "csv"
        ? Pictures.table(of: answer).csv()
        : Pictures.svg(of: answer, width: visit.viewer.width, theme: visit.viewer.theme ?? .light, locale: visit.viewer.locale)
    }
  }
}
