import Engine
import HTTPTypes
import Hummingbird
import Monitoring

/// ETags: the revision of a record in quotes.
enum EntityTag {
  static func text(_ revision: Int) -> String { "\"\(revision)\"" }

  /// Whether a field such as `"3", W/"4"` or `*` names the revision.
  static func matches(_ field: String?, _ revision: Int) -> Bool {
    guard let field else { return false }
    return field.split(separator: ",").contains { part in
      let tag = part.filter { $0 != " " }
      return tag == "*" || tag == text(revision) || tag == "W/" + text(revision)
    }
  }

  /// Whether If-None-Match names the tag of a page (RFC 9110, 13.1.2): weak tags are as good as strong ones here.
  static func isNamed(_ tag: String, in field: String?) -> Bool {
    guard let field else { return false }
    func opaque(_ tag: some StringProtocol) -> String { String(tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : String(tag)) }
    return field.split(separator: ",").contains { part in
      let part = part.filter { $0 != " " && $0 != "\t" }
      return part == "*" || opaque(part) == opaque(tag)
    }
  }

  /// What a request wants to be true before anything is changed (RFC 9110, section 13).
  struct Condition: Sendable {
    private var wanted: String?
    private var mustBeNew: Bool

    /// - Throws: `Problem` 400 for an If-None-Match other than `*`.
    init(_ request: Request) throws {
      wanted = request.headers[.ifMatch]
      let none = request.headers[.ifNoneMatch]
      mustBeNew = none == "*"
      if let none, none != "*" {
        throw Problem(
          .badRequest, code: "invalid_condition", detail: "On a change, If-None-Match is * or is left out, not \(none.prefix(40)).")
      }
    }

    /// - Parameter revision: of the record there is; nil where there is none.
    func check(_ revision: Int?, _ kind: RecordKind, _ id: String) throws(JobError) {
      if mustBeNew, revision != nil { throw .recordExists(kind, id) }
      guard let wanted else { return }
      if let revision, EntityTag.matches(wanted, revision) { return }
      throw JobError(
        .request, code: "revision_conflict",
        message: "the \(kind.words) '\(id)' is at \(revision.map { "ETag " + EntityTag.text($0) } ?? "no revision"), "
          + "not at \(wanted.prefix(40)): read it again, then change it")
    }
  }
}
