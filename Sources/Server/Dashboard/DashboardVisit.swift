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
  /// - Parameters:
  ///   - drawing: makes the page.
  func show(_ page: Dashboard.Page, drawing: @escaping @Sendable (AnalyzeResponse, DashboardFrame) throws -> String) async throws
    -> Response
  {
    try await show(
      page, beside: { _ in DashboardAnswer<Bool>(value: true) }, drawing: { response, _, frame in try drawing(response, frame) })
  }

  /// A page of the analysis and one more answer.
  ///
  /// - Parameters:
  ///   - other: asks for the other answer.
  ///   - waits: whether the page is worth nothing without it.
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
    let key = [
      "page", analysis.version, beside.value == nil ? "-" : "+\(beside.version)", more, "\(bands)", "\(viewer)", subject.base,
      Self.page(request),
    ]
    let frame = frame(bands)
    let isWhole = !analysis.isRenewing && (beside.value != nil || beside.failure != nil)
    return try await send(key.joined(separator: "\u{0}"), type: Self.html, refreshes: !isWhole) {
      try drawing(response, beside.value, frame)
    }
  }

  private func unready(_ page: Dashboard.Page, _ failure: JobError?) -> Response {
    guard let failure else { return plain(Dashboard.computing(page, frame()), status: .ok, refreshes: true) }
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
    return try await send(
      ["file", analysis.version, key, "\(viewer)", subject.base, Self.page(request)].joined(separator: "\u{0}"), type: type
    ) {
      guard let text = try making(response) else {
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

  /// The page kept under `key`, or made now, off the event loops.
  private func send(
    _ key: String, type: String, refreshes: Bool = false, making: @escaping @Sendable () throws -> String
  ) async throws -> Response {
    var page = site.pages.page(key)
    if page == nil {
      let made = try await Offloaded.run { DashboardPageStore.Page(try making(), type: type) }
      site.pages.keep(made, key)
      page = made
    }
    guard let page else { throw Problem.busy }
    var headers = Self.security
    headers[.contentType] = page.type
    headers[.cacheControl] = "private, no-cache"
    headers[.eTag] = page.tag
    headers[.vary] = "Accept-Encoding, Accept-Language, Cookie"
    remember(in: &headers)
    if refreshes, let name = HTTPField.Name("Refresh") { headers[name] = "3" }
    if request.headers[.ifNoneMatch] == page.tag, !refreshes { return Response(status: .notModified, headers: headers) }
    var body = page.plain
    if let packed = page.packed, Gzip.isAccepted(request.headers) {
      headers[.contentEncoding] = "gzip"
      body = packed
    }
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
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
