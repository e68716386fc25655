import Engine
import Foundation
import HTTPTypes
import Hummingbird

/// The query of a list: how many, after which one, and how it is cut.
struct PageQuery: Sendable {
  static let largest = 1000
  /// The highest number of a record that may be asked for: what every reader of JSON reads exactly.
  static let latest = 1 << 53

  var limit = 100
  /// Sequence of the last record of the page before.
  var after: Int?
  var newestFirst = false
  /// Everything else, by name.
  var filters: [String: String] = [:]
  private var path: String

  /// - Parameter known: names of the filters that the list has.
  /// - Throws: `Problem` 400 for a name or value that means nothing.
  init(_ request: Request, known: [String]) throws {
    path = request.uri.path
    for (name, value) in try FormQuery.fields(request.uri.query ?? "") {
      switch name {
      case "limit":
        guard let number = Int(value), (1...Self.largest).contains(number) else {
          throw Self.invalid(name, "a whole number from 1 to \(Self.largest)")
        }
        limit = number
      case "after":
        guard let number = Int(value), (0...Self.latest).contains(number) else {
          throw Self.invalid(name, "what 'next' of the page before says")
        }
        after = number
      case "newest_first":
        guard let flag = Bool(value) else { throw Self.invalid(name, "true or false") }
        newestFirst = flag
      default:
        guard known.contains(name) else {
          let all = known + ["limit", "after", "newest_first"]
          let hint = NearestName.to(name, among: all).map { "; did you mean \($0)?" } ?? "; it knows \(all.joined(separator: ", "))."
          throw Problem(.badRequest, code: "unknown_parameter", detail: "This list knows no '\(name.prefix(40))'" + hint)
        }
        guard !value.isEmpty, value.unicodeScalars.count <= 400 else { throw Self.invalid(name, "1 to 400 characters") }
        filters[name] = value
      }
    }
  }

  /// Where the next page is.
  func next(after sequence: Int?) -> String? {
    guard let sequence else { return nil }
    var parts = ["after=\(sequence)", "limit=\(limit)"]
    if newestFirst { parts.append("newest_first=true") }
    for (name, value) in filters.sorted(by: { $0.key < $1.key }) { parts.append("\(name)=\(FormQuery.encoded(value))") }
    return path + "?" + parts.joined(separator: "&")
  }

  private static func invalid(_ name: String, _ wanted: String) -> Problem {
    Problem(.badRequest, code: "invalid_parameter", detail: "The parameter '\(name)' takes \(wanted).")
  }

  /// What the document says of the query of a list.
  static func parameters(_ filters: [(name: String, summary: String)]) -> [Operation.Parameter] {
    [
      .init("limit", in: .query, "Most items of the page, 1 to \(largest); default 100.", .integer(minimum: 1, maximum: largest)),
      .init("after", in: .query, "Where the page before ended; stands in its 'next'.", .integer(minimum: 0, maximum: latest)),
      .init("newest_first", in: .query, "Begins with the newest.", .boolean),
    ] + filters.map { .init($0.name, in: .query, $0.summary, .string(minLength: 1, maxLength: 400)) }
  }
}
