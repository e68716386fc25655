/// The reasons why a KPI or its series cannot be had: `unknown_kpi`, `not_computed`, `missing_columns`, `unknown_dimension`,
/// `no_tickets`, `window_without_period`, `too_many_periods`, `too_many_slices`.
extension TicketsError {
  static func unknownKPI(_ id: String, near: [String]) -> TicketsError {
    TicketsError(code: "unknown_kpi", message: "there is no KPI named '\(id)'; did you mean \(listed(near))?")
  }

  static func notComputed(_ kpi: KPI) -> TicketsError {
    TicketsError(
      code: "not_computed",
      message: "the KPI '\(kpi.id)' is not computed from a tickets table; it needs \(kpi.inputs.joined(separator: ", "))")
  }

  static func missingColumns(_ kpi: KPI, columns: [String]) -> TicketsError {
    TicketsError(
      code: "missing_columns",
      message: "the KPI '\(kpi.id)' needs columns that this table does not have: \(columns.joined(separator: ", "))")
  }

  static func unknownDimension(_ name: String, known: [String]) -> TicketsError {
    let have = known.isEmpty ? "the table has no columns to slice by" : "the table can be sliced by \(known.joined(separator: ", "))"
    return TicketsError(code: "unknown_dimension", message: "there is no column '\(name)' to slice by; \(have)")
  }

  static func noTickets() -> TicketsError {
    TicketsError(code: "no_tickets", message: "there are no tickets with a creation time to count")
  }

  static func windowWithoutPeriod(_ window: String, frequency: String) -> TicketsError {
    TicketsError(code: "window_without_period", message: "the window \(window) holds no whole \(frequency)")
  }

  static func tooManyPeriods(_ limit: Int, frequency: String) -> TicketsError {
    TicketsError(
      code: "too_many_periods",
      message: "the tickets span more than \(limit) periods of one \(frequency); state a window, or a longer period")
  }

  static func tooManySlices(_ slices: Int, periods: Int) -> TicketsError {
    TicketsError(
      code: "too_many_slices",
      message: "\(slices) slices of \(periods) periods each are too many; state a window, a longer period or fewer slices")
  }

  private static func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "another" }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }
}
