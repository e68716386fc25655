import Engine
import HTTPTypes

/// The one table from a job's error to the HTTP status.
enum ProblemStatus {
  /// Codes of requests that could not be parsed at all; every other request error is a well-formed request that cannot be carried out.
  private static let unparsable: Set<String> = ["malformed_json", "json_too_deep", "not_utf8"]

  /// Codes that have a status of their own, whatever kind they are.
  private static let byCode: [String: HTTPResponse.Status] = [
    "no_such_record": .notFound, "record_exists": .conflict, "revision_conflict": .preconditionFailed,
    "idempotency_key_in_use": .conflict, "disk_full": HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
    "store_busy": .serviceUnavailable, "store_unreachable": .serviceUnavailable, "cancelled": .serviceUnavailable,
    "id_mismatch": .conflict, "no_such_series": .conflict, "no_such_board": .conflict, "no_such_forecast": .conflict,
    "series_in_use": .conflict,
    "clock_is_fixed": .conflict, "other_series": .conflict, "no_ticket_store": .conflict, "too_large": .contentTooLarge,
    "too_many_rows": .contentTooLarge, "too_many_series": .contentTooLarge,
  ]

  static func of(_ error: JobError) -> HTTPResponse.Status {
    if let status = byCode[error.code] { return status }
    return switch error.kind {
    case .request: unparsable.contains(error.code) ? .badRequest : .unprocessableContent
    case .data: .unprocessableContent
    case .environment: .internalServerError
    }
  }
}
