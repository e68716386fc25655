/// Walks the bytes of a JSON request along the schema of its type, and refuses what the decoder would drop or explain badly: broken JSON with
/// its line, unknown and repeated fields with the name that was meant, wrong types with the place, too deep nesting.
///
/// One pass over the bytes (RFC 8259 grammar), nothing kept: a request of many megabytes of rows costs no memory here.
struct RequestChecker {
  /// Deeper nesting than any request needs is refused before it can exhaust the stack.
  static let depthLimit = 64

  let schema: TypeSchema
  var bytes: ByteReader
  var pointer = JSONPointer()
  private var depth = 0

  init(_ bytes: [UInt8], schema: TypeSchema) {
    self.bytes = ByteReader(bytes)
    self.schema = schema
  }

  mutating func check() throws(JobError) {
    bytes.skipSpace()
    guard !bytes.isAtEnd else {
      throw JobError(.request, code: "malformed_json", message: "The request is empty; send a JSON object, {} for all defaults.", line: 1)
    }
    try value(schema.root)
    bytes.skipSpace()
    guard bytes.isAtEnd else { throw bytes.broken("nothing after the end of the request") }
  }

  private mutating func value(_ wanted: JSONSchema) throws(JobError) {
    guard let kind = bytes.peek.flatMap(JSONKind.init(firstByte:)) else { throw bytes.broken("a value") }
    let wanted = form(of: wanted, for: kind)
    guard wanted.accepts(kind, in: schema) else { throw try wrongType(wanted) }
    switch kind {
    case .null: try bytes.word("null")
    case .flag: try bytes.word(bytes.peek == UInt8(ascii: "t") ? "true" : "false")
    case .number: try number(wanted)
    case .text: try text(wanted)
    case .list: try list(wanted)
    case .object: try object(wanted)
    }
  }

  /// The form that a value of this kind is held against: references followed, the matching one of several chosen.
  private func form(of wanted: JSONSchema, for kind: JSONKind) -> JSONSchema {
    switch schema.resolve(wanted) {
    case .nullable(let inner) where kind != .null && inner.accepts(kind, in: schema): form(of: inner, for: kind)
    case .either(let forms):
      forms.first { $0.accepts(kind, in: schema) }.map { form(of: $0, for: kind) } ?? schema.resolve(wanted)
    case let other: other
    }
  }

  private mutating func number(_ wanted: JSONSchema) throws(JobError) {
    let start = bytes.position
    let form = try bytes.number()
    switch wanted {
    case .bounded(let bounds):
      let text = bytes.text(from: start)
      guard let value = Double(text), value.isFinite, bounds.holds(value) else { throw outOfRange(bounds.words, text) }
    case .integer(let minimum, let maximum):
      let text = bytes.text(from: start)
      let value = Double(text) ?? .nan
      guard value.isInfinite || value == value.rounded() else { throw mismatch(wanted, found: "the number \(text.shortened)") }
      if let minimum, value < Double(minimum) { throw outOfRange("a whole number of at least \(minimum)", text) }
      if let maximum, value > Double(maximum) { throw outOfRange("a whole number of at most \(maximum)", text) }
      // Above 2^53 a double cannot tell whether the last digits still fit, so digits are read as what they are.
      let fits = form == .whole ? Int64(text) != nil || (minimum == 0 && UInt64(text) != nil) : abs(value) < 0x1p63
      guard fits else { throw outOfRange("a whole number of at most 64 bits", text) }
    default:
      // Only these can exceed a double, so that the numbers of a table are not each turned into one here.
      guard form == .exponent || bytes.position - start > 300 else { return }
      let text = bytes.text(from: start)
      guard Double(text)?.isFinite == true else { throw outOfRange("a number up to 1.8e308", text) }
    }
  }

  private func outOfRange(_ wanted: String, _ found: String) -> JobError {
    JobError(
      .request, code: "value_out_of_range", message: "In \(pointer.words) must stand \(wanted), not \(found.shortened).",
      field: pointer.field)
  }

