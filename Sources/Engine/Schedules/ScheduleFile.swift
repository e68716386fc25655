import Staffing
public import Timeline

/// Answers with shifts as an iCalendar file, which any calendar takes in.
public enum ScheduleFile {
  public static let mediaType = "text/calendar"

  /// One event a person's shift, with the breaks in its description.
  ///
  /// - Parameter made: when the file is made, which each event states.
  /// - Throws: `unknown_timezone` where the answer names a zone that this machine does not know.
  public static func iCalendar(of roster: RosterResponse, made: Instant) throws(JobError) -> String {
    let shifts = roster.shifts.compactMap { shift in
      scheduled(person: shift.person, shift: shift.shift, start: shift.start, end: shift.end, breaks: shift.breaks)
    }
    return try text(shifts, timezone: roster.timezone, made: made)
  }

  /// One event a shift and day, named by how many people work it.
  ///
  /// - Throws: `missing_parameter` where the plan has no dates, as its requirement had none.
  public static func iCalendar(of plan: ShiftsResponse, made: Instant) throws(JobError) -> String {
    var shifts: [ScheduledShift] = []
    for row in plan.assignments {
      guard plan.dates.indices.contains(row.day), let date = CivilDate(iso8601: plan.dates[row.day]),
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
          person: row.count == 1 ? "1 person" : "\(row.count) people", shift: row.shift, start: moment(midnight + Int64(start) * 60),
          end: moment(midnight + Int64(start + length) * 60),
          note: row.breaks.isEmpty ? "" : "Breaks: \(row.breaks.joined(separator: ", "))"))
    }
    return try text(shifts, timezone: plan.timezone, made: made)
  }

  static func text(_ shifts: [ScheduledShift], timezone: String?, made: Instant) throws(JobError) -> String {
    let clock = try clock(timezone, over: shifts)
    return ScheduleCalendar(clock: clock, made: moment(made.secondsSinceEpoch)).text(shifts)
  }

  static func scheduled(person: String, shift: String, start: String, end: String, breaks: [String]) -> ScheduledShift? {
    guard let first = ISO8601.parse(Array(start.utf8)), let last = ISO8601.parse(Array(end.utf8)) else { return nil }
    return ScheduledShift(
      person: person, shift: shift, start: moment(first.localSeconds), end: moment(last.localSeconds),
      note: breaks.isEmpty ? "" : "Breaks: \(breaks.joined(separator: ", "))")
  }

  private static func clock(_ timezone: String?, over shifts: [ScheduledShift]) throws(JobError) -> ScheduleCalendar.Clock {
    guard let zone = try TicketsInput.zone(timezone), let name = zone.identifier else { return .floating }
    if name == "UTC" { return .utc }
    guard let first = shifts.map(\.start).min(), let last = shifts.map(\.end).max() else { return .floating }
    // A day either way, as the moments are readings of the clock and not yet instants.
    let changes = zone.changes(
      from: Instant(secondsSinceEpoch: seconds(first) - 86_400), through: Instant(secondsSinceEpoch: seconds(last) + 86_400))
    let observances = changes.map { change in
      ScheduleTimeZone.Observance(
        start: moment(change.instant.secondsSinceEpoch + change.offsetBefore), offsetBefore: Int(change.offsetBefore),
        offset: Int(change.offset))
    }
    do throws(StaffingError) {
      return .zone(try ScheduleTimeZone(name: name, observances: observances))
    } catch {
      throw JobError(staffing: error)
    }
  }

  static func moment(_ localSeconds: Int64) -> ScheduledShift.Moment {
    let seconds = Int(localSeconds)
    let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let parts = CivilDate(daysSinceEpoch: day).parts
    return .init(year: parts.year, month: parts.month, day: parts.day, minutes: (seconds - day * 86_400) / 60)
  }

  private static func seconds(_ moment: ScheduledShift.Moment) -> Int64 {
    Int64(CivilDate.days(year: moment.year, month: moment.month, day: moment.day)) * 86_400 + Int64(moment.minutes) * 60
  }
}
