import Staffing
import Timeline

/// The requirement of a shifts request, by day and interval of the day.
struct ShiftsRequirement {
  let days: [[Double]]
  let intervalMinutes: Int
  /// Date of each day, where there are any.
  let dates: [String]

  init(_ request: ShiftsJob.Request) throws(JobError) {
    if let requirement = request.requirement {
      guard request.table == nil else {
        throw JobError(.request, code: "two_requirements", message: "give either requirement or table", field: "requirement")
      }
      let minutes = request.intervalMinutes ?? 30
      let aDay = minutes > 0 && 1440 % minutes == 0 ? 1440 / minutes : 0
      for (day, row) in requirement.enumerated() where row.count != aDay {
        throw JobError(
          .request, code: "length_mismatch",
          message: "day \(day) has \(row.count) intervals; a day has \(aDay) of \(minutes) minutes", field: "requirement")
      }
      (days, intervalMinutes, dates) = (requirement, minutes, [])
    } else {
      (days, intervalMinutes, dates) = try Self.read(request)
    }
    guard !days.isEmpty else {
      throw JobError(.request, code: "missing_parameter", message: "the requirement has no days", field: "requirement")
    }
  }

  private static func read(_ request: ShiftsJob.Request) throws(JobError) -> ([[Double]], Int, [String]) {
    let series = try series(request)
    guard case .calendar(let frequency, _) = series.axis.kind, case .minutes(let minutes) = frequency, 1440 % minutes == 0 else {
      throw JobError(
        .data, code: "step_mismatch", message: "series \(series.id): a requirement has intervals of minutes or hours that divide a day")
    }
    let step = minutes * 60
    let aDay = 1440 / minutes
    var days: [[Double]] = []
    var dates: [String] = []
    for (place, value) in series.values.enumerated() {
      guard let seconds = series.axis.localSeconds(at: place) else { continue }
      let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
      let date = Phrase.date(CivilDate(daysSinceEpoch: Int(day)), weekday: true)
      if dates.last != date {
        guard dates.count < 366 else {
          throw JobError(.data, code: "too_large", message: "series \(series.id) has more than 366 days of requirement")
        }
        dates.append(date)
        days.append(Array(repeating: 0, count: aDay))
      }
      guard value.isFinite else {
        throw JobError(
          .data, code: "missing_value", message: "series \(series.id): no requirement on \(date), interval \(Int(second) / step)")
      }
      // The hour that comes twice when the clocks go back needs the larger of the two.
      let interval = Int(second) / step
      days[days.count - 1][interval] = max(days[days.count - 1][interval], value)
    }
    return (days, minutes, dates)
  }

  private static func series(_ request: ShiftsJob.Request) throws(JobError) -> RegularSeries {
    func read(_ column: String?) throws(JobError) -> [RegularSeries] {
      try SeriesInput(table: request.table, timezone: request.timezone, map: column.map { ["y": $0] }).read().series
    }
    let all: [RegularSeries]
    if let column = request.column {
      all = try read(column)
    } else if let scheduled = try? read("scheduled") {
      all = scheduled
    } else {
      all = try read(nil)
    }
    guard let first = all.first, all.count == 1 else {
      throw JobError(
        .data, code: "several_series", message: "the requirement has \(all.count) series; shifts are planned for one", field: "table")
    }
    return first
  }
}
