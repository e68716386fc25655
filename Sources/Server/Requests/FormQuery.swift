import Foundation
import HTTPTypes

/// A query string (`application/x-www-form-urlencoded`).
enum FormQuery {
  /// The fields in order.
  ///
  /// - Throws: `Problem` 400, `malformed_query`.
  static func fields(_ query: String) throws -> [(String, String)] {
    try query.split(separator: "&").map { pair in
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return (try decoded(parts[0]), parts.count == 2 ? try decoded(parts[1]) : "")
    }
  }

  /// A value as it stands in a query.
  static func encoded(_ value: String) -> String {
    value.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~"))) ?? ""
  }

  private static func decoded(_ text: Substring) throws -> String {
    guard let decoded = text.replacing("+", with: " ").removingPercentEncoding else {
      throw Problem(
        .badRequest, code: "malformed_query", detail: "The query holds a percent sign that starts no UTF-8 character: \(text.prefix(40)).")
    }
    return decoded
  }
}
