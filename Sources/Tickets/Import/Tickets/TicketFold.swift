/// Takes a tickets file row by row, without knowing yet whether a row is a ticket or an event, nor which number of a date is the day.
struct TicketFold {
  /// One column that is read, with the place of its values in a row's cells.
  struct Reading {
    let entry: ColumnPlan.Entry
    let cell: Int
    /// Its number among the stamps, the labels, or neither.
    let slot: Int
  }

  /// The same without its texts, so that a row costs no reference counting.
  private struct Step {
    let index: Int
    let kind: TicketColumn.Kind
    let column: TicketColumn?
    let cell: Int
    let slot: Int
    let number: Int
  }

  let readings: [Reading]
  private let steps: [Step]
  private(set) var stamps: [StampColumn] = []
  private(set) var labels: [LabelTable] = []
  private(set) var rows: TicketRows
  private(set) var trail = EventTrail()
  /// Rows without an id in a file that has ids.
  private(set) var rowsWithoutID: [Int32] = []
  private(set) var linesWithoutID: [Int] = []
  private(set) var identifiers = IdentifierTable()
  private(set) var rowsTaken = 0
  private var row: [UInt32]
  private var isNewState: [Bool] = []
  private let identifierField: Int?
  private let decimalComma: Bool

  init(plan: ColumnPlan, decimalComma: Bool, listed: Int) {
    var readings: [Reading] = []
    var cell = 0
    // The creation stamp decides whether a row is taken: it is read first.
    for entry in plan.entries.sorted(by: { ($0.column == .createdAt ? 0 : 1, $0.index) < ($1.column == .createdAt ? 0 : 1, $1.index) }) {
      switch entry.kind {
      case .identifier: continue
      case .stamp:
        readings.append(Reading(entry: entry, cell: cell, slot: stamps.count))
        stamps.append(StampColumn(header: entry.header, listed: listed))
        cell += 2
      case .label:
        readings.append(Reading(entry: entry, cell: cell, slot: labels.count))
        labels.append(LabelTable())
        cell += 1
      case .number, .duration:
        readings.append(Reading(entry: entry, cell: cell, slot: 0))
        cell += 2
      case .count, .flag, .presence:
        readings.append(Reading(entry: entry, cell: cell, slot: 0))
        cell += 1
      }
    }
    self.readings = readings
    steps = readings.enumerated().map {
      Step(
        index: $1.entry.index, kind: $1.entry.kind, column: $1.entry.column, cell: $1.cell, slot: $1.slot, number: $0)
    }
    self.decimalComma = decimalComma
    rows = TicketRows(stride: cell)
    row = [UInt32](repeating: 0, count: cell)
    identifierField = plan.entry(.ticketID)?.index
  }

  var hasIdentifiers: Bool { identifierField != nil }

