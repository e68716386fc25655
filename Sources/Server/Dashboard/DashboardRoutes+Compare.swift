import Engine
import Hummingbird
import Pictures

extension DashboardRoutes {
  static func compare(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let subject = visit.subject
    let (kpi, dimension) = (visit.query("kpi"), visit.query("by"))
    return try await visit.show(
      .compare,
      beside: { response in
        await comparison(subject, view(response, kpi: kpi, dimension: dimension), response)
      },
      drawing: { response, answer, frame in
        let refused = JobError(.data, code: "nothing_to_compare", message: "there is nothing to compare")
        return Dashboard.compare(answer ?? .failure(refused), view(response, kpi: kpi, dimension: dimension), frame)
      })
  }

  static func compareFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let isTable = visit.request.uri.path.hasSuffix(".csv")
    let analysis = await visit.subject.analysis(patience: .seconds(30))
    guard let response = analysis.value else { throw Problem.busy }
    let view = view(response, kpi: visit.query("kpi"), dimension: visit.query("by"))
    var answer = await comparison(visit.subject, view, response)
    for _ in 0..<60 where answer.value == nil && answer.failure == nil { answer = await comparison(visit.subject, view, response) }
    let result = answer.value
    return try await visit.file(isTable ? DashboardVisit.csv : DashboardVisit.picture, key: "compare") { _ in
      guard let result, case .success(let comparison) = result, let first = comparison.comparisons.first else { return nil }
      if isTable { return Pictures.table(of: comparison).csv(forSpreadsheets: true) }
      return visit.svg(
        Dashboard.drawing(first, width: visit.viewer.width, locale: visit.viewer.locale, headings: visit.query("inline") != "1"))
    }
  }

  /// What can be compared, and what is asked for: without a question the share kept of a promise, where there is one.
  private static func view(_ response: AnalyzeResponse, kpi: String?, dimension: String?) -> Dashboard.CompareView {
    let rows = response.overview
    let usual =
      rows.first { $0.uniqueId == "sla_compliance" } ?? rows.first { $0.unit == .proportion } ?? rows.first { $0.unit == .seconds }
    let known = rows.first { $0.uniqueId == kpi } ?? usual ?? rows.first
    let dimensions = response.dimensions ?? []
    let wanted = dimension.flatMap { dimensions.contains($0) ? $0 : nil }
    return Dashboard.CompareView(
      kpis: rows.map { ($0.uniqueId, $0.name) }, kpi: known?.uniqueId ?? "", dimensions: dimensions,
      dimension: wanted ?? (dimensions.contains("team") ? "team" : dimensions.first ?? ""))
  }

  private static func comparison(
    _ subject: DashboardSubject, _ view: Dashboard.CompareView, _ response: AnalyzeResponse
  ) async -> DashboardAnswer<Result<CompareResponse, JobError>> {
    let request = subject.configuration.request
    let (kpi, dimension) = (view.kpi, view.dimension)
    return await subject.answer("compare/\(kpi)/\(dimension)", patience: .seconds(1)) { context in
      var asked = CompareJob.Request()
      asked.table = request.table
      asked.kpi = [kpi]
      asked.by = [dimension]
      (asked.from, asked.to) = (response.window.start, response.window.end)
      (asked.map, asked.mapping, asked.dateOrder, asked.timezone) = (request.map, request.mapping, request.dateOrder, request.timezone)
      (asked.duplicates, asked.tables, asked.definitions, asked.measures) = (
        request.duplicates, request.tables, request.definitions, request.measures
      )
      (asked.calendar, asked.closingDays) = (request.calendar, request.closingDays)
      do throws(JobError) {
        return .success(try CompareJob.run(asked, context: context))
      } catch {
        // A KPI that cannot be compared is an answer to show, not a failure of the page.
        return .failure(error)
      }
    }
  }
}
