import Engine
import Foundation
import Hummingbird
import Monitoring
import Pictures

extension DashboardRoutes {
  /// `/kpi/{file}` of the server's own data: a KPI of the tickets, else a series that is watched.
  func kpi(_ request: Request, _ context: ServerContext) async throws -> Response {
    let (id, suffix) = Self.split(try context.parameter("file"))
    let incidents = DashboardIncidents(site)
    let canNote = context.caller.role.map { $0 >= .writer } ?? false
    var focus = request.uri.queryParameters["focus"].map(String.init)
    if focus == nil, let at = request.uri.queryParameters["at"] { focus = await incidents.period(at: String(at), ofSeries: id) }
    if let own = site.own {
      let visit = DashboardVisit(site, own, request)
      let analysis = await own.analysis()
      // The daily series of a KPI is the KPI's own page, as far as there are tickets.
      let plain = id.hasSuffix("/every=day") && !id.dropLast(10).contains("/") ? String(id.dropLast(10)) : id
      if let response = analysis.value, response.charts.contains(where: { $0.uniqueId == plain }) {
        let notes = await incidents.notes(on: plain)
        let action = canNote ? "/notes/\(DashboardFrame.escaped(plain))" : nil
        let lasting = suffix.isEmpty ? try await incidents.lasting(on: plain) : DashboardIncidents.Lasting()
        return try await Self.kpi(visit, plain, suffix, focus, notes: notes, noteAction: action, lasting: lasting)
      }
      if analysis.value == nil, analysis.failure == nil, site.names(in: .en)[plain] != nil {
        return try await Self.kpi(visit, plain, suffix, focus, notes: [], noteAction: nil)
      }
    }
    guard let watched = try await incidents.watched(id) else { throw Self.nothing }
    let visit = DashboardVisit(site, site.own ?? placeholder, request)
    let action = canNote ? "/notes/\(DashboardFrame.escaped(id))" : nil
    return try await Self.series(visit, watched, suffix, focus, noteAction: action)
  }

  /// The page, the drawing or the table of a watched series.
  private static func series(
    _ visit: DashboardVisit, _ watched: DashboardIncidents.Watched, _ suffix: String, _ focus: String?, noteAction: String?
  ) async throws -> Response {
    let days = visit.query("days").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    let notes = watched.notes
    let frame = visit.frame()
    let type = suffix == "csv" ? DashboardVisit.csv : suffix == "svg" ? DashboardVisit.picture : DashboardVisit.html
    let key = [
      "series", suffix, watched.version.text, "\(notes)", noteAction ?? "", focus ?? "", suffix.isEmpty ? watched.lasting.version : "",
    ]
    return try await visit.send(key, type: type) {
      let chart = try await watched.version.chart(in: visit.site.parts)
      return try await Offloaded.run {
        switch suffix {
        case "csv": return Pictures.table(of: ChartResponse(charts: [chart], made: Provenance())).csv(forSpreadsheets: true)
        case "svg":
          return visit.svg(Dashboard.drawing(chart, days: days, notes: notes, frame, headings: visit.query("inline") != "1"))
        default:
          var view = Dashboard.KPIView(days: days, focus: focus, notes: notes, noteAction: noteAction)
          view.incidents = watched.lasting.incidents
          return Dashboard.series(chart, view, frame)
        }
      }
    }
  }

  /// The same of an uploaded file, which carries no notes.
  static func kpi(_ visit: DashboardVisit, _ context: ServerContext) async throws -> Response {
    let (id, suffix) = split(try context.parameter("file"))
    return try await kpi(visit, id, suffix, visit.query("focus"), notes: [], noteAction: nil)
  }

  private static func kpi(
    _ visit: DashboardVisit, _ id: String, _ suffix: String, _ focus: String?, notes: [DashboardNote], noteAction: String?,
    lasting: DashboardIncidents.Lasting = DashboardIncidents.Lasting()
  ) async throws -> Response {
    let days = visit.query("days").flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    if suffix.isEmpty { return try await kpiPage(visit, id, days: days, focus, notes, noteAction, lasting) }
    if let dimension = visit.query("by") { return try await slicesFile(visit, id, dimension, suffix) }
    return try await visit.file(suffix == "svg" ? DashboardVisit.picture : DashboardVisit.csv, key: "\(notes)") { response in
      guard let chart = response.charts.first(where: { $0.uniqueId == id }) else { return nil }
      if suffix == "csv" { return Pictures.table(of: ChartResponse(charts: [chart], made: response.made)).csv(forSpreadsheets: true) }
      return visit.svg(Dashboard.drawing(chart, days: days, notes: notes, visit.frame(), headings: visit.query("inline") != "1"))
    }
  }

  private static func kpiPage(
    _ visit: DashboardVisit, _ id: String, days: Int?, _ focus: String?, _ notes: [DashboardNote], _ noteAction: String?,
    _ lasting: DashboardIncidents.Lasting
  ) async throws -> Response {
    let subject = visit.subject
    return try await visit.show(
      .kpi(title: visit.frame().name(ofKPI: id)),
      beside: { (response) -> DashboardAnswer<[Dashboard.KPIView.Slices]> in
        let dimensions = DashboardSlices.dimensions(of: response)
        guard response.charts.contains(where: { $0.uniqueId == id }), !dimensions.isEmpty else { return DashboardAnswer(value: []) }
        return await slices(subject, id, dimensions, response)
      }, waits: false, key: "\(notes) \(noteAction ?? "")\(lasting.version)",
      drawing: { response, slices, frame in
        guard let chart = response.charts.first(where: { $0.uniqueId == id }) else { throw nothing }
        var view = Dashboard.KPIView(days: days, focus: focus, slices: slices ?? [], notes: notes, noteAction: noteAction)
        view.incidents = lasting.incidents
        return Dashboard.kpi(chart, in: response, view, frame)
      })
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
        ? Pictures.table(of: answer).csv(forSpreadsheets: true)
        : Pictures.svg(of: answer, width: visit.viewer.width, theme: visit.viewer.theme ?? .light, locale: visit.viewer.locale)
    }
  }
}
