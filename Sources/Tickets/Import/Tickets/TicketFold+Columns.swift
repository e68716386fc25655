/// Reading one column of a batch.
extension TicketFold {
  /// Reads the taken rows' values of one column; the creation stamp, which is read first, decides which rows are taken.
  mutating func read(_ reading: Reading, _ batch: borrowing RecordBatch, _ log: inout RefusalLog) {
    let slot = reading.slot
    switch reading.entry.kind {
    case .stamp:
      if reading.entry.column == .createdAt {
        Self.readCreation(reading, &stamps[slot], &days[slot], &stampRows[slot].batch, batch, &taken, &log)
      } else {
        Self.readStamps(reading, &stamps[slot], &days[slot], &stampRows[slot].batch, batch, taken, &log)
      }
    case .label: Self.readLabels(reading, &labels[slot], &labelRows[slot].batch, batch, taken)
    case .count: Self.readCounts(reading, decimalComma, &countRows[slot].batch, batch, taken, &log)
    case .flag: Self.readFlags(reading, &countRows[slot].batch, batch, taken, &log)
    case .presence: Self.readPresences(reading, &countRows[slot].batch, batch, taken)
    case .number where reading.isScore: Self.readScores(reading, &scores[reading.meaning], &numberRows[slot].batch, batch, taken, &log)
    case .number: Self.readNumbers(reading, &numbers[reading.meaning], &numberRows[slot].batch, batch, taken, &log)
    case .duration: Self.readDurations(reading, &durations[reading.meaning], &numberRows[slot].batch, batch, taken, &log)
    case .identifier: break
    }
  }

  /// A row's field, with the words of a help desk's codes in their place.
  @inline(__always)
  private static func field(_ reading: Reading, _ batch: borrowing RecordBatch, _ row: Int) -> FieldBytes {
    let field = batch.field(row, reading.field)
    guard let translation = reading.translation else { return field }
    return translation.translated(field)
  }

  /// A stamp that is not written in the most common way.
  @inline(never)
  private static func readSlowly(
    _ reading: Reading, _ column: inout StampColumn, _ batch: borrowing RecordBatch, _ row: Int
  ) -> (stamp: PackedStamp, outcome: StampColumn.Outcome) {
    let field = field(reading, batch, row)
    guard let timeField = reading.timeField else { return column.read(field, line: batch.lines[row]) }
    return column.read(date: field, time: batch.field(row, timeField), line: batch.lines[row])
  }

  /// A row without a creation date is refused: it falls into no period.
  private static func readCreation(
    _ reading: Reading, _ column: inout StampColumn, _ day: inout StampColumn.Day, _ values: inout [UInt64],
    _ batch: borrowing RecordBatch, _ taken: inout [Int], _ log: inout RefusalLog
  ) {
    let isWhole = reading.timeField == nil && reading.translation == nil
    var fast = 0
    var kept = 0
    for index in taken.indices {
      let row = taken[index]
      let field = batch.field(row, reading.field)
      if isWhole, let stamp = StampColumn.iso(field, &day) {
        fast += 1
        values[kept] = stamp.bits
      } else {
        let (stamp, outcome) = readSlowly(reading, &column, batch, row)
        guard outcome.isDate else {
          log.refuseRow(
            line: batch.lines[row], column: reading.entry.header, value: outcome == .missing ? nil : field.excerpt,
            reason: "no creation date: \(outcome.reason)")
          continue
        }
        values[kept] = stamp.bits
      }
      taken[kept] = row
      kept += 1
    }
    taken.removeLast(taken.count - kept)
    column.enter(iso: fast)
  }

  private static func readStamps(
    _ reading: Reading, _ column: inout StampColumn, _ day: inout StampColumn.Day, _ values: inout [UInt64],
    _ batch: borrowing RecordBatch, _ taken: [Int], _ log: inout RefusalLog
  ) {
    let isWhole = reading.timeField == nil && reading.translation == nil
    var fast = 0
    for index in taken.indices {
      let field = batch.field(taken[index], reading.field)
      if isWhole, let stamp = StampColumn.iso(field, &day) {
        fast += 1
        values[index] = stamp.bits
        continue
      }
      let (stamp, outcome) = readSlowly(reading, &column, batch, taken[index])
      values[index] = stamp.bits
      if outcome.isRefused {
        log.refuseValue(line: batch.lines[taken[index]], column: reading.entry.header, value: field.excerpt, reason: outcome.reason)
      }
    }
    column.enter(iso: fast)
  }

  private static func readLabels(
    _ reading: Reading, _ table: inout LabelTable, _ values: inout [Int32], _ batch: borrowing RecordBatch, _ taken: [Int]
  ) {
    for index in taken.indices { values[index] = table.code(field(reading, batch, taken[index])) }
  }

