/// How the values of a series are written in sentences.
public enum ValueNotation: String, Sendable, Codable, CaseIterable {
  /// As they are.
  case plain
  /// Shares from 0 to 1, as per cent.
  case percent
  /// Seconds, in the unit that reads best.
  case duration

  /// `value` in words.
  func text(_ value: Double) -> String {
    guard value.isFinite else { return SentenceNumber.text(value) }
    switch self {
    case .plain: return SentenceNumber.text(value)
    case .percent: return SentenceNumber.percent(value)
    case .duration:
      let units: [(seconds: Double, name: String)] = [(86_400, "d"), (3600, "h"), (60, "min")]
      for unit in units where abs(value) >= 2 * unit.seconds {
        return "\(SentenceNumber.text((value / unit.seconds * 10).rounded() / 10)) \(unit.name)"
      }
      return "\(SentenceNumber.text((value * 10).rounded() / 10)) s"
    }
  }
}
