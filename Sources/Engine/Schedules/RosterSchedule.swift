import Staffing
public import Timeline

extension RosterResponse: Scheduled {
  /// One event a person's shift, with the breaks in its description.
  ///
  /// - Parameter made: when the file is made, which each event states.
  /// - Throws: `unknown_timezone` where the answer names a zone that this machine does not know.
  public func iCalendar(made: Instant) throws(JobError) -> String {
    let shifts = shifts.compactMap { shift in
      ScheduleFile.scheduled(person: shift.person, shift: shift.shift, start: shift.start, end: shift.end, breaks: shift.breaks)
    }
    return try ScheduleFile.text(shifts, timezone: timezone, made: made)
  }
}
