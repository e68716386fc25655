import Engine
import Foundation
import HTTPTypes
import Hummingbird

/// An error as every endpoint answers it (RFC 9457, `application/problem+json`), with the code and the place for programs.
struct Problem: Error, Equatable {
  static let mediaType = "application/problem+json"

  var status: HTTPResponse.Status
  /// Stable snake_case code; also the end of `type`.
  var code: String
  /// What is wrong and what to do about it, in one sentence.
  var detail: String
  /// JSON pointer of the request field at fault.
  var pointer: String?
  /// Where in the data.
  var file: String?
  var line: Int?
  var column: String?
  /// Headers that go with the status: `Allow`, `Retry-After`.
  var headers: HTTPFields = [:]
  /// The rest of the request is not worth reading; the connection is closed after the answer.
  var closesConnection = false

  init(_ status: HTTPResponse.Status, code: String, detail: String, pointer: String? = nil, headers: HTTPFields = [:]) {
    self.status = status
    self.code = code
    self.detail = detail
    self.pointer = pointer
    self.headers = headers
  }

  init(_ error: JobError) {
    status = ProblemStatus.of(error)
    code = error.code
    detail = error.description
    pointer = error.field.map { "/" + $0 }
    file = error.file
    line = error.line
    column = error.column
  }

  /// There is no room for more work.
  static var busy: Problem {
    Problem(
      .serviceUnavailable, code: "busy", detail: "All workers are busy and the queue is full; send the request again in a few seconds.",
      headers: [.retryAfter: "5"])
  }

  /// The server ends before the answer was ready.
  static var stopping: Problem {
    var problem = Problem(
      .serviceUnavailable, code: "stopping", detail: "The server is stopping; send the request again later.", headers: [.retryAfter: "5"])
    problem.closesConnection = true
    return problem
  }

  /// The same sentence for every occurrence of a code, as RFC 9457 asks: `no_such_model` reads `No such model`.
  var title: String {
    let words = code.replacing("_", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// - Parameter requestId: names the occurrence, and stands in the log line of the request too.
  func response(requestId: String) -> Response {
    let body = body(requestId: requestId)
    var headers = headers
    headers[.contentType] = Self.mediaType
    if closesConnection { headers[.connection] = "close" }
    // Nothing in the body can fail to encode: texts and whole numbers only.
    let data = (try? EngineJSON.encode(body)) ?? Data()
    return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: data)))
  }

  func body(requestId: String) -> Body {
    Body(
      type: "urn:foreshift:problem:\(code)", title: title, status: status.code, detail: detail,
      instance: "urn:foreshift:request:\(requestId)",
      code: code, pointer: pointer, file: file, line: line, column: column)
  }

  /// The members as they stand in JSON.
  struct Body: Codable, Sendable {
    var type: String
    var title: String
    var status: Int
    var detail: String
    var instance: String
    var code: String
    var pointer: String?
    var file: String?
    var line: Int?
    var column: String?
  }
}
