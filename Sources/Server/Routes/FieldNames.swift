import HTTPTypes

extension HTTPField.Name {
  /// Names the request in the log.
  static let requestID = HTTPField.Name("x-request-id")
  /// Makes a repeated request the same request (draft-ietf-httpapi-idempotency-key-header).
  static let idempotencyKey = HTTPField.Name("idempotency-key")
  /// Says that an answer was kept from the first time.
  static let idempotencyReplayed = HTTPField.Name("idempotency-replayed")
  /// Where related things are (RFC 8288).
  static let link = HTTPField.Name("link")
  /// What the client likes best (RFC 7240).
  static let prefer = HTTPField.Name("prefer")
  /// The last event that a client has seen (HTML, server-sent events).
  static let lastEventID = HTTPField.Name("last-event-id")
}

extension HTTPFields {
  /// Where the next page of a list is; nothing on the last one.
  static func nextPage(_ path: String?) -> HTTPFields {
    var fields: HTTPFields = [:]
    if let path, let name = HTTPField.Name.link { fields[name] = "<\(path)>; rel=\"next\"" }
    return fields
  }
}
