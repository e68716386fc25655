extension MappingFile {
  /// The mapping as YAML that reads back to the same; names sorted, every text in quotes that might be taken for something else.
  public func yaml() -> String {
    var lines: [String] = []
    if let table { lines.append("table: \(table.rawValue)") }
    if let layout { lines.append("layout: \(layout.rawValue)") }
    if let dateOrder { lines.append("date_order: \(dateOrder.rawValue)") }
    if let decimalComma { lines.append("decimal: \(decimalComma ? "comma" : "point")") }
    if let timezone { lines.append("timezone: \(Self.quoted(timezone))") }
    append("timezone_by_site", timezoneBySite, to: &lines)
    append("columns", columns, to: &lines)
    append("units", units.mapValues(\.rawValue), to: &lines)
    if !values.isEmpty {
      lines.append("values:")
      for (column, labels) in values.sorted(by: { $0.key < $1.key }) {
        lines.append("  \(Self.quoted(column)):" + (labels.isEmpty ? " {}" : ""))
        for (text, label) in labels.sorted(by: { $0.key < $1.key }) { lines.append("    \(Self.quoted(text)): \(Self.quoted(label))") }
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func append(_ key: String, _ pairs: [String: String], to lines: inout [String]) {
    guard !pairs.isEmpty else { return }
    lines.append("\(key):")
    for (name, value) in pairs.sorted(by: { $0.key < $1.key }) { lines.append("  \(Self.quoted(name)): \(Self.quoted(value))") }
  }

  /// Plain where it can only be a text, else in double quotes with escapes.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.utf8.first.map { $0 | 32 >= 97 && $0 | 32 <= 122 } == true
      && text.utf8.allSatisfy { ($0 | 32 >= 97 && $0 | 32 <= 122) || ($0 >= 48 && $0 <= 57) || $0 == 95 || $0 == 46 || $0 == 47 }
      && !["true", "false", "yes", "no", "on", "off", "null", "y", "n"].contains(text.lowercased())
    if isPlain { return text }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\" + String(scalar)
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if scalar.value < 32 || scalar.value == 127 {
          let digits = String(scalar.value, radix: 16)
          result += "\\x" + (digits.count < 2 ? "0" : "") + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
