import Timeline

/// Everything that the report on a series table is written from.
struct SeriesReportDraft {
  let source: String
  let rowsRead: Int
  let columns: SeriesColumns
  let log: RefusalLog
  let series: [RegularSeries]
  let step: SeriesStep
  let gaps: Int
  let subgroups: Int
  let encoding: String
  let delimiter: String
  let fileFacts: [ImportReport.Fact]
  let kept: Int

  func report() -> ImportReport {
    var facts = fileFacts + step.facts
    func add(_ code: String, _ count: Int, _ sentence: String) {
      if count > 0 { facts.append(.init(code: code, count: count, sentence: sentence)) }
    }
    add("gaps", gaps, "\(ReportText.count(gaps, "position has", "positions have")) no row; taken as missing, not as zero.")
    add(
      "repeated_positions", subgroups,
      columns.n == nil
        ? "\(ReportText.count(subgroups, "position has", "positions have")) several rows: rational subgroups, whose mean is the value\(hint)."
        : "\(ReportText.count(subgroups, "position has", "positions have")) several rows: their y and n are added up.")
    if columns.ds == nil { add("numbered_rows", kept, "The file has no column of dates or steps; rows are numbered in file order.") }
    let missing = series.reduce(0) { $0 + $1.values.count { $0.isNaN } } - gaps
    add("missing_values", missing, "\(ReportText.count(missing, "row has", "rows have")) no value.")
    let window = window()
    var report = ImportReport(
      source: source, rowsRead: rowsRead, eventsRead: nil, ticketsKept: kept, merged: 0, refusedRows: log.rows, refusedValues: log.values,
      refusals: log.first, refusalCounts: log.byReason, columns: columns.report, facts: facts, layout: nil, layoutReason: step.why,
      encoding: encoding, delimiter: delimiter, window: window, zone: zone, sentences: [])
    report.sentences = sentences(report)
    return report
  }

  /// Where a column was left unused, its rows may be series of their own.
  private var hint: String {
    guard columns.id == nil, let first = columns.unused.first else { return "" }
    return " (if \(first) names series of their own, say --map unique_id=\(first))"
  }

  private var zone: String? {
    guard let first = series.first, case .calendar(_, let zone) = first.axis.kind else { return nil }
    return zone.identifier
  }

  private func window() -> ImportReport.Window? {
    let spans = series.filter { $0.axis.count > 0 }
    guard let first = spans.min(by: { $0.axis.first < $1.axis.first }) else { return nil }
    guard let last = spans.max(by: { Self.end($0.axis) < Self.end($1.axis) }) else { return nil }
    return .init(first: first.axis.label(at: 0), last: last.axis.label(at: last.axis.count - 1))
  }

  /// The number of an axis's last position.
  private static func end(_ axis: TimeAxis) -> Int {
    if case .steps(let step) = axis.kind { axis.first + (axis.count - 1) * step } else { axis.first + axis.count - 1 }
  }

  private func sentences(_ report: ImportReport) -> [String] {
    var parts = ["\(ReportText.count(rowsRead, "row", "rows")) read as \(ReportText.number(series.count)) series"]
    parts.append("\(ReportText.number(log.rows)) refused")
    if log.values > 0 { parts.append("\(ReportText.count(log.values, "value", "values")) refused in rows that were kept") }
    var lines = [parts.joined(separator: "; ") + "."]
    let name = if case .calendar(let frequency) = step.kind { frequency.name } else { "whole numbers" }
    let span = report.window.map { ", from \($0.first) to \($0.last)" } ?? ""
    lines.append("Step: \(name) (\(step.why))\(span).")
    lines += report.facts.map(\.sentence)
    for reason in report.refusalCounts { lines.append("Refused: \(ReportText.number(reason.count)) × \(reason.reason).") }
    return lines
  }
}
