/// The six kinds of JSON value, told apart by their first byte.
enum JSONKind: Sendable {
  case null, flag, number, text, list, object

  init?(firstByte byte: UInt8) {
    switch byte {
    case UInt8(ascii: "n"): self = .null
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .flag
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): self = .number
    case UInt8(ascii: "\""): self = .text
    case UInt8(ascii: "["): self = .list
    case UInt8(ascii: "{"): self = .object
    default: return nil
    }
  }
}

extension JSONSchema {
  /// The kinds of value that may stand here, as far as the first byte tells.
  func accepts(_ kind: JSONKind, in schema: TypeSchema) -> Bool {
    switch self {
    case .any: true
    case .null: kind == .null
    case .boolean: kind == .flag
    case .integer, .number, .bounded: kind == .number
    case .string, .words, .text: kind == .text
    case .array: kind == .list
    case .dictionary, .object: kind == .object
    case .either(let forms): forms.contains { $0.accepts(kind, in: schema) }
    case .nullable(let inner): kind == .null || inner.accepts(kind, in: schema)
    case .reference: schema.resolve(self).accepts(kind, in: schema)
    }
  }

  /// What may stand here, in words: `a whole number`.
  func words(in schema: TypeSchema) -> String {
    switch self {
    case .any: "any value"
    case .null: "null"
    case .boolean: "true or false"
    case .integer: "a whole number"
    case .number: "a number"
    case .bounded(let bounds): bounds.words
    case .string, .text: "a text"
    case .words(let words): "one of the words \(words.joined(separator: ", "))"
    case .array(let items): "a list (\(items.words(in: schema)) each)"
    case .dictionary, .object: "an object"
    case .either(let forms): forms.filter { $0 != .null }.map { $0.words(in: schema) }.joined(separator: " or ")
    case .nullable(let inner): inner.words(in: schema)
    case .reference: schema.resolve(self).words(in: schema)
    }
  }
}
