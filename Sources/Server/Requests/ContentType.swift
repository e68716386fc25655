/// `Content-Type` without its parameters, and the one parameter that matters.
struct ContentType: Sendable, Equatable {
  /// Type and subtype in lower case: `application/json`.
  var essence: String
  /// The charset in lower case, where stated.
  var charset: String?

  /// Reads a header field such as `application/json; charset=utf-8`.
  init(_ field: String) {
    let parts = field.split(separator: ";", omittingEmptySubsequences: false).map { Self.trimmed($0).lowercased() }
    essence = parts.first ?? ""
    for part in parts.dropFirst() where part.hasPrefix("charset=") {
      charset = String(part.dropFirst("charset=".count).filter { $0 != "\"" })
    }
  }

  /// JSON and CSV are read as UTF-8, of which ASCII is a part.
  var isReadableText: Bool {
    guard let charset else { return true }
    return ["utf-8", "utf8", "us-ascii"].contains(charset)
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.drop { $0 == " " || $0 == "\t" }
  }
}
