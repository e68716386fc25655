import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Pictures
import Tickets

extension DashboardRoutes {
  /// The start page, with the reason why the last file was not taken.
  func start(_ request: Request, refusal: String?) -> Response {
    let visit = DashboardVisit(site, site.own ?? placeholder, request)
    let page = Dashboard.start(hasData: site.own != nil, refusal: refusal, visit.frame())
    return visit.plain(page, status: refusal == nil ? .ok : .unprocessableContent)
  }

  /// Takes a file from the start page's form, and goes on to its dashboard.
  func upload(_ request: Request) async throws -> Response {
    try Self.checkOrigin(request)
    let body = try await RequestBodyReader(site.parts.configuration).read(request)
    guard let form = MultipartForm(contentType: request.headers[.contentType] ?? "", body: body),
      let part = form.parts.first(where: { $0.name == "file" }), !part.contents.isEmpty
    else { return start(request, refusal: "There was no file, or it was empty.") }
    let limit = site.parts.configuration.unpackedLimit
    let text = try await Offloaded.run { try Self.text(part.contents, limit: limit) }
    let name = part.fileName.map { String($0.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last ?? "") } ?? ""
    guard let subject = await site.uploads.add(text, name: name.isEmpty ? "Tickets" : String(name.prefix(120)), site.parts) else {
      throw Problem.busy
    }
    // What cannot be read at all is said on this page, where the next file can be chosen.
    let answer = await subject.analysis(patience: .seconds(2))
    if answer.value == nil, let failure = answer.failure { return start(request, refusal: failure.description) }
    return Response(status: .seeOther, headers: [.location: subject.base, .cacheControl: "no-store"])
  }

  /// The text of a file: unpacked where it is gzip, read as UTF-8, else as Windows-1252, which knows every byte but five.
  private static func text(_ data: Data, limit: Int) throws -> String {
    var bytes = [UInt8](data)
    if bytes.starts(with: [0x1F, 0x8B]) { bytes = try Gunzip.inflate(bytes, limit: limit) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return String(data: Data(bytes), encoding: .windowsCP1252) ?? String(decoding: bytes, as: UTF8.self)
  }
}
