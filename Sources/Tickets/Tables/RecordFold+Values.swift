/// Reading the values of a row.
extension RecordFold {
  /// Takes the reader's current record.
  mutating func take<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, log: inout RefusalLog) {
    let line = reader.line
    var values: Int32 = 0
    for index in steps.indices {
      let step = steps[index]
      var field = reader.field(step.entry.index)
      if let timeIndex = step.entry.timeIndex { field = joinedStamp.joined(field, reader.field(timeIndex)) }
      if let translation = step.translation { field = translation.translated(field) }
      let isMissing = field.isMissingMark
      if isMissing, !step.isAnchor {
        switch step.entry.kind {
        case .stamp: row.stamps[step.slot] = stamps[step.slot].read(field, line: line).stamp
        case .label: row.labels[step.slot] = -1
        case .number, .flag, .duration, .share, .score: row.numbers[step.slot] = .nan
        }
        continue
      }
      values += 1
      switch step.entry.kind {
      case .stamp:
        let (stamp, outcome) = stamps[step.slot].read(field, line: line)
        if step.isAnchor, !outcome.isDate {
          log.refuseRow(
            line: line, column: step.entry.header, value: outcome == .missing ? nil : field.excerpt, reason: "no date: \(outcome.reason)")
          return
        }
        if outcome.isRefused { refuse(field, step, line, outcome.reason, &log) }
        row.stamps[step.slot] = stamp
      case .label: row.labels[step.slot] = labels[step.slot].code(field)
      case .number: row.numbers[step.slot] = number(field, step, line, &log)
      case .share: row.numbers[step.slot] = share(field, step, line, &log)
      case .duration: row.numbers[step.slot] = duration(field, step, line, &log)
      case .score: row.numbers[step.slot] = score(field, step, line, &log)
      case .flag: row.numbers[step.slot] = flag(field, step, line, "neither yes nor no", &log)
      }
    }
    enter(&reader, values)
  }

  private func refuse(_ field: FieldBytes, _ step: Step, _ line: Int, _ reason: String, _ log: inout RefusalLog) {
    log.refuseValue(line: line, column: step.entry.header, value: field.excerpt, reason: reason)
  }

  /// A number, or yes or no where a table counts in ones.
  private mutating func number(_ field: FieldBytes, _ step: Step, _ line: Int, _ log: inout RefusalLog) -> Double {
    let (value, outcome) = numbers[step.meaning].read(field, line: line)
    if outcome != .unreadable { return value }
    let flag = flag(field, step, line, "not a number", &log)
    if !flag.isNaN { yesOrNo[step.meaning] += 1 }
    return flag
  }

  private mutating func share(_ field: FieldBytes, _ step: Step, _ line: Int, _ log: inout RefusalLog) -> Double {
    let (value, outcome) = shares[step.meaning].read(field, line: line)
    if outcome == .unreadable { refuse(field, step, line, "not a number", &log) }
    return value
  }

  private mutating func duration(_ field: FieldBytes, _ step: Step, _ line: Int, _ log: inout RefusalLog) -> Double {
    let (value, outcome) = durations[step.meaning].read(field, line: line)
    if outcome == .unreadable { refuse(field, step, line, "not a length of time", &log) }
    return value
  }

  /// A score on the scale of what the survey asks; where it asks yes or no, those.
  private mutating func score(_ field: FieldBytes, _ step: Step, _ line: Int, _ log: inout RefusalLog) -> Double {
    let kind = kindSlot.map { (code: row.labels[$0], labels: labels[$0].labels) }
    let (value, outcome) = scores[step.meaning].read(field, kind: kind?.code ?? -1, kinds: kind?.labels ?? [])
    return outcome == .unreadable ? flag(field, step, line, "not a score", &log) : value
  }

  private func flag(_ field: FieldBytes, _ step: Step, _ line: Int, _ reason: String, _ log: inout RefusalLog) -> Double {
    if let flag = FlagParser.parse(field) { return flag ? 1 : 0 }
    refuse(field, step, line, reason, &log)
    return .nan
  }
}