  /// Takes the reader's current record.
  mutating func take<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, log: inout RefusalLog) {
    var event = EventTrail.Event()
    let line = reader.line
    for step in steps {
      let field = reader.field(step.index)
      switch step.kind {
      case .stamp:
        let (stamp, outcome) = stamps[step.slot].read(field, line: line)
        if !outcome.isDate, !take(outcome, field, step, line: line, log: &log) { return }
        row[step.cell] = UInt32(truncatingIfNeeded: stamp.bits)
        row[step.cell + 1] = UInt32(truncatingIfNeeded: stamp.bits >> 32)
        if step.column == .updatedAt { event.update = stamp } else if step.column == .createdAt { event.created = stamp }
      case .label:
        let code = labels[step.slot].code(field)
        row[step.cell] = UInt32(bitPattern: code)
        if step.column == .status { enterStatus(code, step.slot, &event) }
      case .count:
        let value = count(field, step, line: line, log: &log)
        row[step.cell] = UInt32(bitPattern: value)
        if step.column == .modificationCount { event.modification = value }
      case .flag: row[step.cell] = UInt32(bitPattern: flag(field, step, line: line, log: &log))
      case .presence: row[step.cell] = UInt32(bitPattern: presence(field))
      case .number, .duration:
        let bits = number(field, step, line: line, log: &log).bitPattern
        row[step.cell] = UInt32(truncatingIfNeeded: bits)
        row[step.cell + 1] = UInt32(truncatingIfNeeded: bits >> 32)
      case .identifier: break
      }
    }
    rowsTaken += 1
    guard let identifierField else {
      _ = rows.append(row)
      return
    }
    let field = reader.field(identifierField)
    if field.isMissingMark {
      rowsWithoutID.append(Int32(truncatingIfNeeded: rows.append(row)))
      if linesWithoutID.count < log.listed { linesWithoutID.append(line) }
      return
    }
    event.hash = reader.recordHash
    let (id, isNew) = identifiers.number(field)
    if isNew {
      trail.begin(row: rows.append(row), event)
      return
    }
    switch trail.add(id, event) {
    case .older, .first: break
    case .second: trail.setLastRow(id, rows.append(row))
    case .last(let number): rows.replace(number, with: row)
    }
  }

  /// What becomes of a stamp that is no date; false where it costs the row.
  private func take(_ outcome: StampColumn.Outcome, _ field: FieldBytes, _ step: Step, line: Int, log: inout RefusalLog) -> Bool {
    let header = readings[step.number].entry.header
    if step.column == .createdAt {
      let value = outcome == .missing ? nil : field.excerpt
      log.refuseRow(line: line, column: header, value: value, reason: "no creation date: \(outcome.reason)")
      return false
    }
    if outcome == .unreadable || outcome == .outOfRange {
      log.refuseValue(line: line, column: header, value: field.excerpt, reason: outcome.reason)
    }
    return true
  }

  private mutating func enterStatus(_ code: Int32, _ slot: Int, _ event: inout EventTrail.Event) {
    while isNewState.count < labels[slot].labels.count { isNewState.append(NewStates.contains(labels[slot].labels[isNewState.count])) }
    event.status = code
    event.isAnswer = code >= 0 && !isNewState[Int(code)]
  }

  private func count(_ field: FieldBytes, _ step: Step, line: Int, log: inout RefusalLog) -> Int32 {
    if field.isMissingMark { return -1 }
    if let number = NumberParser.parse(field, decimalComma: decimalComma), number >= 0, number < 2_147_483_648, number == number.rounded() {
      return Int32(number)
    }
    if let flag = FlagParser.parse(field) { return flag ? 1 : 0 }
    log.refuseValue(line: line, column: readings[step.number].entry.header, value: field.excerpt, reason: "not a count")
    return -1
  }

  private func flag(_ field: FieldBytes, _ step: Step, line: Int, log: inout RefusalLog) -> Int32 {
    if field.isMissingMark { return -1 }
    if let flag = FlagParser.parse(field) { return flag ? 1 : 0 }
    log.refuseValue(line: line, column: readings[step.number].entry.header, value: field.excerpt, reason: "neither yes nor no")
    return -1
  }

  /// 1 where there is a value that says yes or names something, 0 where there is none or it says no.
  private func presence(_ field: FieldBytes) -> Int32 {
    if field.isMissingMark { return 0 }
    return FlagParser.parse(field) == false ? 0 : 1
  }

  private func number(_ field: FieldBytes, _ step: Step, line: Int, log: inout RefusalLog) -> Double {
    if field.isMissingMark { return .nan }
    let value =
      step.kind == .duration
      ? DurationParser.seconds(field, decimalComma: decimalComma) : NumberParser.parse(field, decimalComma: decimalComma)
    if let value { return value }
    log.refuseValue(line: line, column: readings[step.number].entry.header, value: field.excerpt, reason: "not a number")
    return .nan
  }
}

extension StampColumn.Outcome {
  var isDate: Bool { self != .missing && rawValue < Self.never.rawValue }

  /// Why a text is not taken as a date.
  var reason: String {
    switch self {
    case .missing: "the value is missing"
    case .never: "the date stands for never"
    case .outOfRange: "the year lies outside 1970 to 2100"
    case .unreadable: "not a date"
    case .known, .dayFirst, .monthFirst, .either, .sameParts: "day and month are the other way round than in the rest of the column"
    }
  }
}