  private static func readCounts(
    _ reading: Reading, _ decimalComma: Bool, _ values: inout [Int32], _ batch: borrowing RecordBatch, _ taken: [Int],
    _ log: inout RefusalLog
  ) {
    for index in taken.indices {
      let field = field(reading, batch, taken[index])
      if field.count == 1, field[0] &- 0x30 < 10 {
        values[index] = Int32(field[0] &- 0x30)
        continue
      }
      values[index] = -1
      if field.isMissingMark { continue }
      if let number = NumberParser.parse(field, decimalComma: decimalComma), number >= 0, number < 2_147_483_648, number == number.rounded()
      {
        values[index] = Int32(number)
      } else if let flag = FlagParser.parse(field) {
        values[index] = flag ? 1 : 0
      } else {
        refuse(reading, batch, taken[index], "not a count", &log)
      }
    }
  }

  private static func readFlags(
    _ reading: Reading, _ values: inout [Int32], _ batch: borrowing RecordBatch, _ taken: [Int], _ log: inout RefusalLog
  ) {
    for index in taken.indices {
      let field = field(reading, batch, taken[index])
      values[index] = -1
      if field.isMissingMark { continue }
      if let flag = FlagParser.parse(field) {
        values[index] = flag ? 1 : 0
      } else {
        refuse(reading, batch, taken[index], "neither yes nor no", &log)
      }
    }
  }

  /// 1 where there is a value that says yes or names something, 0 where there is none or it says no.
  private static func readPresences(_ reading: Reading, _ values: inout [Int32], _ batch: borrowing RecordBatch, _ taken: [Int]) {
    for index in taken.indices {
      let field = field(reading, batch, taken[index])
      values[index] = field.isMissingMark || FlagParser.parse(field) == false ? 0 : 1
    }
  }

  private static func readNumbers(
    _ reading: Reading, _ column: inout NumberColumn, _ values: inout [Double], _ batch: borrowing RecordBatch, _ taken: [Int],
    _ log: inout RefusalLog
  ) {
    for index in taken.indices {
      let (value, outcome) = column.read(field(reading, batch, taken[index]), line: batch.lines[taken[index]])
      values[index] = value
      if outcome == .unreadable { refuse(reading, batch, taken[index], "not a number", &log) }
    }
  }

  private static func readDurations(
    _ reading: Reading, _ column: inout DurationColumn, _ values: inout [Double], _ batch: borrowing RecordBatch, _ taken: [Int],
    _ log: inout RefusalLog
  ) {
    for index in taken.indices {
      let (value, outcome) = column.read(field(reading, batch, taken[index]), line: batch.lines[taken[index]])
      values[index] = value
      if outcome == .unreadable { refuse(reading, batch, taken[index], "not a length of time", &log) }
    }
  }

  private static func readScores(
    _ reading: Reading, _ column: inout ScoreColumn, _ values: inout [Double], _ batch: borrowing RecordBatch, _ taken: [Int],
    _ log: inout RefusalLog
  ) {
    for index in taken.indices {
      let (value, outcome) = column.read(field(reading, batch, taken[index]))
      values[index] = value
      if outcome == .unreadable { refuse(reading, batch, taken[index], "not a score", &log) }
    }
  }

  @inline(never)
  private static func refuse(
    _ reading: Reading, _ batch: borrowing RecordBatch, _ row: Int, _ reason: String, _ log: inout RefusalLog
  ) {
    log.refuseValue(
      line: batch.lines[row], column: reading.entry.header, value: batch.field(row, reading.field).excerpt, reason: reason)
  }
}

extension StampColumn.Outcome {
  var isDate: Bool { self != .missing && rawValue < Self.never.rawValue }

  /// Whether there is a text that no date can be made of.
  var isRefused: Bool { self == .unreadable || self == .outOfRange || self == .ambiguousZone }

  /// Why a text is not taken as a date.
  var reason: String {
    switch self {
    case .missing: "the value is missing"
    case .never: "the date stands for never"
    case .outOfRange: "the year lies outside 1970 to 2100"
    case .unreadable: "not a date"
    case .ambiguousZone: "its time zone has no one offset: an abbreviation such as CST that several countries use, or a place's name"
    case .spreadsheetSerial: "a number of days as spreadsheets count, which the rest of the column is not"
    case .republicYear: "a year of three digits, which the rest of the column does not have"
    case .known, .dayFirst, .monthFirst, .either, .sameParts: "day and month are the other way round than in the rest of the column"
    }
  }
}
