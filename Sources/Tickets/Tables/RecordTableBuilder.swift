import Timeline

/// Turns the rows taken into a `RecordTable`, once the whole file has been seen and shows how its values are meant.
struct RecordTableBuilder {
  /// How a column was understood as a whole, for the report.
  struct Reading {
    var format: String?
    var why = ""
  }

  private let fold: RecordFold
  private let dates: [DateOrders.Decision]
  private let numbers: [NumberColumn.Decision]
  private let shares: [NumberColumn.Decision]
  private let durations: [DurationColumn.Decision]
  /// By canonical column.
  private(set) var readings: [String: Reading] = [:]

  init(_ fold: RecordFold, dates: [DateOrders.Decision]) {
    self.fold = fold
    self.dates = dates
    // All numbers of a file were written by one program: a column that shows its mark speaks for one that does not.
    let plain = fold.numbers + fold.shares.map(\.numbers)
    let decisions = NumberColumn.decide(plain + fold.durations.map(\.numbers))
    numbers = Array(decisions.prefix(fold.numbers.count))
    shares = Array(decisions.dropFirst(fold.numbers.count).prefix(fold.shares.count))
    durations = zip(fold.durations, decisions.dropFirst(plain.count)).map { $0.decision($1) }
  }

  /// The table; values that contradict the rest of their column are refused.
  ///
  /// - Parameter zoneBySite: the clock of the rows of a site where it is not `zone`.
  mutating func build(zone: Zone, zoneBySite: [String: Zone] = [:], log: inout RefusalLog) -> RecordTable {
    var table = RecordTable(kind: fold.plan.schema.kind, count: fold.count, zone: zone)
    let clocks = clocks(zone, zoneBySite)
    for step in fold.steps {
      let name = step.entry.name
      switch step.entry.kind {
      case .stamp:
        let rows = fold.stampRows[step.slot]
        let column = fold.stamps[step.slot]
        let order = dates[step.slot].order
        table.stamps[name] = rows.indices.map { column.instant(rows[$0], order, zone: clocks.isEmpty ? zone : clocks[$0]) }
        readings[name] = Reading(format: ColumnFormats.describe(column, dates[step.slot]), why: dates[step.slot].why)
        refuseContradictions(of: column, order, asRows: step.isAnchor, &log)
      case .label:
        table.labels[name] = CategoryColumn(labels: fold.labels[step.slot].labels, codes: fold.labelRows[step.slot])
      case .number, .flag, .duration, .share, .score: table.numbers[name] = settled(step, &log)
      }
    }
    if table.kind == .surveys { nameQuestions(&table) }
    if let anchor = fold.steps.first(where: \.isAnchor)?.entry.name { dropRows(without: anchor, &table) }
    return table
  }

  /// A row whose date turned out to be none says nothing.
  private func dropRows(without anchor: String, _ table: inout RecordTable) {
    guard let dates = table.stamps[anchor], dates.contains(where: \.isMissing) else { return }
    let kept = dates.indices.filter { !dates[$0].isMissing }
    table.count = kept.count
    table.stamps = table.stamps.mapValues { column in kept.map { column[$0] } }
    table.numbers = table.numbers.mapValues { column in kept.map { column[$0] } }
    table.labels = table.labels.mapValues { column in CategoryColumn(labels: column.labels, codes: kept.map { column.codes[$0] }) }
  }

  // MARK: Numbers

