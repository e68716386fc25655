/// Single fields of a CSV file.
enum CSVField {
  /// Quoted where the text holds a comma, a quote or a line break.
  static func text(_ text: String) -> String {
    guard needsQuotes(text.utf8) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// A text that no spreadsheet takes for a formula: where its first sign would begin one, an apostrophe stands before it.
  static func plain(_ text: String) -> String {
    guard let first = text.utf8.first, "=+-@\t\r".utf8.contains(first) else { return text }
    return "'" + text
  }

  private static func needsQuotes(_ text: String.UTF8View) -> Bool {
    // Over the bytes themselves where they lie in one piece, as they nearly always do: several times as fast.
    unsafe text.withContiguousStorageIfAvailable { unsafe needsQuotes($0) } ?? needsQuotes(Array(text))
  }

  private static func needsQuotes(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
  }

  /// The shortest digits that read back as the same number; whole numbers without a point; nothing for a missing one.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }

  /// As `text`, onto the end of a file's bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let field = Self.text(text)
    let isWritten: Void? = unsafe field.utf8.withContiguousStorageIfAvailable { unsafe bytes.append(contentsOf: $0) }
    if isWritten == nil { bytes.append(contentsOf: field.utf8) }
  }

  /// As `number`, onto the end of a file's bytes.
  static func append(_ value: Double, to bytes: inout [UInt8]) {
    // Counts, of which large tables mostly are, are written digit by digit.
    guard value >= 0, value < 1e9, value == value.rounded() else { return append(number(value), to: &bytes) }
    var rest = UInt32(value)
    let start = bytes.count
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}
