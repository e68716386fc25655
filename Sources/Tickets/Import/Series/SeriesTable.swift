import Timeline

/// The rows of a series table by column, as they were read.
struct SeriesTable {
  /// Names of the series in order of first appearance; one unnamed series where the table has no ids.
  private(set) var ids = LabelTable()
  private(set) var codes: [Int32] = []
  /// Bits of the stamp of each row; zero where its `ds` is only a number.
  private(set) var stamps: [UInt64] = []
  /// The whole number of each row, `Int.min` where its `ds` is only a date.
  private(set) var steps: [Int] = []
  private(set) var y: [Double] = []
  private(set) var n: [Double] = []
  private(set) var extras: [[Double]]
  private(set) var lines: [Int] = []
  private(set) var stampColumn: StampColumn
  private(set) var onlyDates = 0
  private(set) var onlyIntegers = 0
  /// The first row with a date only and the first with a number only, for the message on mixtures.
  private(set) var firstDateLine: Int?
  private(set) var firstIntegerLine: Int?
  private(set) var columns: SeriesColumns
  private var late: [LateColumn]
  private let decimalComma: Bool

  init(columns: SeriesColumns, decimalComma: Bool, listed: Int) {
    self.columns = columns
    self.decimalComma = decimalComma
    extras = columns.extras.map { _ in [] }
    late = columns.late.map { LateColumn(index: $0) }
    stampColumn = StampColumn(header: columns.ds.map { columns.header[$0] } ?? "", listed: listed)
  }

  var count: Int { y.count }

  /// Takes the reader's current record; a row whose `ds`, `y` or `n` cannot be read is refused.
  mutating func take<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, log: inout RefusalLog) {
    let line = reader.line
    var stamp = PackedStamp.missing
    var step = Int.min
    if let ds = columns.ds {
      let field = reader.field(ds)
      if let week = SeriesPosition.weekOrQuarter(field) {
        stamp = week
      } else {
        step = SeriesPosition.integer(field) ?? .min
        if step == .min || field.count == 8 {
          let (read, outcome) = stampColumn.read(field, line: line)
          stamp = read
          if stamp.isMissing, step == .min {
            log.refuseRow(
              line: line, column: columns.header[ds], value: outcome == .missing ? nil : field.excerpt,
              reason: outcome == .unreadable ? "neither a date nor a whole number" : outcome.reason)
            return
          }
        }
      }
      if stamp.isMissing {
        onlyIntegers += 1
        if firstIntegerLine == nil { firstIntegerLine = line }
      } else if step == .min {
        onlyDates += 1
        if firstDateLine == nil { firstDateLine = line }
      }
    }
    guard let value = number(reader.field(columns.y), columns.y, line, &log) else { return }
    var denominator = Double.nan
    if let index = columns.n {
      guard let value = number(reader.field(index), index, line, &log) else { return }
      denominator = value
    }
    for (slot, index) in columns.extras.enumerated() {
      let field = reader.field(index)
      if field.isMissingMark {
        extras[slot].append(.nan)
      } else if let value = NumberParser.parse(field, decimalComma: decimalComma) {
        extras[slot].append(value)
      } else {
        log.refuseValue(line: line, column: columns.header[index], value: field.excerpt, reason: "not a number")
        extras[slot].append(.nan)
      }
    }
    for slot in late.indices {
      let index = late[slot].index
      late[slot].take(
        reader.field(index), row: y.count, line: line, decimalComma: decimalComma, header: columns.header[index], log: &log)
    }
    codes.append(columns.id.map { ids.code(reader.field($0)) } ?? 0)
    stamps.append(stamp.bits)
    steps.append(step)
    y.append(value)
    if columns.n != nil { n.append(denominator) }
    lines.append(line)
  }

  /// After the last row: the columns that began late take their place beside the others, if they hold numbers.
  mutating func settle(log: inout RefusalLog) {
    for var column in late {
      column.judge(header: columns.header[column.index], log: &log)
      columns.settle(column)
      if column.holdsNumbers == true {
        column.pad(to: count)
        extras.append(column.values)
      }
    }
    late = []
  }

  /// The table without the rows that `isKept` denies.
  func filtered(_ isKept: (Int) -> Bool) -> SeriesTable {
    let rows = (0..<count).filter(isKept)
    if rows.count == count { return self }
    var result = self
    result.codes = rows.map { codes[$0] }
    result.stamps = rows.map { stamps[$0] }
    result.steps = rows.map { steps[$0] }
    result.y = rows.map { y[$0] }
    if columns.n != nil { result.n = rows.map { n[$0] } }
    result.extras = extras.map { column in rows.map { column[$0] } }
    result.lines = rows.map { lines[$0] }
    return result
  }

  /// NaN where the value is missing, nil where it is refused.
  private func number(_ field: FieldBytes, _ index: Int, _ line: Int, _ log: inout RefusalLog) -> Double? {
    if field.isMissingMark { return .nan }
    if let value = NumberParser.parse(field, decimalComma: decimalComma) { return value }
    log.refuseRow(line: line, column: columns.header[index], value: field.excerpt, reason: "not a number")
    return nil
  }
}
