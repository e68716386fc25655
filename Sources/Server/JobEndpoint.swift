import Engine
import Foundation
import HTTPTypes
import Hummingbird
import Timeline

/// `POST /v1/<job>`: reads the request, runs the job off the event loops, answers in the form that was asked for.
struct JobEndpoint: Sendable {
  let job: AnyJob
  let pool: WorkPool
  let configuration: ServerConfiguration

  func respond(to request: Request) async throws -> Response {
    let isTable = try checkContentType(request)
    let query = request.uri.query ?? ""
    guard isTable || query.isEmpty else {
      throw Problem(
        .badRequest, code: "query_with_json",
        detail: "The fields of a JSON request stand in its body; the query string goes with a text/csv body.")
    }
    let offers = [Self.json] + configuration.renderers.keys.sorted()
    guard let mediaType = Accept.choose(request.headers[.accept], from: offers) else { throw Self.notAcceptable(offers) }

    let body = try await RequestBodyReader(limit: configuration.bodyLimit, timeout: configuration.bodyTimeout).read(request)
    let answer = try await runInPool { [job, configuration] in
      let context = JobContext(now: .now)
      let answer = try job.run(json: isTable ? TableRequest.json(query: query, table: body, job: job) : body, context: context)
      guard let renderer = configuration.renderers[mediaType] else { return answer }
      guard let picture = try renderer(job.name, answer) else {
        throw Problem(.notAcceptable, code: "not_acceptable", detail: "\(job.name) has no \(mediaType); ask for application/json.")
      }
      return picture
    }
    let headers: HTTPFields = [.contentType: mediaType, .cacheControl: "no-store", .vary: "Accept"]
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer)))
  }

  private static let json = "application/json"

  private func runInPool(_ work: @escaping @Sendable () throws -> Data) async throws -> Data {
    do {
      return try await pool.run(timeout: configuration.jobTimeout, work)
    } catch WorkPool.Refusal.busy {
      throw Problem(
        .serviceUnavailable, code: "busy", detail: "All workers are busy and the queue is full; send the request again in a few seconds.",
        headers: [.retryAfter: "5"])
    } catch WorkPool.Refusal.stopping {
      throw Problem.stopping
    } catch WorkPool.Refusal.timeout {
      throw Problem(
        .serviceUnavailable, code: "took_too_long",
        detail:
          "The answer was not ready within \(configuration.jobTimeout.components.seconds) seconds; send less data, or raise the limit.",
        headers: [.retryAfter: "60"])
    }
  }

  /// True for a table body, false for JSON.
  private func checkContentType(_ request: Request) throws -> Bool {
    let type = ContentType(request.headers[.contentType] ?? "")
    let encoding = request.headers[.contentEncoding].map { $0.lowercased() } ?? "identity"
    guard encoding == "identity" else {
      throw unsupported("A body with Content-Encoding \(encoding.prefix(40)) is not read; send it as it is.")
    }
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
