import Timeline

/// Everything that the report on a tickets file is written from.
struct TicketReportDraft {
  let source: String
  let rowsRead: Int
  let plan: ColumnPlan
  let fold: TicketFold
  let log: RefusalLog
  let layout: LayoutDecision
  let decisions: [DateOrders.Decision]
  let summary: TicketSummary
  let encoding: String
  let delimiter: String
  let fileFacts: [ImportReport.Fact]
  var conflicts = DuplicateChoice.laterOrFuller

  func report() -> ImportReport {
    let legacy = fold.labels.reduce(0) { $0 + $1.legacyLabels }
    var facts = fileFacts
    if legacy > 0 {
      facts.append(
        .init(
          code: "legacy_encoding", count: legacy,
          sentence: "\(ReportText.count(legacy, "text is", "texts are")) not valid UTF-8 and read as Windows-1252 (Latin-1)."))
    }
    if let mangled = MangledText.fact(summary.dimensions.sorted { $0.key < $1.key }.map(\.value.labels)) { facts.append(mangled) }
    facts += UnknownCodes.facts(summary, fold, program: plan.dialect?.dialect.name)
    facts += TicketFacts.find(summary, fold, layout: layout.layout, decisions: decisions, conflicts: conflicts)
    var report = ImportReport(
      source: source, rowsRead: rowsRead, eventsRead: layout.layout == .event ? rowsRead - log.rows : nil, ticketsKept: summary.count,
      merged: layout.layout == .event ? 0 : rowsRead - log.rows - summary.count, refusedRows: log.rows, refusedValues: log.values,
      refusals: log.first, refusalCounts: log.byReason, columns: columns(), facts: facts, layout: layout.layout, layoutReason: layout.why,
      encoding: legacy > 0 ? "windows-1252" : encoding, delimiter: delimiter, window: window(), zone: summary.zone.identifier, sentences: []
    )
    report.sentences = sentences(report)
    return report
  }

  private func columns() -> [ImportReport.Column] {
    var columns: [(index: Int, column: ImportReport.Column)] = []
    let meanings = meanings()
    for entry in plan.entries {
      var format = ColumnFormats.describe(entry.kind)
      var why = entry.why
      if entry.kind == .stamp, let reading = fold.readings.first(where: { $0.entry.index == entry.index }) {
        let decision = decisions[reading.slot]
        format = ColumnFormats.describe(fold.stamps[reading.slot], decision)
        if !decision.why.isEmpty { why += "; \(decision.why)" }
      }
      if let meaning = meanings[entry.index] {
        format = meaning.format ?? format
        if !meaning.why.isEmpty { why += "; \(meaning.why)" }
      }
      columns.append((entry.index, .init(header: entry.header, takenFor: entry.name, format: format, why: why)))
    }
    return columns.map(\.column) + plan.unused
  }

  /// How columns of numbers, lengths of time and scores were understood as a whole, by the field's position.
  private func meanings() -> [Int: (format: String?, why: String)] {
    let numbers = NumberColumn.decide(fold.numbers)
    let durations = DurationColumn.decide(fold.durations)
    var meanings: [Int: (format: String?, why: String)] = [:]
    for reading in fold.readings {
      switch reading.entry.kind {
      case .duration: meanings[reading.entry.index] = (nil, durations[reading.meaning].why)
      case .number where reading.isScore: meanings[reading.entry.index] = ("score", fold.scores[reading.meaning].decision.why)
      case .number:
        let decision = numbers[reading.meaning]
        meanings[reading.entry.index] = (fold.numbers[reading.meaning].format(decision), decision.why)
      default: break
      }
    }
    return meanings
  }

  private func window() -> ImportReport.Window? {
    guard !summary.firstCreated.isMissing else { return nil }
    func text(_ instant: Instant) -> String {
      let local = summary.zone.localSeconds(instant)
      return summary.hasDayGranularity
        ? String(ISO8601.string(localSeconds: local, zone: .unstated).prefix(10)) : ISO8601.string(localSeconds: local, zone: summary.zone)
    }
    return .init(first: text(summary.firstCreated), last: text(summary.lastCreated))
  }

  private func sentences(_ report: ImportReport) -> [String] {
    var parts: [String] = []
    let rows = ReportText.count(rowsRead, "row", "rows")
    if layout.layout == .event {
      parts.append("\(rows) read as events of \(ReportText.count(summary.count, "ticket", "tickets"))")
    } else {
      parts.append("\(rows) read, \(ReportText.count(summary.count, "ticket", "tickets")) kept")
      if report.merged > 0 { parts.append("\(ReportText.number(report.merged)) merged") }
    }
    parts.append("\(ReportText.number(log.rows)) refused")
    if log.values > 0 { parts.append("\(ReportText.count(log.values, "value", "values")) refused in rows that were kept") }
    var lines = [parts.joined(separator: "; ") + "."]
    lines.append("Rows are taken as \(layout.layout == .event ? "events" : "tickets"): \(layout.why).")
    if let window = report.window {
      let clock = summary.zone.identifier.map { " (\($0))" } ?? ", on the file's own clock"
      lines.append("Created from \(window.first) to \(window.last)\(clock).")
    }
    let used = plan.entries.map { "\($0.name) = \($0.header)" }
    lines.append("Columns: \(used.joined(separator: ", ")).")
    lines += report.facts.map(\.sentence)
    for reason in report.refusalCounts { lines.append("Refused: \(ReportText.number(reason.count)) × \(reason.reason).") }
    return lines
  }
}
