/// The place of a value in a JSON document (RFC 6901), kept as it is walked.
struct JSONPointer: Sendable {
  private var parts: [String] = []

  mutating func enter(_ key: String) { parts.append(key) }
  mutating func enter(_ index: Int) { parts.append(String(index)) }
  mutating func leave() { parts.removeLast() }

  init() {}

  init(_ path: [any CodingKey]) {
    parts = path.map { $0.intValue.map(String.init) ?? EngineJSON.key($0.stringValue) }
  }

  /// The pointer without its first slash, as `JobError.field` carries it: `horizon`, `limits/0/upper`; nil for the whole document.
  var field: String? {
    parts.isEmpty ? nil : parts.map { $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined(separator: "/")
  }

  /// For a sentence: `field 'limits/0/upper'`, or `the request`.
  var words: String { field.map { "field '\($0)'" } ?? "the request" }
}
