import Timeline

/// Takes the rows of a table beside the tickets, column by column, without knowing yet which number of a date is the day.
struct RecordFold {
  private struct Step {
    let index: Int
    let timeIndex: Int
    let kind: TableSchema.Column.Kind
    /// Its number among the stamps, the labels, or the numbers.
    let slot: Int
    let header: String
    let unitSeconds: Double
    let translation: LabelTranslation?
    let isAnchor: Bool
  }

  private let steps: [Step]
  private let plan: TablePlan
  private let decimalComma: Bool
  private let joinedStamp = JoinedStamp()
  private(set) var stamps: [StampColumn] = []
  private(set) var labels: [LabelTable] = []
  private var stampRows: [[PackedStamp]] = []
  private var labelRows: [[Int32]] = []
  private var numberRows: [[Double]] = []
  private var names: (stamps: [String], labels: [String], numbers: [String], kinds: [TableSchema.Column.Kind]) = ([], [], [], [])
  private(set) var count = 0
  private var row: (stamps: [PackedStamp], labels: [Int32], numbers: [Double]) = ([], [], [])
  // Rows that are records seen before.
  private let keyFields: [Int]
  private var keys = IdentifierTable()
  private var keyScratch = ScratchBytes.Box()
  private var hashes: [UInt64] = []
  private var filled: [Int32] = []
  private var earlierFiles: Set<UInt64> = []
  private var thisFile: [UInt64] = []
  private var fileNumber = 0
  private(set) var identical = 0
  private(set) var conflicting = 0

  init(plan: TablePlan, decimalComma: Bool, listed: Int) {
    self.plan = plan
    self.decimalComma = decimalComma
    var steps: [Step] = []
    // The anchor decides whether a row is taken: it is read first.
    let entries = plan.entries.sorted {
      ($0.name == plan.schema.anchor ? 0 : 1, $0.index) < ($1.name == plan.schema.anchor ? 0 : 1, $1.index)
    }
    for entry in entries {
      let slot: Int
      switch entry.kind {
      case .stamp:
        slot = stamps.count
        stamps.append(StampColumn(header: entry.header, listed: listed))
        names.stamps.append(entry.name)
      case .label:
        slot = labels.count
        labels.append(LabelTable())
        names.labels.append(entry.name)
      case .number, .flag, .duration, .share:
        slot = names.numbers.count
        names.numbers.append(entry.name)
        names.kinds.append(entry.kind)
      }
      steps.append(
        Step(
          index: entry.index, timeIndex: entry.timeIndex ?? -1, kind: entry.kind, slot: slot, header: entry.header,
          unitSeconds: entry.unit?.seconds ?? 1, translation: entry.labels.map(LabelTranslation.init),
          isAnchor: entry.name == plan.schema.anchor))
    }
    self.steps = steps
    stampRows = Array(repeating: [], count: names.stamps.count)
    labelRows = Array(repeating: [], count: names.labels.count)
    numberRows = Array(repeating: [], count: names.numbers.count)
    row = (
      Array(repeating: .missing, count: names.stamps.count), Array(repeating: -1, count: names.labels.count),
      Array(repeating: .nan, count: names.numbers.count)
    )
    let key = plan.schema.key
    keyFields = key.first.flatMap { plan.entry($0) } == nil ? [] : key.compactMap { plan.entry($0)?.index }
  }

