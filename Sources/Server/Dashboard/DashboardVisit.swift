import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Pictures

/// One look at one page: who looks at what, and how a page becomes an answer.
struct DashboardVisit: Sendable {
  let site: DashboardSite
  let subject: DashboardSubject
  let request: Request
  let viewer: DashboardViewer

  init(_ site: DashboardSite, _ subject: DashboardSubject, _ request: Request) {
    self.site = site
    self.subject = subject
    self.request = request
    viewer = DashboardViewer(request)
  }

  /// A value of the query.
  func query(_ name: String) -> String? { request.uri.queryParameters[name[...]].map(String.init) }

  func frame(_ bands: [DashboardFrame.Band] = []) -> DashboardFrame {
    var frame = DashboardFrame(
      locale: viewer.locale, theme: viewer.theme, width: viewer.width, base: subject.base, page: Self.page(request),
      subject: subject.title, assets: DashboardFiles.shared.assets, bands: bands, names: site.names(in: viewer.locale),
      englishNames: site.names(in: .en))
    let scheme = site.parts.configuration.certificate == nil ? "http" : "https"
    frame.origin = "\(scheme)://\(request.head.authority ?? "localhost")"
    frame.events = subject.isUpload ? nil : "/v1/events"
    return frame
  }

  /// Path and query of this page.
  static func page(_ request: Request) -> String {
    request.uri.path + (request.uri.query.map { "?" + $0 } ?? "")
  }

  // MARK: Pages

  /// A page of the analysis, or what stands there until it is ready.
  ///
  /// - Parameter drawing: makes the page.
  func show(
    _ page: Dashboard.Page, drawing: @escaping @Sendable (AnalyzeResponse, DashboardFrame) throws -> String
  ) async throws -> Response {
    try await assemble(page) { response, frame in try await Offloaded.run { try drawing(response, frame) } }
  }

  /// A page of the analysis and of what is read while it is made.
  ///
  /// - Parameters:
  ///   - more: versions of what is read.
  ///   - drawing: reads it and makes the page, off the event loops.
  func assemble(
    _ page: Dashboard.Page, key more: String = "", drawing: @escaping @Sendable (AnalyzeResponse, DashboardFrame) async throws -> String
  ) async throws -> Response {
    let analysis = await subject.analysis()
    guard let response = analysis.value else { return unready(page, analysis.failure) }
    let bands = bands(analysis, response)
    let frame = frame(bands)
    return try await send(["page", analysis.version, more, "\(bands)"], type: Self.html, refreshes: analysis.isRenewing) {
      try await drawing(response, frame)
    }
  }

  /// A page of the analysis and one more answer.
  ///
  /// - Parameters:
  ///   - other: asks for the other answer.
  ///   - waits: whether the page is worth nothing without it.
  ///   - more: versions of what else it is made of.
  func show<Other: Sendable>(
    _ page: Dashboard.Page, beside other: @Sendable (AnalyzeResponse) async -> DashboardAnswer<Other>, waits: Bool = true,
    key more: String = "",
    drawing: @escaping @Sendable (AnalyzeResponse, Other?, DashboardFrame) throws -> String
  ) async throws -> Response {
    let analysis = await subject.analysis()
    guard let response = analysis.value else { return unready(page, analysis.failure) }
    let beside = await other(response)
    if waits, beside.value == nil { return unready(page, beside.failure) }
    let bands = bands(analysis, response)
    let key = ["page", analysis.version, beside.value == nil ? "-" : "+\(beside.version)", more, "\(bands)"]
    let frame = frame(bands)
    let isWhole = !analysis.isRenewing && (beside.value != nil || beside.failure != nil)
    return try await send(key, type: Self.html, refreshes: !isWhole) {
      try await Offloaded.run { try drawing(response, beside.value, frame) }
    }
  }

