/// A column of a series table that is empty in the sample, as one that is filled for today only: what it holds is judged by its first filled
/// values.
struct LateColumn {
  let index: Int
  /// nil while too few values have come to tell.
  private(set) var holdsNumbers: Bool?
  /// By row of the table, NaN where the row has none; it may end before the table does.
  private(set) var values: [Double] = []
  private var filled = 0
  private var numbers = 0
  private var dates = 0
  /// What was no number before it was known whether the column holds numbers: at most as many as are judged.
  private var unreadable: [(line: Int, excerpt: String)] = []

  /// Filled values that are looked at: as many as the sample has rows.
  static let judged = 200

  init(index: Int) { self.index = index }

  mutating func take(_ field: FieldBytes, row: Int, line: Int, decimalComma: Bool, header: String, log: inout RefusalLog) {
    if holdsNumbers == false || field.isMissingMark { return }
    let value = NumberParser.parse(field, decimalComma: decimalComma)
    if let value {
      pad(to: row)
      values.append(value)
    }
    guard holdsNumbers == nil else {
      if value == nil { log.refuseValue(line: line, column: header, value: field.excerpt, reason: "not a number") }
      return
    }
    filled += 1
    if value != nil || NumberParser.parse(field, decimalComma: !decimalComma) != nil { numbers += 1 }
    if SeriesPosition.isDate(field) { dates += 1 }
    if value == nil { unreadable.append((line, field.excerpt)) }
    if filled == Self.judged { judge(header: header, log: &log) }
  }

  /// Decides by what has come: nine of ten values must be numbers, as in the sample. A column without any value stays undecided.
  mutating func judge(header: String, log: inout RefusalLog) {
    guard holdsNumbers == nil, filled > 0 else { return }
    let isNumeric = numbers * 10 >= filled * 9 && numbers > dates
    holdsNumbers = isNumeric
    if isNumeric {
      for value in unreadable { log.refuseValue(line: value.line, column: header, value: value.excerpt, reason: "not a number") }
    } else {
      values = []
    }
    unreadable = []
  }

  mutating func pad(to row: Int) {
    if values.count < row { values.append(contentsOf: repeatElement(.nan, count: row - values.count)) }
  }
}