  /// Takes the reader's current record.
  mutating func take<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, log: inout RefusalLog) {
    let line = reader.line
    var values: Int32 = 0
    for step in steps {
      var field = reader.field(step.index)
      if step.timeIndex >= 0 { field = joinedStamp.joined(field, reader.field(step.timeIndex)) }
      if let translation = step.translation { field = translation.translated(field) }
      if field.isMissingMark, !step.isAnchor {
        switch step.kind {
        case .stamp: row.stamps[step.slot] = stamps[step.slot].read(field, line: line).stamp
        case .label: row.labels[step.slot] = -1
        case .number, .flag, .duration, .share: row.numbers[step.slot] = .nan
        }
        continue
      }
      values += 1
      switch step.kind {
      case .stamp:
        let (stamp, outcome) = stamps[step.slot].read(field, line: line)
        if !outcome.isDate {
          if step.isAnchor {
            let value = outcome == .missing ? nil : field.excerpt
            log.refuseRow(line: line, column: step.header, value: value, reason: "no date: \(outcome.reason)")
            return
          }
          if outcome != .missing, outcome != .never {
            log.refuseValue(line: line, column: step.header, value: field.excerpt, reason: outcome.reason)
          }
        }
        row.stamps[step.slot] = stamp
      case .label: row.labels[step.slot] = labels[step.slot].code(field)
      case .number, .flag, .duration, .share: row.numbers[step.slot] = number(field, step, line: line, log: &log)
      }
    }
    enter(&reader, values)
  }

  private func number(_ field: FieldBytes, _ step: Step, line: Int, log: inout RefusalLog) -> Double {
    switch step.kind {
    case .flag:
      if let flag = FlagParser.parse(field) { return flag ? 1 : 0 }
      log.refuseValue(line: line, column: step.header, value: field.excerpt, reason: "neither yes nor no")
    case .share:
      if let value = NumberParser.parse(field, decimalComma: decimalComma) {
        return field[field.count - 1] == UInt8(ascii: "%") ? value / 100 : value
      }
      log.refuseValue(line: line, column: step.header, value: field.excerpt, reason: "not a number")
    case .duration:
      if let value = NumberParser.parse(field, decimalComma: decimalComma) { return value * step.unitSeconds }
      if let value = DurationParser.seconds(field, decimalComma: decimalComma) { return value }
      log.refuseValue(line: line, column: step.header, value: field.excerpt, reason: "not a length of time")
    default:
      if let value = NumberParser.parse(field, decimalComma: decimalComma) { return value }
      if let flag = FlagParser.parse(field) { return flag ? 1 : 0 }
      log.refuseValue(line: line, column: step.header, value: field.excerpt, reason: "not a number")
    }
    return .nan
  }

  // MARK: Rows

  private mutating func enter<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, _ values: Int32) {
    let hash = reader.recordHash
    guard let first = keyFields.first, !reader.field(first).isMissingMark else {
      // Rows without a name of their own may repeat in one file; in the next one, the same row again is the same export again.
      if reader.fileNumber != fileNumber {
        fileNumber = reader.fileNumber
        earlierFiles.formUnion(thisFile)
        thisFile = []
      }
      if earlierFiles.contains(hash) {
        identical += 1
        return
      }
      thisFile.append(hash)
      append(hash, values, isKeyed: false)
      return
    }
    let key = keyScratch.joined(keyFields.map { reader.field($0) })
    let (number, isNew) = keys.number(key)
    if isNew {
      rowOfKey.append(Int32(truncatingIfNeeded: count))
      append(hash, values, isKeyed: true)
      return
    }
    let place = Int(rowOfKey[number])
    if hashes[place] == hash {
      identical += 1
    } else {
      conflicting += 1
      // The fuller row stays; of two as full as each other the later one.
      if values >= filled[place] { replace(place, hash, values) }
    }
  }

  private var rowOfKey: [Int32] = []

  private mutating func append(_ hash: UInt64, _ values: Int32, isKeyed: Bool) {
    for slot in stampRows.indices { stampRows[slot].append(row.stamps[slot]) }
    for slot in labelRows.indices { labelRows[slot].append(row.labels[slot]) }
    for slot in numberRows.indices { numberRows[slot].append(row.numbers[slot]) }
    if !keyFields.isEmpty {
      hashes.append(hash)
      filled.append(values)
    }
    count += 1
  }

  private mutating func replace(_ place: Int, _ hash: UInt64, _ values: Int32) {
    for slot in stampRows.indices { stampRows[slot][place] = row.stamps[slot] }
    for slot in labelRows.indices { labelRows[slot][place] = row.labels[slot] }
    for slot in numberRows.indices { numberRows[slot][place] = row.numbers[slot] }
    hashes[place] = hash
    filled[place] = values
  }

  // MARK: The table

  /// The table, once the order of day and month is known; values that contradict it are refused.
  ///
  /// - Parameter zoneBySite: the clock of the rows of a site where it is not `zone`.
  func table(
    decisions: [DateOrders.Decision], zone: Zone, zoneBySite: [String: Zone] = [:], log: inout RefusalLog
  ) -> RecordTable {
    var table = RecordTable(kind: plan.schema.kind, count: count, zone: zone)
    let clocks = clocks(zone, zoneBySite)
    for (slot, name) in names.stamps.enumerated() {
      let order = decisions[slot].order
      table.stamps[name] =
        clocks.isEmpty
        ? stampRows[slot].map { $0.instant(order, zone: zone) }
        : stampRows[slot].indices.map { stampRows[slot][$0].instant(order, zone: clocks[$0]) }
      let column = stamps[slot]
      let isDayFirst = order == .dayMonthYear
      log.refuse(
        asRows: false, column: column.header, count: isDayFirst ? column.count(.monthFirst) : column.count(.dayFirst),
        examples: isDayFirst ? column.monthFirstExamples : column.dayFirstExamples, reason: StampColumn.Outcome.known.reason)
    }
    for (slot, name) in names.labels.enumerated() {
      table.labels[name] = CategoryColumn(labels: labels[slot].labels, codes: labelRows[slot])
    }
    for (slot, name) in names.numbers.enumerated() {
      var values = numberRows[slot]
      // Percent without the sign: no proportion is above 1.
      if names.kinds[slot] == .share, values.contains(where: { $0 > 1.5 }) { values = values.map { $0 / 100 } }
      table.numbers[name] = values
    }
    return table
  }

  /// The clock of every row by its site; empty where one clock is everyone's.
  private func clocks(_ zone: Zone, _ zoneBySite: [String: Zone]) -> [Zone] {
    guard !zoneBySite.isEmpty, let slot = names.labels.firstIndex(of: "site") else { return [] }
    let zones = labels[slot].labels.map { zoneBySite[$0] ?? zone }
    return labelRows[slot].map { $0 < 0 ? zone : zones[Int($0)] }
  }
}

extension ScratchBytes {
  /// Holds the scratch of a value that is copied; the bytes of the last call only.
  final class Box {
    private var scratch = ScratchBytes()

    /// The fields one behind the other with a byte between that no text holds.
    func joined(_ fields: [FieldBytes]) -> FieldBytes {
      scratch.clear()
      var all = scratch.copy("")
      for field in fields { all = scratch.joined(all, field, mark: 31) }
      return all
    }
  }
}
