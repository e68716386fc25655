import Engine
import HTTPTypes

/// The one table from a job's error to the HTTP status.
enum ProblemStatus {
  /// Codes of requests that could not be parsed at all; every other request error is a well-formed request that cannot be carried out.
  private static let unparsable: Set<String> = ["malformed_json", "json_too_deep", "not_utf8"]

  static func of(_ error: JobError) -> HTTPResponse.Status {
    switch error.kind {
    case .request: unparsable.contains(error.code) ? .badRequest : .unprocessableContent
    case .data: .unprocessableContent
    case .environment: .internalServerError
    }
  }
}
