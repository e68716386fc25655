import Staffing
public import Timeline

extension ShiftsResponse: Scheduled {
  /// One event a shift and day, named by how many people work it.
  ///
  /// - Throws: `missing_parameter` where the plan has no dates, as its requirement had none.
  public func iCalendar(made: Instant) throws(JobError) -> String {
    var shifts: [ScheduledShift] = []
    for row in assignments {
      guard dates.indices.contains(row.day), let date = CivilDate(iso8601: dates[row.day]),
        let start = ClockTime.minutes(row.start), let end = ClockTime.minutes(row.end)
      else {
        throw JobError(
          .data, code: "missing_parameter", message: "a calendar needs dates: plan from a requirement with dates, such as staff writes it",
          field: "table")
      }
      let midnight = Int64(date.daysSinceEpoch) * 86_400
      let length = (end - start + 1439) % 1440 + 1
      shifts.append(
        ScheduledShift(
          person: row.count == 1 ? "1 person" : "\(row.count) people", shift: row.shift,
          start: ScheduleFile.moment(midnight + Int64(start) * 60),
          end: ScheduleFile.moment(midnight + Int64(start + length) * 60),
          note: row.breaks.isEmpty ? "" : "Breaks: \(row.breaks.joined(separator: ", "))"))
    }
    return try ScheduleFile.text(shifts, timezone: timezone, made: made)
  }
}
