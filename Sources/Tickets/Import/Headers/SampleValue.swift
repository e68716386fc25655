/// Looks at a sampled text as the field it was.
enum SampleValue {
  static func with<Result>(_ text: String, _ body: (FieldBytes) -> Result) -> Result {
    var scratch = ScratchBytes()
    return body(scratch.copy(text).trimmed)
  }

  /// Whether the text is a date only as a spreadsheet counts days, and so may be any number of five digits.
  static func isSerial(_ field: FieldBytes) -> Bool {
    var parser = StampParser(field)
    guard case .known(_, .spreadsheetSerial) = parser.parse() else { return false }
    return true
  }

  static func isDate(_ field: FieldBytes) -> Bool {
    var parser = StampParser(field)
    switch parser.parse() {
    case .known, .open, .never, .outOfRange: return true
    case .unreadable: return false
    }
  }
}
