import Staffing
import Timeline

/// The requirement of a shifts request: people by skill, day and interval of the day.
struct ShiftsRequirement {
  /// One without a name where everyone can do everything.
  let skills: [String]
  let bySkill: [[[Double]]]
  let intervalMinutes: Int
  /// Date of each day, where there are any, in words and in ISO 8601.
  let dates: [String]
  let isoDates: [String]
  /// Contacts by interval, where the request prices the service.
  let volume: [Double]?

  /// The people of all skills together.
  let days: [[Double]]

  init(_ request: ShiftsJob.Request) throws(JobError) {
    let given = [request.requirement != nil, request.requirements != nil, request.table != nil].count { $0 }
    guard given <= 1 else {
      throw JobError(
        .request, code: "two_requirements", message: "give one of requirement, requirements and table", field: "requirement")
    }
    var volume = request.service?.volume
    if request.table != nil {
      let tables = try RequirementDays(request, column: request.column)
      (skills, bySkill, intervalMinutes) = (tables.names, tables.days, tables.minutes)
      (dates, isoDates) = (tables.dates, tables.isoDates)
      if request.service != nil, volume == nil { volume = try RequirementDays(request, column: "volume").total }
    } else {
      let named = request.requirements?.sorted { $0.key < $1.key } ?? request.requirement.map { [("", $0)] } ?? []
      (skills, bySkill, intervalMinutes) = (named.map(\.0), named.map(\.1), request.intervalMinutes ?? 30)
      (dates, isoDates) = ([], [])
    }
    let aDay = intervalMinutes > 0 && 1440 % intervalMinutes == 0 ? 1440 / intervalMinutes : 0
    for rows in bySkill + (volume.map { [$0] } ?? []) {
      for (day, row) in rows.enumerated() where row.count != aDay {
        throw JobError(
          .request, code: "length_mismatch",
          message: "day \(day) has \(row.count) intervals; a day has \(aDay) of \(intervalMinutes) minutes", field: "requirement")
      }
      guard rows.count == bySkill.first?.count else {
        throw JobError(
          .request, code: "length_mismatch", message: "the skills, and the contacts, need the same days", field: "requirement")
      }
    }
    guard let first = bySkill.first, !first.isEmpty else {
      throw JobError(.request, code: "missing_parameter", message: "the requirement has no days", field: "requirement")
    }
    self.volume = volume.map { Array($0.joined()) }
    let all = bySkill
    days = first.indices.map { day in (0..<aDay).map { interval in all.reduce(0) { $0 + $1[day][interval] } } }
  }
}

/// A table of requirements, or of contacts, cut into days.
private struct RequirementDays {
  private(set) var names: [String] = []
  private(set) var days: [[[Double]]] = []
  private(set) var minutes = 30
  private(set) var dates: [String] = []
  private(set) var isoDates: [String] = []

  /// All series added up.
  var total: [[Double]] {
    (days.first ?? []).indices.map { day in
      (days[0][day]).indices.map { interval in
        days.reduce(0) { $1.indices.contains(day) && $1[day].indices.contains(interval) ? $0 + $1[day][interval] : $0 }
      }
    }
  }

  init(_ request: ShiftsJob.Request, column: String?) throws(JobError) {
    let all = try Self.series(request, column)
    guard all.count <= ShiftCoverProblem.mostSkills else {
      throw JobError(
        .data, code: "several_series",
        message: "the requirement has \(all.count) series; shifts are planned for up to \(ShiftCoverProblem.mostSkills) skills",
        field: "table")
    }
    for series in all {
      let own = try Self.cut(series)
      guard names.isEmpty || (own.minutes == minutes && own.isoDates == isoDates) else {
        throw JobError(.data, code: "length_mismatch", message: "series \(series.id) has other days than the first", field: "table")
      }
      (minutes, dates, isoDates) = (own.minutes, own.dates, own.isoDates)
      names.append(series.id)
      days.append(own.days)
    }
  }

  private static func cut(
    _ series: RegularSeries
  ) throws(JobError) -> (days: [[Double]], minutes: Int, dates: [String], isoDates: [String]) {
    guard case .calendar(let frequency, _) = series.axis.kind, case .minutes(let minutes) = frequency, 1440 % minutes == 0 else {
      throw JobError(
        .data, code: "step_mismatch", message: "series \(series.id): a requirement has intervals of minutes or hours that divide a day")
    }
    let step = minutes * 60
    var days: [[Double]] = []
    var dates: [String] = []
    var isoDates: [String] = []
    for (place, value) in series.values.enumerated() {
      guard let seconds = series.axis.localSeconds(at: place) else { continue }
      let (day, second) = seconds.quotientAndRemainder(dividingBy: 86_400)
      let date = CivilDate(daysSinceEpoch: Int(day))
      if isoDates.last != date.iso8601 {
        guard dates.count < 366 else {
          throw JobError(.data, code: "too_large", message: "series \(series.id) has more than 366 days of requirement")
        }
        dates.append(Phrase.date(date, weekday: true))
        isoDates.append(date.iso8601)
        days.append(Array(repeating: 0, count: 1440 / minutes))
      }
      guard value.isFinite else {
        throw JobError(
          .data, code: "missing_value",
          message: "series \(series.id): no requirement on \(Phrase.date(date, weekday: true)), interval \(Int(second) / step)")
      }
      // The hour that comes twice when the clocks go back needs the larger of the two.
      let interval = Int(second) / step
      days[days.count - 1][interval] = max(days[days.count - 1][interval], value)
    }
    return (days, minutes, dates, isoDates)
  }

  private static func series(_ request: ShiftsJob.Request, _ column: String?) throws(JobError) -> [RegularSeries] {
    func read(_ column: String?) throws(JobError) -> [RegularSeries] {
      try SeriesInput(table: request.table, timezone: request.timezone, map: column.map { ["y": $0] }).read().series
    }
    if let column { return try read(column) }
    if let scheduled = try? read("scheduled") { return scheduled }
    return try read(nil)
  }
}
