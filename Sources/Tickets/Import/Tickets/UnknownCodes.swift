/// Codes of a help desk that its table of codes does not have: state -100, a status of the desk's own.
enum UnknownCodes {
  /// One fact a column that has such codes.
  static func facts(_ summary: TicketSummary, _ fold: TicketFold, program: String?) -> [ImportReport.Fact] {
    guard let program else { return [] }
    var facts: [ImportReport.Fact] = []
    for reading in fold.readings {
      guard reading.entry.kind == .label, let known = reading.entry.labels, let column = summary.dimensions[reading.entry.name] else {
        continue
      }
      let words = Set(known.values)
      let unknown = column.labels.indices.filter { Int(column.labels[$0]) != nil && !words.contains(column.labels[$0]) }
      guard !unknown.isEmpty else { continue }
      let count = unknown.reduce(0) { $0 + (column.tickets.indices.contains($1) ? column.tickets[$1] : 0) }
      guard count > 0 else { continue }
      let codes = unknown.prefix(5).map { column.labels[$0] }.joined(separator: ", ") + (unknown.count > 5 ? ", …" : "")
      facts.append(
        .init(
          code: "unknown_codes", count: count,
          sentence:
            "\(ReportText.count(count, "ticket has", "tickets have")) a \(reading.entry.name) by a code that \(program) does not define (\(codes)); left as it is. Say what it means with a mapping file."
        ))
    }
    return facts
  }
}
