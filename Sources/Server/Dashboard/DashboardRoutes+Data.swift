import Engine
import Hummingbird
import Pictures
import Tickets

extension DashboardRoutes {
  static func data(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let subject = visit.subject
    return try await visit.show(
      .data,
      beside: { _ in
        await subject.answer("imports") { _ in Array(try subject.configuration.imports().reversed()) }
      }, waits: false,
      drawing: { response, imports, frame in
        Dashboard.data(response, imports: imports ?? [], frame)
      })
  }

  /// `/data/calendar.svg`
  static func dataFile(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (name, suffix) = split(context.parameters.get("file") ?? "")
    guard name == "calendar", !suffix.isEmpty else { throw nothing }
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv) { response in
      guard let volume = Dashboard.volume(response) else { return nil }
      if suffix == "csv" {
        return Pictures.table(of: KPIsResponse(series: [volume], reading: response.reading, made: response.made)).csv(forSpreadsheets: true)
      }
      return Dashboard.calendarDrawing(response, width: visit.viewer.width, locale: visit.viewer.locale).map(visit.svg)
    }
  }
}
