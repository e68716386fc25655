import HTTPTypes
import Hummingbird
import Monitoring

/// A record in another form than JSON, such as a picture, made once a revision.
struct RecordForm<Record: MonitoringRecord>: Sendable {
  var mediaType: String
  var query: PictureQuery
  var make: @Sendable (Record, PictureQuery) -> String

  func response(of stored: Stored<Record>, to request: Request, from pages: PageStore) async throws -> Response {
    let key = [
      "record", Record.kind.rawValue, mediaType, "\(stored.sequence).\(stored.revision)", "\(query)",
    ].joined(separator: "\u{0}")
    let (query, make) = (query, make)
    let page = try await pages.page(key, type: mediaType) { try await Offloaded.run { make(stored.record, query) } }
    return try page.response(to: request, [.vary: "Accept, Accept-Encoding"])
  }
}

extension RecordResource {
  /// The form that a request likes better than JSON; nil for JSON.
  ///
  /// - Throws: `Problem` 406 where the resource has forms and Accept names none of them, 400 for a query that means nothing.
  func form(wantedBy request: Request) throws -> RecordForm<Record>? {
    guard !forms.isEmpty else { return nil }
    let offers = ["application/json"] + forms.keys.sorted()
    guard let chosen = Accept.choose(request.headers[.accept], from: offers) else {
      throw Problem(
        .notAcceptable, code: "not_acceptable",
        detail: "The \(words) comes as \(offers.joined(separator: " or ")); Accept names none of them.")
    }
    let query = try PictureQuery(request, hasPoints: false)
    return forms[chosen].map { RecordForm(mediaType: chosen, query: query, make: $0) }
  }
}
