/// The mark before the decimals of a number.
enum DecimalMark: UInt8, Sendable {
  case point = 46
  case comma = 44

  var other: DecimalMark { self == .point ? .comma : .point }
}

/// What becomes of a percent sign.
enum PercentReading: Sendable {
  /// `94.01 %` is 94.01.
  case asWritten
  /// `94.01 %` is 0.9401.
  case asRatio
}
