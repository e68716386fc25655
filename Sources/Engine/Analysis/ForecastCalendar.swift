import Forecasting
import Tickets
import Timeline

/// The holidays and own events that a request names, ready to be laid on the axis of any series.
struct ForecastCalendar {
  private let holidays: HolidayEffects?
  private let own: [EventTable.Event]

  /// Nil where the request names neither.
  init?(holidays: String?, events: TableInput?) throws(JobError) {
    guard holidays != nil || events != nil else { return nil }
    self.holidays = try holidays.map { (list) throws(JobError) in try HolidayEffects(list) }
    guard let events else {
      own = []
      return
    }
    if case .store = events {
      throw JobError(.request, code: "invalid_events", message: "a store holds no events; give a table of them", field: "events")
    }
    do throws(TicketsError) {
      own = try EventTable(events.source).events
    } catch {
      throw JobError(
        .request, code: error.code, message: error.message, field: "events", file: error.place.file, line: error.place.line,
        column: error.place.column)
    }
  }

  /// Why events cannot be laid on this axis; nil where they can.
  static func refusal(of axis: TimeAxis) -> String? {
    stepsPerDay(axis) == nil ? "Holidays and events were left out: the series has no days (it is not by day, hour or minutes)." : nil
  }

  private static func stepsPerDay(_ axis: TimeAxis) -> Int? {
    switch axis.frequency {
    case .day: 1
    case .minutes(let minutes) where minutes > 0 && 1440 % minutes == 0: 1440 / minutes
    default: nil
    }
  }

  /// The events that touch the axis or the `horizon` steps after it; nil where it has no days.
  func events(on axis: TimeAxis, horizon: Int) -> CalendarEvents? {
    guard let steps = Self.stepsPerDay(axis), let first = axis.date(at: 0), let start = axis.localSeconds(at: 0),
      let last = axis.date(at: max(0, axis.count - 1) + min(max(0, horizon), 100_000))
    else { return nil }
    let margin = CalendarEvents.widestWindow
    let known = Holidays.years
    let from = max(first.daysSinceEpoch - margin, CivilDate.days(year: known.lowerBound, month: 1, day: 1))
    let through = min(last.daysSinceEpoch + margin, CivilDate.days(year: known.upperBound, month: 12, day: 31))
    var events =
      holidays?.events(
        from: CivilDate(daysSinceEpoch: from), through: CivilDate(daysSinceEpoch: through), origin: first) ?? []
    events += own.map { event in
      CalendarEvents.Event(
        name: event.name, kind: "event \(event.name)", days: event.days.map { $0.daysSinceEpoch - first.daysSinceEpoch },
        before: event.before, after: event.after)
    }
    let second = Int(start) - first.daysSinceEpoch * 86_400
    return CalendarEvents(events, stepsPerDay: steps, firstStepOfDay: second * steps / 86_400)
  }
}