  private func unready(_ page: Dashboard.Page, _ failure: JobError?) -> Response {
    guard let failure else { return plain(Dashboard.computing(page, frame()), status: .ok, refreshes: true) }
    if !subject.isUpload, DashboardSubject.noTickets.contains(failure.code) { return plain(Dashboard.empty(page, frame()), status: .ok) }
    return plain(
      Dashboard.failed(page, sentence: failure.description, code: failure.code, frame()), status: ProblemStatus.of(failure))
  }

  private func bands(_ analysis: DashboardAnswer<AnalyzeResponse>, _ response: AnalyzeResponse) -> [DashboardFrame.Band] {
    var bands: [DashboardFrame.Band] = subject.isUpload ? [.uploaded] : []
    if let failure = analysis.failure {
      bands.append(.failed(sentence: failure.description, code: failure.code))
    } else if analysis.isRenewing {
      bands.append(.renewing)
    }
    if !subject.isUpload, let days = DashboardClock.days(since: response.window.end), days > 2 {
      bands.append(.stale(until: response.window.end, days: days))
    }
    return bands
  }

  /// Numbers or a drawing of the analysis as a file; 404 where there is none.
  func file(
    _ type: String, key: String = "", making: @escaping @Sendable (AnalyzeResponse) throws -> String?
  ) async throws -> Response {
    let analysis = await subject.analysis(patience: .seconds(30))
    guard let response = analysis.value else { throw analysis.failure.map(Problem.init) ?? Problem.busy }
    return try await send(["file", analysis.version, key], type: type) {
      guard let text = try await Offloaded.run({ try making(response) }) else {
        throw Problem(.notFound, code: "not_found", detail: "There is nothing to draw here.")
      }
      return text
    }
  }

  /// A drawing for the page itself, coloured by its style sheet, or as a file of its own.
  func svg(_ drawing: Drawing) -> String {
    query("inline") == "1" ? SVGWriter.inline(drawing, classes: "one") : SVGWriter.file(drawing, theme: viewer.theme ?? .light)
  }

  // MARK: Answers

  static let html = "text/html; charset=utf-8"
  static let picture = "image/svg+xml"
  static let csv = "text/csv; charset=utf-8"

  /// What every page says of itself: nothing from elsewhere, in no frame.
  static var security: HTTPFields {
    var headers: HTTPFields = [
      .contentSecurityPolicy:
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
      .xContentTypeOptions: "nosniff",
    ]
    if let name = HTTPField.Name("Referrer-Policy") { headers[name] = "same-origin" }
    return headers
  }

  /// The page kept under these words, or made now. Beside them the viewer, the address and the host decide what it says.
  ///
  /// - Parameters:
  ///   - key: the versions of all else that it is made of.
  ///   - refreshes: whether it stands for one that is still being made.
  func send(
    _ key: [String], type: String, refreshes: Bool = false, making: @escaping @Sendable () async throws -> String
  ) async throws -> Response {
    let whole = key + ["\(viewer)", subject.base, Self.page(request), request.head.authority ?? ""]
    let page = try await site.parts.pages.page(whole.joined(separator: "\u{0}"), type: type, making: making)
    var headers = Self.security
    headers[.vary] = "Accept-Encoding, Accept-Language, Cookie, User-Agent"
    remember(in: &headers)
    if refreshes, let name = HTTPField.Name("Refresh") { headers[name] = "3" }
    return try page.response(to: request, headers, isWhole: !refreshes)
  }

  /// A text that is not kept.
  func text(_ text: String, type: String) -> Response {
    var response = plain(text, status: .ok)
    response.headers[.contentType] = type
    return response
  }

  /// A page that is not kept.
  func plain(_ text: String, status: HTTPResponse.Status, refreshes: Bool = false) -> Response {
    var headers = Self.security
    headers[.contentType] = Self.html
    headers[.cacheControl] = "no-store"
    remember(in: &headers)
    if refreshes, let name = HTTPField.Name("Refresh") { headers[name] = "2" }
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  private func remember(in headers: inout HTTPFields) {
    guard viewer.choosesLocale else { return }
    headers[.setCookie] = "foreshift_lang=\(viewer.locale.tag); Path=/; Max-Age=31536000; SameSite=Lax"
  }
}
