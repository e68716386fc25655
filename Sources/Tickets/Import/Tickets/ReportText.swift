/// Numbers and words of the report's sentences.
enum ReportText {
  /// `141,712`.
  static func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return value < 0 ? "-" + result : result
  }

  /// `1 row`, `3 rows`.
  static func count(_ value: Int, _ singular: String, _ plural: String) -> String { "\(number(value)) \(value == 1 ? singular : plural)" }
}
