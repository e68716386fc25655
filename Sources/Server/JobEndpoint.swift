import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Statistics
import Timeline

/// `POST /v1/<job>`: reads the request, runs the job off the event loops, answers in the form that was asked for.
///
/// A job whose client leaves, or whose time is over, is told to end.
struct JobEndpoint: Sendable {
  let job: AnyJob
  let parts: ServerParts

  private var configuration: ServerConfiguration { parts.configuration }

  func respond(to request: Request, _ context: ServerContext) async throws -> Response {
    let work = try await work(for: request)
    if work.isAsynchronous {
      try await Offloaded.run { try work.check() }
      return try await parts.works.start(work, by: context.caller, in: parts)
    }
    let cancellation = Cancellation()
    let answer = try await parts.departures.watching(context.channel, cancellation) {
      try await parts.pool.answer(within: configuration.jobTimeout, cancellation) { try work.run(cancellation, nil) }
    }
    let headers: HTTPFields = [.contentType: work.mediaType, .cacheControl: "no-store", .vary: "Accept"]
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer)))
  }

  /// Reads the request as far as it can be read without doing the job.
  private func work(for request: Request) async throws -> JobWork {
    let isTable = try checkContentType(request)
    var query = request.uri.query ?? ""
    let isAsynchronous = try JobWork.takeAsynchronous(from: &query) || Prefer(request.headers).respondsAsynchronously
    guard isTable || query.isEmpty else {
      throw Problem(
        .badRequest, code: "query_with_json",
        detail: "The fields of a JSON request stand in its body; the query string goes with a text/csv body.")
    }
    let offers = [Self.json] + configuration.renderers.keys.sorted()
    guard let mediaType = Accept.choose(request.headers[.accept], from: offers) else { throw Self.notAcceptable(offers) }
    let body = try await RequestBodyReader(configuration).read(request)
    var work = JobWork(
      job: job, mediaType: mediaType, renderer: configuration.renderers[mediaType], body: body, tableQuery: isTable ? query : nil,
      limits: configuration.jobLimits,
      isAsynchronous: isAsynchronous)
    work.isSeparatedText = isTable && ContentType(request.headers[.contentType] ?? "").essence != "application/x-ndjson"
    return work
  }

  private static let json = "application/json"

  /// True for a table body, false for JSON.
  private func checkContentType(_ request: Request) throws -> Bool {
    let type = ContentType(request.headers[.contentType] ?? "")
    guard type.isReadableText else { throw unsupported("The charset must be utf-8, not \(type.charset?.prefix(40) ?? "").") }
    if type.essence == Self.json { return false }
    if TableRequest.mediaTypes.contains(type.essence) { return true }
    let found = type.essence.isEmpty ? "nothing" : String(type.essence.prefix(80))
    throw unsupported("Content-Type must be application/json, or text/csv for a table; it says \(found).")
  }

  private func unsupported(_ detail: String) -> Problem {
    let types = ([Self.json] + (job.tableField == nil ? [] : TableRequest.mediaTypes)).joined(separator: ", ")
    return Problem(.unsupportedMediaType, code: "unsupported_media_type", detail: detail, headers: [.accept: types])
  }

  private static func notAcceptable(_ offers: [String]) -> Problem {
    Problem(
      .notAcceptable, code: "not_acceptable", detail: "The answer comes as \(offers.joined(separator: " or ")); Accept names none of them.")
  }
}
