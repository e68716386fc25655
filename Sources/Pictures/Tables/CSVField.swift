/// Single fields of a CSV file.
enum CSVField {
  /// Quoted where the text holds a comma, a quote or a line break.
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  /// The shortest digits that read back as the same number; whole numbers without a point; nothing for a missing one.
  static func number(_ value: Double) -> String {
    guard value.isFinite else { return "" }
    if value == value.rounded(), abs(value) < 1e15 { return String(Int64(value)) }
    return value.description
  }
}
