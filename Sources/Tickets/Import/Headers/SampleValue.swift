/// Looks at a sampled text as the field it was.
enum SampleValue {
  static func with<Result>(_ text: String, _ body: (FieldBytes) -> Result) -> Result {
    var scratch = ScratchBytes()
    return body(scratch.copy(text).trimmed)
  }

  static func isDate(_ field: FieldBytes) -> Bool {
    var parser = StampParser(field)
    switch parser.parse() {
    case .known, .open, .never, .outOfRange: return true
    case .unreadable: return false
    }
  }
}
