import HTTPTypes

/// What a client would like best, in `Prefer` (RFC 7240).
struct Prefer: Sendable {
  /// Whether it would rather have a work to look at than wait for the answer.
  var respondsAsynchronously = false

  init(_ fields: HTTPFields) {
    guard let name = HTTPField.Name.prefer, let field = fields[name] else { return }
    respondsAsynchronously = field.split(separator: ",").contains { part in
      part.prefix { $0 != ";" }.filter { $0 != " " }.lowercased() == "respond-async"
    }
  }
}
