import Tickets
import Timeline

/// How a series table is to be read: the fields that every job on series shares.
struct SeriesInput {
  var table: TableInput?
  var timezone: String?
  /// The step between observations; found from the dates where it is not stated.
  var every: String?
  /// Header by column: `{"y": "calls"}`.
  var map: [String: String]?
  var dateOrder: String?
  /// Whether several columns of numbers are wanted, so that none of them has to be named as the value.
  var takesSeveral = false
  /// Further headers that name series.
  var seriesNames: [String] = []

  func read() throws(JobError) -> (series: [RegularSeries], reading: ReadingSummary) {
    guard let table else {
      throw JobError(
        .request, code: "missing_table", message: "there is no table to work on: give a file, or the field table", field: "table")
    }
    if case .store = table {
      throw JobError(
        .request, code: "store_without_series", message: "a store holds tickets, not series: make series of them with kpis first",
        field: "table")
    }
    var options = ReadingOptions(map: map ?? [:])
    options.takesFirstOfSeveral = takesSeveral
    options.seriesNames = seriesNames
    options.zone = try TicketsInput.zone(timezone)
    options.dateOrder = try TicketsInput.order(dateOrder)
    let stated = try every.map { (name) throws(JobError) in try Frequency.stated(name) }
    let series: [RegularSeries]
    let report: ImportReport
    do throws(TicketsError) {
      (series, report) = try SeriesReader(options: options).read(table.source)
    } catch {
      throw JobError(tickets: error)
    }
    try JobLimits.current.check(rows: report.rowsRead, series: series.count)
    let stepped = try stated.map { (step) throws(JobError) in
      try series.map { (one) throws(JobError) in try Self.series(one, every: step) }
    }
    return (stepped ?? series, ReadingSummary(report))
  }

  /// A stated step settles what one observation cannot tell; it never averages or spreads observations that stand closer or further apart.
  private static func series(_ series: RegularSeries, every step: Frequency) throws(JobError) -> RegularSeries {
    guard case .calendar(let found, let zone) = series.axis.kind else {
      throw JobError(
        .request, code: "step_mismatch", message: "series \(series.id) is numbered, not dated: leave every out", field: "every")
    }
    if found == step { return series }
    guard series.axis.count == 1, let start = series.axis.localSeconds(at: 0) else {
      throw JobError(
        .request, code: "step_mismatch",
        message: "series \(series.id) has one observation a \(found.name), not a \(step.name): add it up first, or leave every out",
        field: "every")
    }
    var single = series
    single.axis = TimeAxis(frequency: step, zone: zone, first: step.period(ofLocalSeconds: start), count: 1)
    return single
  }
}

extension Frequency {
  /// The step of this name as a request states it.
  static func stated(_ name: String) throws(JobError) -> Frequency {
    guard let frequency = Frequency(name: name) else {
      throw JobError(
        .request, code: "invalid_frequency",
        message: "'\(name)' is no step of time; write hour, day, week, month, quarter, year or minutes as 15min", field: "every")
    }
    return frequency
  }
}
