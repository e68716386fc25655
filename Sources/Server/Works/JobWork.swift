import Engine
import Foundation
import HTTPTypes
import Statistics
import Timeline

/// A job that was asked for, read and ready to run.
struct JobWork: Sendable {
  var job: AnyJob
  /// The form of the answer.
  var mediaType: String
  /// Makes that form from the job's JSON; nil for JSON itself.
  var renderer: Renderer?
  var body: Data
  /// The query beside a table body; nil for a JSON body.
  var tableQuery: String?
  /// Whether the table says that it is CSV or TSV, not JSON Lines.
  var isSeparatedText = false
  var limits: JobLimits
  /// Whether the client does not wait for the answer.
  var isAsynchronous: Bool

  func run(_ cancellation: Cancellation, _ progress: (@Sendable (String) -> Void)?) throws -> Data {
    // The client may have left while this waited for its turn.
    if cancellation.isCancelled { throw JobError.cancelled }
    var context = JobContext(now: .now, progress: progress)
    context.cancellation = cancellation
    context.limits = limits
    let json = try tableQuery.map { try TableRequest.json(query: $0, table: body, job: job) } ?? body
    let answer = try job.run(json: json, context: context)
    guard let renderer else { return answer }
    guard let picture = try renderer(job.name, answer) else {
      throw Problem(.notAcceptable, code: "not_acceptable", detail: "\(job.name) has no \(mediaType); ask for application/json.")
    }
    return picture
  }

  /// What the job would refuse the request for, before anything is computed: whoever does not wait learns it at once.
  func check() throws {
    if isSeparatedText {
      let text = body.drop { $0 <= 0x20 }
      guard text.first != UInt8(ascii: "{"), text.first != UInt8(ascii: "[") else {
        throw JobError(
          .data, code: "not_separated_text", message: "the table says that it is CSV and is JSON; send JSON Lines as application/x-ndjson")
      }
      guard let end = text.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }), text[end...].contains(where: { $0 > 0x20 }) else {
        throw JobError(.data, code: "no_rows", message: "the table has no row under its header")
      }
    }
    try job.check(json: try tableQuery.map { try TableRequest.json(query: $0, table: body, job: job) } ?? body)
  }

  /// Takes `async=true` out of a query, where it stands beside the fields of a table.
  ///
  /// - Throws: `Problem` 400 for anything but one `true` or `false`.
  static func takeAsynchronous(from query: inout String) throws -> Bool {
    let parts = query.split(separator: "&")
    let stated = parts.filter { $0 == "async" || $0.hasPrefix("async=") }
    guard let first = stated.first else { return false }
    query = parts.filter { !stated.contains($0) }.joined(separator: "&")
    guard stated.count == 1, let flag = Bool(String(first.dropFirst("async=".count))) else {
      throw Problem(.badRequest, code: "invalid_parameter", detail: "The parameter 'async' takes true or false, once.")
    }
    return flag
  }
}
