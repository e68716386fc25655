import Staffing
import Timeline

/// Answers with shifts as an iCalendar file, which any calendar takes in.
public enum ScheduleFile {
  public static let mediaType = "text/calendar"

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
