/// A column of numbers: reads every value once and gathers what the values say about the mark before the decimals.
///
/// `12,5` and `1.234,5` show a decimal comma, `12.5` and `1,234,567` a decimal point; `1.234` alone may be 1234 or 1.234, and is held back as a
/// `DeferredNumber` until all rows are read. `settled` then gives the number.
struct NumberColumn {
  enum Outcome: UInt8 {
    /// `plain` has no mark that could be read in two ways.
    case missing, plain, decimalPoint, decimalComma, open, unreadable
  }

  /// How a column's numbers are written.
  struct Decision: Equatable {
    var decimal: DecimalMark
    /// For the report, empty where no value is concerned.
    var why: String
  }

  let header: String
  /// The mark that the table's other marks suggest: a comma where semicolons stand between fields.
  let expected: DecimalMark
  /// Whether the caller said so.
  let isStated: Bool
  let percent: PercentReading
  private let listed: Int
  private(set) var counts = [Int](repeating: 0, count: 6)
  /// Values that show each mark, whether by decimals or by the other mark between thousands.
  private(set) var shownPoints = 0
  private(set) var shownCommas = 0
  private(set) var openPoints = 0
  private(set) var openCommas = 0
  private(set) var groupedBy = [Int](repeating: 0, count: 4)
  /// The first values with either mark before decimals, for the list of refusals should the column have the other.
  private(set) var pointExamples: [StampColumn.Example] = []
  private(set) var commaExamples: [StampColumn.Example] = []

  init(header: String, expected: DecimalMark, isStated: Bool = false, percent: PercentReading = .asWritten, listed: Int) {
    self.header = header
    self.expected = expected
    self.isStated = isStated
    self.percent = percent
    self.listed = listed
  }

  func count(_ outcome: Outcome) -> Int { counts[Int(outcome.rawValue)] }

  /// Reads `field`; NaN where the value is missing or refused, and a `DeferredNumber` where the column has to decide.
  @inline(__always)
  mutating func read(_ field: FieldBytes, line: Int) -> (value: Double, outcome: Outcome) {
    var index = field.count > 0 && field[0] == 45 ? 1 : 0
    let first = index
    var digits: Int64 = 0
    var fraction = -1
    while index < field.count, index < 18 {
      let digit = field[index] &- 48
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
      } else if fraction < 0, field[index] == expected.rawValue {
        fraction = index
      } else {
        return readAnew(field, line: line)
      }
      index += 1
    }
    let seen = index - first - (fraction < 0 ? 0 : 1)
    guard index == field.count, seen > 0, seen <= 15 else { return readAnew(field, line: line) }
    if fraction < 0 {
      counts[Int(Outcome.plain.rawValue)] += 1
      return (first > 0 ? -Double(digits) : Double(digits), .plain)
    }
    let decimals = index - fraction - 1
    if decimals == 3, fraction - first <= 3, field[first] != 48 { return readAnew(field, line: line) }
    let value = Double(digits) / NumberParser.powers[decimals]
    note(expected, value, field, line: line)
    return (first > 0 ? -value : value, expected == .point ? .decimalPoint : .decimalComma)
  }

  @inline(never)
  private mutating func readAnew(_ field: FieldBytes, line: Int) -> (Double, Outcome) {
    if field.isMissingMark {
      counts[Int(Outcome.missing.rawValue)] += 1
      return (.nan, .missing)
    }
    guard let text = NumberText(field), let whole = text.value(isDecimal: false, percent: percent) else {
      counts[Int(Outcome.unreadable.rawValue)] += 1
      return (.nan, .unreadable)
    }
    let hundredths = text.isPercent && percent == .asRatio ? 2 : 0
    if let mark = text.groupMark { groupedBy[Int(mark.rawValue)] += 1 }
    switch text.meaning {
    case .integer:
      counts[Int(Outcome.plain.rawValue)] += 1
      return (plain(whole, text, hundredths), .plain)
    case .grouped(let mark):
      if mark == .comma { shownPoints += 1 } else { shownCommas += 1 }
      counts[Int(Outcome.plain.rawValue)] += 1
      groupedBy[Int(mark.rawValue)] += text.groupMark == nil ? 1 : 0
      return (plain(whole, text, hundredths), .plain)
    case .open(let mark):
      counts[Int(Outcome.open.rawValue)] += 1
      if mark == .comma { openCommas += 1 } else { openPoints += 1 }
      let kind: DeferredNumber.Kind = mark == .comma ? .openComma : .openPoint
      return (
        DeferredNumber(kind: kind, magnitude: Int(text.digits), extra: hundredths, isNegative: text.isNegative).value, .open
      )
    case .decimal(let mark):
      guard let value = text.value(isDecimal: true, percent: percent) else {
        counts[Int(Outcome.unreadable.rawValue)] += 1
        return (.nan, .unreadable)
      }
      let decimal: DecimalMark = mark == .comma ? .comma : .point
      note(decimal, value, field, line: line)
      let outcome: Outcome = decimal == .point ? .decimalPoint : .decimalComma
      let places = text.digitsAfterLastMark + hundredths
      guard decimal != expected, value != value.rounded(), text.digits <= DeferredNumber.largest, places < 16, text.isPlain else {
        return (value, outcome)
      }
      let kind: DeferredNumber.Kind = decimal == .comma ? .decimalComma : .decimalPoint
      return (
        DeferredNumber(kind: kind, magnitude: Int(text.digits), extra: places, isNegative: text.isNegative).value, outcome
      )
    }
  }

  /// A value without decimals; as a ratio it has a fraction all the same, which contradicts nothing.
  private func plain(_ value: Double, _ text: NumberText, _ hundredths: Int) -> Double {
    guard hundredths > 0, text.digits <= DeferredNumber.largest, text.isPlain else { return value }
    return DeferredNumber(kind: .ratio, magnitude: Int(text.digits), extra: hundredths, isNegative: text.isNegative).value
  }

  /// Enters a value with `mark` before its decimals; one without a fraction (`12.0`) reads the same under either mark and contradicts nothing.
  @inline(__always)
  private mutating func note(_ mark: DecimalMark, _ value: Double, _ field: FieldBytes, line: Int) {
    let hasFraction = value != value.rounded()
    if mark == .point {
      shownPoints += 1
      if !hasFraction {
        counts[Int(Outcome.plain.rawValue)] += 1
      } else {
        counts[Int(Outcome.decimalPoint.rawValue)] += 1
        if pointExamples.count < listed { pointExamples.append(.init(line: line, text: field.excerpt)) }
      }
    } else {
      shownCommas += 1
      if !hasFraction {
        counts[Int(Outcome.plain.rawValue)] += 1
      } else {
        counts[Int(Outcome.decimalComma.rawValue)] += 1
        if commaExamples.count < listed { commaExamples.append(.init(line: line, text: field.excerpt)) }
      }
    }
  }
}
