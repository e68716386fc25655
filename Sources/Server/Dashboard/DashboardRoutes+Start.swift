import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Monitoring
import Pictures
import Tickets

extension DashboardRoutes {
  /// The start page, with the reason why the last file was not taken.
  ///
  /// - Parameter isEmpty: whether the server's store has no tickets yet.
  func start(_ request: Request, _ context: ServerContext, refusal: String?, isEmpty: Bool = false) -> Response {
    let visit = DashboardVisit(site, site.own ?? placeholder, request)
    let page = Dashboard.start(
      hasData: site.own != nil && !isEmpty, keeps: keeps(context.caller), refusal: refusal, visit.frame())
    return visit.plain(page, status: refusal == nil ? .ok : .unprocessableContent)
  }

  /// Whether the server keeps tickets, and takes them from this caller.
  private func keeps(_ caller: Caller) -> Bool {
    site.parts.configuration.tickets != nil && caller.role.map { $0 >= .writer } ?? false
  }

  /// Takes a file from the start page's form, and goes on to its dashboard.
  func upload(_ request: Request, _ context: ServerContext) async throws -> Response {
    try Self.checkOrigin(request)
    let body = try await RequestBodyReader(site.parts.configuration).read(request)
    guard let form = MultipartForm(contentType: request.headers[.contentType] ?? "", body: body),
      let part = form.parts.first(where: { $0.name == "file" }), !part.contents.isEmpty
    else { return start(request, context, refusal: "There was no file, or it was empty.") }
    let name = part.fileName.map { String($0.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "") } ?? ""
    if keeps(context.caller), form.parts.contains(where: { $0.name == "keep" }) {
      return try await keep(part.contents, name: name.isEmpty ? "upload" : String(name.prefix(120)), request, context)
    }
    let limit = site.parts.configuration.unpackedLimit
    let text = try await Offloaded.run { try Self.text(part.contents, limit: limit) }
    guard let subject = await site.uploads.add(text, name: name.isEmpty ? "Tickets" : String(name.prefix(120)), site.parts) else {
      throw Problem.busy
    }
    // What cannot be read at all is said on this page, where the next file can be chosen.
    let answer = await subject.analysis(patience: .seconds(2))
    if answer.value == nil, let failure = answer.failure { return start(request, context, refusal: failure.description) }
    return Response(status: .seeOther, headers: [.location: subject.base, .cacheControl: "no-store"])
  }

  /// Imports a file into the server's store, watches its KPIs, and goes on to the dashboard.
  private func keep(_ contents: Data, name: String, _ request: Request, _ context: ServerContext) async throws -> Response {
    let intake = try TicketIntake(site.parts)
    var query = ImportQuery()
    query.source = name
    query.watching = WatchedKPIs()
    do {
      let taken = try await intake.take(.bytes([UInt8](contents), name: name), query)
      let change = Change("import", "tickets", detail: name)
      _ = try await change.run(request, context, body: contents, in: site.parts) { (writing) throws(JobError) in
        try Change.Outcome(taken.keep(in: writing))
      }
    } catch let error as JobError {
      return start(request, context, refusal: error.description, isEmpty: true)
    }
    intake.announce()
    return Self.back(to: "/")
  }

  /// The text of a file: unpacked where it is gzip, read as UTF-8, else as Windows-1252, which knows every byte but five.
  private static func text(_ data: Data, limit: Int) throws -> String {
    var bytes = [UInt8](data)
    if bytes.starts(with: [0x1F, 0x8B]) { bytes = try Gunzip.inflate(bytes, limit: limit) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(data: Data(bytes), encoding: .windowsCP1252) ?? String(decoding: bytes, as: UTF8.self)
  }
}
