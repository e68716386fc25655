/// What the two parts of `5:30` are.
enum ClockParts: Sendable {
  case hoursMinutes, minutesSeconds
}

/// Reads single durations: numbers in a stated unit, clocks, units in words, ISO 8601. See `DurationText` for the ways of writing.
///
/// A column whose values may be meant in two ways is read by `DurationColumn`, which decides from all of them.
enum DurationParser {
  /// Seconds, or nil where the text is no duration. A plain number counts `unit`s; `twoParts` says what `5:30` is.
  static func seconds(
    _ field: FieldBytes, decimalComma: Bool, unit: DurationUnit = .seconds, twoParts: ClockParts = .minutesSeconds
  ) -> Double? {
    if let number = NumberParser.parse(field, decimalComma: decimalComma) {
      let seconds = number * unit.seconds
      return seconds.isFinite ? seconds : nil
    }
    switch DurationText.read(field) {
    case .seconds(let seconds): return seconds
    case .twoParts(let seconds): return twoParts == .minutesSeconds ? seconds : seconds * 60
    case nil: return nil
    }
  }
}
