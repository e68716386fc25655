import Timeline

/// Everything that the report on a table beside the tickets is written from.
struct RecordReportDraft {
  let source: String
  let rowsRead: Int
  let plan: TablePlan
  let fold: RecordFold
  let log: RefusalLog
  let readings: [String: RecordTableBuilder.Reading]
  let table: RecordTable
  let encoding: String
  let delimiter: String
  let fileFacts: [ImportReport.Fact]

  func report() -> ImportReport {
    var facts = fileFacts
    func add(_ code: String, _ count: Int, _ sentence: String) {
      if count > 0 { facts.append(.init(code: code, count: count, sentence: sentence)) }
    }
    let legacy = fold.labels.reduce(0) { $0 + $1.legacyLabels }
    add(
      "legacy_encoding", legacy,
      "\(ReportText.count(legacy, "text is", "texts are")) not valid UTF-8 and read as Windows-1252 (Latin-1).")
    add(
      "identical_duplicates", fold.identical,
      "\(ReportText.count(fold.identical, "row repeats", "rows repeat")) an earlier row, value for value; merged.")
    add(
      "conflicting_duplicates", fold.conflicting,
      "\(ReportText.count(fold.conflicting, "row repeats", "rows repeat")) an id with other values; the fuller or later row was kept.")
    for sentence in plan.unclear { add("unclear_column", 1, sentence) }
    if plan.schema.kind == .volume, !["offered", "answered", "abandoned"].contains(where: table.has) {
      add(
        "ratios_only", table.count,
        "The table holds averages and ratios without counts; ask for the calls offered and answered, as without them values pooled over periods are approximate."
      )
    }
    let anchor = plan.schema.anchor ?? plan.entries.first { $0.kind == .stamp }?.name
    let merged = fold.identical + fold.conflicting
    var report = ImportReport(
      table: plan.schema.kind, source: source, rowsRead: rowsRead, eventsRead: nil, ticketsKept: table.count, merged: merged,
      refusedRows: log.rows, refusedValues: log.values, refusals: log.first, refusalCounts: log.byReason, columns: columns(),
      facts: facts, layout: nil, layoutReason: "a table of \(plan.schema.kind.rawValue)",
      encoding: legacy > 0 ? "windows-1252" : encoding, delimiter: delimiter, window: anchor.flatMap(window), zone: table.zone.identifier,
      sentences: [])
    report.sentences = sentences(report)
    return report
  }

  private func columns() -> [ImportReport.Column] {
    plan.entries.map { entry in
      let reading = readings[entry.name]
      let why = [entry.why, reading?.why ?? ""].filter { !$0.isEmpty }.joined(separator: "; ")
      return .init(header: entry.header, takenFor: entry.name, format: reading?.format ?? entry.kind.words, why: why)
    } + plan.unused
  }

  private func window(_ name: String) -> ImportReport.Window? {
    let known = (table.stamps[name] ?? []).filter { !$0.isMissing }
    guard let first = known.min(), let last = known.max() else { return nil }
    func text(_ instant: Instant) -> String { ISO8601.string(localSeconds: table.zone.localSeconds(instant), zone: table.zone) }
    return .init(first: text(first), last: text(last))
  }

  private func sentences(_ report: ImportReport) -> [String] {
    var parts = [
      "\(ReportText.count(rowsRead, "row", "rows")) of \(plan.schema.kind.rawValue) read, \(ReportText.number(table.count)) kept"
    ]
    if report.merged > 0 { parts.append("\(ReportText.number(report.merged)) merged") }
    parts.append("\(ReportText.number(log.rows)) refused")
    if log.values > 0 { parts.append("\(ReportText.count(log.values, "value", "values")) refused in rows that were kept") }
    var lines = [parts.joined(separator: "; ") + "."]
    if let window = report.window { lines.append("From \(window.first) to \(window.last).") }
    lines.append("Columns: \(plan.entries.map { "\($0.name) = \($0.header)" }.joined(separator: ", ")).")
    lines += report.facts.map(\.sentence)
    for reason in report.refusalCounts { lines.append("Refused: \(ReportText.number(reason.count)) × \(reason.reason).") }
    return lines
  }
}
