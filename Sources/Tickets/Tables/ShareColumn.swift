/// A column of proportions: `94.01 %`, `94.01` and `0.9401` are the same one.
///
/// Percent signs say it value by value; of a column without them, any value above 1.5 says that all are percent, as no proportion is.
struct ShareColumn {
  /// How the column's proportions are written.
  enum Form: Equatable {
    /// Between 0 and 1, or with percent signs.
    case asRead
    /// In percent without the sign.
    case percent
    /// Some with percent signs, and some without that can be nothing else.
    case mixed
  }

  private(set) var numbers: NumberColumn
  /// Values with a percent sign.
  private(set) var signed = 0
  private var unsigned = 0

  init(header: String, expected: DecimalMark, isStated: Bool = false, listed: Int) {
    numbers = NumberColumn(header: header, expected: expected, isStated: isStated, percent: .asRatio, listed: listed)
  }

  /// Reads `field`, which is not a missing mark; NaN where it is refused, and a `DeferredNumber` where the column has to decide.
  mutating func read(_ field: FieldBytes, line: Int) -> (value: Double, outcome: NumberColumn.Outcome) {
    let (value, outcome) = numbers.read(field, line: line)
    if outcome != .unreadable {
      if field[max(0, field.count - 1)] == UInt8(ascii: "%") { signed += 1 } else { unsigned += 1 }
    }
    return (value, outcome)
  }

  /// Turns everything read into proportions, and says how they were written.
  func settle(_ values: inout [Double], _ decision: NumberColumn.Decision) -> Form {
    var isAboveOne = false
    for index in values.indices {
      values[index] = numbers.settled(values[index], decision)
      if values[index] > 1.5 { isAboveOne = true }
    }
    guard isAboveOne, unsigned > 0 else { return .asRead }
    for index in values.indices where signed == 0 || values[index] > 1.5 { values[index] = Self.hundredth(of: values[index]) }
    return signed == 0 ? .percent : .mixed
  }

  /// The hundredth as it would be written: of 90.1 exactly what `0.901` is, which a division by 100 misses.
  static func hundredth(of value: Double) -> Double {
    for (places, power) in NumberParser.powers.prefix(10).enumerated() {
      let digits = (value * power).rounded()
      guard abs(digits) < 1e15 else { break }
      if digits / power == value { return digits / NumberParser.powers[places + 2] }
    }
    return value / 100
  }
}
