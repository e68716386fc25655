import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Pictures
import Timeline

extension DashboardRoutes {
  /// What people do from the pages. Each is the API's own change, sent by a form, so that it works without script.
  func changes() -> [Route] {
    [
      Route(.post, "/incidents/{id}/acknowledge", .role(.writer)) { request, context in
        let (id, form, body) = try await form(request, context)
        let owner = try IncidentRoutes.text(form["owner"] ?? context.caller.name, "owner")
        return try await change("acknowledge", "incident/\(id)", request, context, body, to: "/signals") { (desk) throws(JobError) in
          try desk.acknowledge(id, owner: owner, comment: form["comment"])
        }
      },
      Route(.post, "/incidents/{id}/actions", .role(.writer)) { request, context in
        let (id, form, body) = try await form(request, context)
        let action = IncidentAction(at: .now, by: context.caller.name, text: try IncidentRoutes.text(form["text"] ?? "", "text"))
        return try await change("actions", "incident/\(id)", request, context, body, to: "/signals") { (desk) throws(JobError) in
          try desk.act(id, action)
        }
      },
      Route(.post, "/notes/{id}", .role(.writer)) { request, context in try await note(request, context) },
    ]
  }

  /// Notes something at a day of a series, or of a KPI of the tickets, whose series is then made.
  private func note(_ request: Request, _ context: ServerContext) async throws -> Response {
    let (id, form, body) = try await form(request, context)
    let text = try IncidentRoutes.text(form["text"] ?? "", "text")
    guard let reading = ISO8601.parse(Array((form["day"] ?? "").utf8)), !reading.hasTime else {
      throw Problem(.unprocessableContent, code: "invalid_value", detail: "The day is a date such as 2026-03-01.", pointer: "/day")
    }
    let midnight = reading.localSeconds
    let annotation = try Change.newID()
    let author = context.caller.name
    let names = site.names(in: .en)
    let (tickets, desk) = (site.parts.configuration.tickets, site.parts.configuration.timezone)
    let zone = try await Offloaded.run { try tickets?.clock(desk: desk) } ?? desk ?? .utc
    let response = try await Change("create", "annotation/\(annotation)").run(request, context, body: body, in: site.parts) {
      (writing) throws(JobError) in
      var series = id
      if try writing.find(Series.self, id) == nil {
        guard let name = names[id] else { throw JobError.noSuchRecord(.series, id) }
        let reference = KPIReference(kpi: id, every: "day")
        series = reference.series
        if try writing.find(Series.self, series) == nil {
          try writing.insert(Series(id: series, name: name, every: "day", timezone: zone.identifier ?? "UTC", kpi: reference))
        }
      }
      let start = try SeriesClock(try writing.get(Series.self, series).record).zone.instant(localSeconds: midnight)
      return try Change.Outcome(
        writing.insert(
          Annotation(id: annotation, series: series, start: start, text: text, author: author, createdAt: .now)
        ).record)
    }
    return response.status.kind == .successful ? Self.back(to: "/kpi/\(DashboardFrame.escaped(id))#notes") : response
  }

  private func change(
    _ name: String, _ subject: String, _ request: Request, _ context: ServerContext, _ body: Data, to page: String,
    _ act: @escaping @Sendable (IncidentDesk) throws(JobError) -> Stored<Incident>
  ) async throws -> Response {
    let response = try await Change(name, subject).run(request, context, body: body, in: site.parts) { (writing) throws(JobError) in
      try Change.Outcome(try act(IncidentDesk(store: writing, now: .now)).record)
    }
    return response.status.kind == .successful ? Self.back(to: page) : response
  }

  /// On to a page after a form.
  static func back(to page: String) -> Response {
    Response(status: .seeOther, headers: [.location: page, .cacheControl: "no-store"])
  }

  /// The id in the path and the fields of a form; fields left empty are absent.
  private func form(_ request: Request, _ context: ServerContext) async throws -> (id: String, fields: [String: String], body: Data) {
    let id = try context.parameter("id")
    let (fields, body) = try await Self.fields(request, site.parts.configuration)
    return (id, fields, body)
  }

  /// The fields of a form that this server's own page sent.
  static func fields(_ request: Request, _ configuration: ServerConfiguration) async throws -> (fields: [String: String], body: Data) {
    try checkOrigin(request)
    guard ContentType(request.headers[.contentType] ?? "").essence == "application/x-www-form-urlencoded" else {
      throw Problem(.unsupportedMediaType, code: "unsupported_media_type", detail: "This takes a form; programs use /v1.")
    }
    let body = try await RequestBodyReader(configuration, limit: 64 << 10).read(request)
    let pairs = try FormQuery.fields(String(decoding: body, as: UTF8.self))
    return (Dictionary(pairs.filter { !$0.1.isEmpty }) { _, last in last }, body)
  }

  /// A page of another site must not act here in the name of whoever reads it.
  static func checkOrigin(_ request: Request) throws {
    guard let name = HTTPField.Name("Sec-Fetch-Site"), let site = request.headers[name] else { return }
    guard site == "same-origin" || site == "none" else {
      throw Problem(.forbidden, code: "other_site", detail: "The form of another site cannot act here.")
    }
  }

  // MARK: Pages

  /// `/signals`, with or without tickets.
  func signals(_ request: Request, _ context: ServerContext) async throws -> Response {
    let incidents = DashboardIncidents(site)
    let found = try await incidents.found()
    let canAct = context.caller.role.map { $0 >= .writer } ?? false
    let version = "\(found.version) \(canAct)"
    @Sendable func page(_ response: AnalyzeResponse?, _ frame: DashboardFrame) async throws -> String {
      let (open, recovered) = await incidents.views(of: found)
      return try await Offloaded.run {
        Dashboard.signals(response, open: open, recovered: recovered, isWatching: found.isWatching, canAct: canAct, frame)
      }
    }
    // Incidents are shown whether or not there are tickets that can be analysed.
    let analysis = await site.own?.analysis()
    guard let own = site.own, analysis?.value != nil || analysis?.failure == nil else {
      let visit = DashboardVisit(site, site.own ?? placeholder, request)
      let failure = analysis?.failure.flatMap { DashboardSubject.noTickets.contains($0.code) ? nil : $0 }
      let frame = visit.frame(failure.map { [.failed(sentence: $0.description, code: $0.code)] } ?? [])
      return try await visit.send(["signals", version, "\(frame.bands)"], type: DashboardVisit.html) { try await page(nil, frame) }
    }
    return try await DashboardVisit(site, own, request).assemble(.signals, key: version) { response, frame in
      try await page(response, frame)
    }
  }

  /// A subject without data, for pages that need none.
  var placeholder: DashboardSubject {
    DashboardSubject(
      base: "/", configuration: DashboardConfiguration(request: AnalyzeJob.Request()), isUpload: false, pool: site.parts.pool,
      timeout: .seconds(1))
  }
}