  private mutating func settled(_ step: RecordFold.Step, _ log: inout RefusalLog) -> [Double] {
    var values = fold.numberRows[step.slot]
    var reading = Reading()
    switch step.entry.kind {
    case .number:
      let (column, decision) = (fold.numbers[step.meaning], numbers[step.meaning])
      for index in values.indices { values[index] = column.settled(values[index], decision) }
      let yesOrNo = fold.yesOrNo[step.meaning]
      let isFlag = yesOrNo > 0 && yesOrNo == column.count(.unreadable) && yesOrNo == values.count { !$0.isNaN }
      reading = Reading(format: isFlag ? TableSchema.Column.Kind.flag.words : column.format(decision), why: decision.why)
      refuse(column.header, column.contradictions(decision), &log)
    case .share:
      let (column, decision) = (fold.shares[step.meaning], shares[step.meaning])
      let form = column.settle(&values, decision)
      let number = column.numbers.format(decision).dropFirst("number".count)
      reading.format = step.entry.kind.words + (form == .percent || column.signed > 0 ? " in percent" : "") + number
      reading.why = decision.why
      if form != .asRead {
        reading.why +=
          (reading.why.isEmpty ? "" : "; ") + "values above 1 are percent" + (form == .mixed ? ", with or without the sign" : "")
      }
      refuse(column.numbers.header, column.numbers.contradictions(decision), &log)
    case .duration:
      let (column, decision) = (fold.durations[step.meaning], durations[step.meaning])
      for index in values.indices { values[index] = column.settled(values[index], decision) }
      reading.why = decision.why
      refuse(column.numbers.header, column.contradictions(decision), &log)
    case .score:
      let column = fold.scores[step.meaning]
      column.settle(&values, kinds: fold.kindSlot.map { fold.labelRows[$0] } ?? [])
      reading.why = column.why
    case .flag, .stamp, .label: break
    }
    readings[step.entry.name] = reading
    return values
  }

  private func refuse(_ header: String, _ refused: (count: Int, examples: [StampColumn.Example]), _ log: inout RefusalLog) {
    log.refuse(
      asRows: false, column: header, count: refused.count, examples: refused.examples,
      reason: "the decimals stand behind another mark than in the rest of the column")
  }

  private func refuseContradictions(of column: StampColumn, _ order: DateOrder, asRows: Bool, _ log: inout RefusalLog) {
    let isDayFirst = order == .dayMonthYear
    let prefix = asRows ? "no date: " : ""
    log.refuse(
      asRows: asRows, column: column.header, count: isDayFirst ? column.count(.monthFirst) : column.count(.dayFirst),
      examples: isDayFirst ? column.monthFirstExamples : column.dayFirstExamples, reason: prefix + StampColumn.Outcome.known.reason)
    let stray = column.strayValues
    log.refuse(
      asRows: asRows, column: column.header, count: stray.count, examples: stray.examples,
      reason: prefix + "written as a number or with a year of three digits, which the rest of the column is not")
  }

  // MARK: Labels

  /// The clock of every row by its site; empty where one clock is everyone's.
  private func clocks(_ zone: Zone, _ zoneBySite: [String: Zone]) -> [Zone] {
    guard !zoneBySite.isEmpty, let slot = fold.step("site")?.slot else { return [] }
    let zones = fold.labels[slot].labels.map { zoneBySite[$0] ?? zone }
    return fold.labelRows[slot].map { $0 < 0 ? zone : zones[Int($0)] }
  }

  /// Gives what surveys ask its canonical name, whatever the language of the table; where no column says it, the score's own name may.
  private mutating func nameQuestions(_ table: inout RecordTable) {
    guard let kinds = table.labels["kind"] else {
      guard let question = fold.plan.question else { return }
      table.labels["kind"] = CategoryColumn(labels: [question.rawValue], codes: [Int32](repeating: 0, count: table.count))
      return
    }
    var labels: [String] = []
    var said: [String] = []
    let codes: [Int32] = kinds.labels.map { label in
      let name = SurveyWords.question(of: label)?.rawValue ?? label
      if name != label { said.append("\(label) is \(name)") }
      if let code = labels.firstIndex(of: name) { return Int32(truncatingIfNeeded: code) }
      labels.append(name)
      return Int32(truncatingIfNeeded: labels.count - 1)
    }
    table.labels["kind"] = CategoryColumn(labels: labels, codes: kinds.codes.map { $0 < 0 ? $0 : codes[Int($0)] })
    let more = said.count > 5 ? " and \(said.count - 5) more" : ""
    readings["kind"] = Reading(why: said.prefix(5).joined(separator: ", ") + more)
  }
}
