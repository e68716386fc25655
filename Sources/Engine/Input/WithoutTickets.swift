import Tickets

extension JobError {
  /// Why a job on tickets has nothing to work on. A table of counts is sent to the jobs that take one: an export of a telephone system has calls
  /// by interval and no tickets at all.
  static func withoutTickets(_ data: ServiceData) -> JobError {
    let message =
      data.holdsCountsOnly
      ? "these are counts by interval and not tickets; draw them with chart and forecast them with forecast"
      : "there are no tickets among these tables; for the others alone, use kpis"
    return JobError(.data, code: "no_tickets", message: message, field: "table")
  }

  /// Why there is no KPI to show where none was asked for by name.
  static func withoutKPIs(_ data: ServiceData) -> JobError {
    if data.holdsCountsOnly { return withoutTickets(data) }
    let names = data.tables.keys.map(\.rawValue).sorted().joined(separator: ", ")
    return JobError(
      .data, code: "no_kpis", message: "no KPI can be counted from \(names) alone; add the tickets or another table", field: "table")
  }
}

extension ServiceData {
  /// Whether there is a table of contacts counted by interval, and nothing else.
  var holdsCountsOnly: Bool { tickets == nil && tables.count == 1 && tables[.volume] != nil }
}