  private mutating func text(_ wanted: JSONSchema) throws(JobError) {
    if case .text(let form) = wanted, form.shortest != nil || form.longest != nil {
      guard let complaint = form.complaint(about: try bytes.text()) else { return }
      throw JobError(
        .request, code: "invalid_length", message: "\(pointer.words.capitalizedFirst) \(complaint).", field: pointer.field)
    }
    guard case .words(let words) = wanted else { return try bytes.skipText() }
    let found = try bytes.text()
    guard !words.contains(found) else { return }
    throw JobError(
      .request, code: "no_such_value",
      message: "\(pointer.words.capitalizedFirst) knows no '\(found.shortened)'" + NearestName.hint(found, among: words),
      field: pointer.field)
  }

  private mutating func list(_ wanted: JSONSchema) throws(JobError) {
    var items = JSONSchema.any
    if case .array(let each) = wanted { items = each }
    try enter()
    bytes.skip()
    bytes.skipSpace()
    var index = 0
    if bytes.peek == UInt8(ascii: "]") {
      bytes.skip()
    } else {
      while true {
        pointer.enter(index)
        bytes.skipSpace()
        try value(items)
        pointer.leave()
        index += 1
        guard try bytes.separator(closing: UInt8(ascii: "]")) else { break }
      }
    }
    depth -= 1
  }

  private mutating func object(_ wanted: JSONSchema) throws(JobError) {
    try enter()
    bytes.skip()
    bytes.skipSpace()
    var seen: Set<String> = []
    if bytes.peek == UInt8(ascii: "}") {
      bytes.skip()
    } else {
      while true {
        bytes.skipSpace()
        guard bytes.peek == UInt8(ascii: "\"") else { throw bytes.broken("a field name in double quotes") }
        let key = try bytes.text()
        let member = try member(key, of: wanted, seen: &seen)
        bytes.skipSpace()
        guard bytes.peek == UInt8(ascii: ":") else { throw bytes.broken("':' after the field name '\(key.shortened)'") }
        bytes.skip()
        bytes.skipSpace()
        pointer.enter(key)
        try value(member)
        pointer.leave()
        guard try bytes.separator(closing: UInt8(ascii: "}")) else { break }
      }
    }
    depth -= 1
  }

  private mutating func member(_ key: String, of wanted: JSONSchema, seen: inout Set<String>) throws(JobError) -> JSONSchema {
    switch wanted {
    case .object(let fields):
      pointer.enter(key)
      defer { pointer.leave() }
      guard let field = fields.first(where: { $0.name == key }) else {
        throw JobError(
          .request, code: "unknown_field",
          message: "There is no field '\(key.shortened)'" + NearestName.hint(key, among: fields.map(\.name)),
          field: pointer.field)
      }
      guard seen.insert(key).inserted else {
        throw JobError(.request, code: "repeated_field", message: "\(pointer.words.capitalizedFirst) stands twice.", field: pointer.field)
      }
      return field.schema
    case .dictionary(let values): return values
    default: return .any
    }
  }

  private mutating func enter() throws(JobError) {
    depth += 1
    guard depth <= Self.depthLimit else {
      throw JobError(
        .request, code: "json_too_deep", message: "The request is nested more than \(Self.depthLimit) levels deep.", line: bytes.line)
    }
  }

  private mutating func wrongType(_ wanted: JSONSchema) throws(JobError) -> JobError {
    let found: String
    switch bytes.peek.flatMap(JSONKind.init(firstByte:)) {
    case .text: found = "the text '\(try bytes.text().shortened)'"
    case .number:
      let start = bytes.position
      _ = try bytes.number()
      found = "the number \(bytes.text(from: start).shortened)"
    case .flag: found = bytes.peek == UInt8(ascii: "t") ? "true" : "false"
    case .list: found = "a list"
    case .object: found = "an object"
    case .null, nil: found = "null"
    }
    return mismatch(wanted, found: found)
  }

  private func mismatch(_ wanted: JSONSchema, found: String) -> JobError {
    JobError(
      .request, code: "wrong_type", message: "In \(pointer.words) must stand \(wanted.words(in: schema)), not \(found).",
      field: pointer.field)
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// Long data is not echoed in full.
  fileprivate var shortened: String { count <= 40 ? self : prefix(40) + "…" }
}
