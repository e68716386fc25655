/// Reading the values of a row.
extension RecordFold {
  /// Takes the reader's current record.
  mutating func take<Reader: RecordReader & ~Copyable>(_ reader: inout Reader, log: inout RefusalLog) {
    let line = reader.line
    var values: Int32 = 0
    for at in steps.indices {
      let slot = steps[at].slot
      var field = reader.field(steps[at].entry.index)
      if let translation = steps[at].translation { field = translation.translated(field) }
      if field.isMissingMark, !steps[at].isAnchor {
        switch steps[at].entry.kind {
        case .stamp: row.stamps[slot] = stamps[slot].read(field, line: line).stamp
        case .label: row.labels[slot] = -1
        case .number, .flag, .duration, .share, .score: row.numbers[slot] = .nan
        }
        continue
      }
      values += 1
      switch steps[at].entry.kind {
      case .stamp:
        let (stamp, outcome) =
          if let time = steps[at].entry.timeIndex {
            stamps[slot].read(date: field, time: reader.field(time), line: line)
          } else {
            stamps[slot].read(field, line: line)
          }
        if steps[at].isAnchor, !outcome.isDate {
          log.refuseRow(
            line: line, column: steps[at].entry.header, value: outcome == .missing ? nil : field.excerpt,
            reason: "no date: \(outcome.reason)")
          return
        }
        if outcome.isRefused { refuse(field, at, line, outcome.reason, &log) }
        row.stamps[slot] = stamp
      case .label: row.labels[slot] = labels[slot].code(field)
      case .number: row.numbers[slot] = number(field, at, line, &log)
      case .share: row.numbers[slot] = share(field, at, line, &log)
      case .duration: row.numbers[slot] = duration(field, at, line, &log)
      case .score: row.numbers[slot] = score(field, at, line, &log)
      case .flag: row.numbers[slot] = flag(field, at, line, "neither yes nor no", &log)
      }
    }
    enter(&reader, values)
  }

  @inline(never)
  private func refuse(_ field: FieldBytes, _ at: Int, _ line: Int, _ reason: String, _ log: inout RefusalLog) {
    log.refuseValue(line: line, column: steps[at].entry.header, value: field.excerpt, reason: reason)
  }

  /// A number, or yes or no where a table counts in ones.
  private mutating func number(_ field: FieldBytes, _ at: Int, _ line: Int, _ log: inout RefusalLog) -> Double {
    let (value, outcome) = numbers[steps[at].meaning].read(field, line: line)
    if outcome != .unreadable { return value }
    let flag = flag(field, at, line, "not a number", &log)
    if !flag.isNaN { yesOrNo[steps[at].meaning] += 1 }
    return flag
  }

  private mutating func share(_ field: FieldBytes, _ at: Int, _ line: Int, _ log: inout RefusalLog) -> Double {
    let (value, outcome) = shares[steps[at].meaning].read(field, line: line)
    if outcome == .unreadable { refuse(field, at, line, "not a number", &log) }
    return value
  }

  private mutating func duration(_ field: FieldBytes, _ at: Int, _ line: Int, _ log: inout RefusalLog) -> Double {
    let (value, outcome) = durations[steps[at].meaning].read(field, line: line)
    if outcome == .unreadable { refuse(field, at, line, "not a length of time", &log) }
    return value
  }

  /// A score on the scale of what the survey asks; where it asks yes or no, those.
  private mutating func score(_ field: FieldBytes, _ at: Int, _ line: Int, _ log: inout RefusalLog) -> Double {
    let outcome: (value: Double, outcome: ScoreColumn.Outcome)
    if let kindSlot {
      outcome = scores[steps[at].meaning].read(field, kind: row.labels[kindSlot], of: labels[kindSlot])
    } else {
      outcome = scores[steps[at].meaning].read(field)
    }
    return outcome.outcome == .unreadable ? flag(field, at, line, "not a score", &log) : outcome.value
  }

  private func flag(_ field: FieldBytes, _ at: Int, _ line: Int, _ reason: String, _ log: inout RefusalLog) -> Double {
    if let flag = FlagParser.parse(field) { return flag ? 1 : 0 }
    refuse(field, at, line, reason, &log)
    return .nan
  }
}
