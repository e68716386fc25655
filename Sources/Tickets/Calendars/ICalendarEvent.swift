import Timeline

/// One event of an iCalendar file while its lines are read, and the days that it closes.
struct ICalendarEvent {
  let line: Int
  private var properties: [String: ICalendarLine] = [:]
  private var exceptions: [ICalendarLine] = []

  init(line: Int) { self.line = line }

  mutating func add(_ property: ICalendarLine) {
    if property.name == "EXDATE" { exceptions.append(property) } else { properties[property.name] = property }
  }

  var name: String { properties["SUMMARY"]?.text ?? "" }

  /// True where the organiser called the event off.
  var isCancelled: Bool { properties["STATUS"]?.value.uppercased() == "CANCELLED" }

  /// The days that the event closes, on the clock of `zone`, up to the end of the years for which holidays are known.
  func days(zone: Zone) throws(ICalendarRecurrence.Refusal) -> [SpecialDay] {
    for name in ["RDATE", "RECURRENCE-ID", "EXRULE"] where properties[name] != nil {
      throw refused("it uses \(name), which is not supported")
    }
    guard let startLine = properties["DTSTART"] else { throw refused("it has no DTSTART") }
    guard let start = ICalendarTime(startLine.value) else { throw refused("its DTSTART '\(startLine.value)' cannot be read") }
    let clock = try Self.clock(of: startLine, start, site: zone)
    let length = try length(from: start, on: clock, site: zone)
    var occurrences = [start.day]
    if let rule = properties["RRULE"] {
      guard start.day > CivilDate.days(year: 1800, month: 1, day: 1) else { throw refused("it repeats since before 1800") }
      let last = CivilDate.days(year: Holidays.years.upperBound, month: 12, day: 31)
      occurrences = try ICalendarRecurrence(rule.value).days(from: start, through: last) { until in
        until.isUTC ? clock.localSeconds(Instant(secondsSinceEpoch: until.localSeconds)) : until.localSeconds
      }
    }
    let left = try withoutExceptions(occurrences, start: start, clock: clock, site: zone)
    let earliest = Int64(0)
    var days: [SpecialDay] = []
    for day in left {
      let begin = start.localSeconds + Int64(day - start.day) * 86_400
      let span =
        start.hasTime
        ? Self.reading(begin, clock, zone)..<max(Self.reading(begin, clock, zone), Self.reading(begin + length, clock, zone))
        : begin..<(begin + length)
      guard span.upperBound > earliest else { continue }
      days += try split(span)
    }
    return days
  }

  /// The days of a span on the site's clock: whole ones, and the first and last with the hours that are closed.
  private func split(_ span: Range<Int64>) throws(ICalendarRecurrence.Refusal) -> [SpecialDay] {
    guard span.upperBound - span.lowerBound <= 400 * 86_400 else { throw refused("it lasts longer than 400 days") }
    var days: [SpecialDay] = []
    var at = span.lowerBound
    while at < span.upperBound {
      let day = at >= 0 ? at / 86_400 : (at - 86_399) / 86_400
      let end = min(span.upperBound, (day + 1) * 86_400)
      let date = CivilDate(daysSinceEpoch: Int(day))
      let hours = OpeningHours(start: Int(at - day * 86_400), end: Int(end - day * 86_400))
      days.append(SpecialDay(date: date, name: name, hours: hours == .allDay ? [] : hours.map { [$0] } ?? []))
      at = end
    }
    return days
  }

  /// How long the event lasts, in seconds of the clock.
  private func length(from start: ICalendarTime, on clock: Zone, site: Zone) throws(ICalendarRecurrence.Refusal) -> Int64 {
    if let line = properties["DTEND"] {
      guard let end = ICalendarTime(line.value), end.hasTime == start.hasTime else {
        throw refused("its DTEND '\(line.value)' cannot be read")
      }
      let own = try Self.clock(of: line, end, site: site)
      let seconds = (start.hasTime ? Self.reading(end.localSeconds, own, clock) : end.localSeconds) - start.localSeconds
      guard seconds > 0 else { throw refused("it ends when it begins, or before") }
      return seconds
    }
    if let line = properties["DURATION"] {
      guard let seconds = ICalendarTime.seconds(ofDuration: line.value), seconds > 0, start.hasTime || seconds % 86_400 == 0 else {
        throw refused("its DURATION '\(line.value)' cannot be read")
      }
      return seconds
    }
    guard !start.hasTime else { throw refused("it has neither an end nor a length") }
    return 86_400
  }

  private func withoutExceptions(_ days: [Int], start: ICalendarTime, clock: Zone, site: Zone) throws(ICalendarRecurrence.Refusal) -> [Int]
  {
    var left = days
    for line in exceptions {
      for value in line.value.split(separator: ",") {
        guard let time = ICalendarTime(value) else { throw refused("its EXDATE '\(value)' cannot be read") }
        let own = time.hasTime ? try Self.clock(of: line, time, site: site) : clock
        let local = time.hasTime ? Self.reading(time.localSeconds, own, clock) : time.localSeconds
        left.removeAll { day in
          let begin = start.localSeconds + Int64(day - start.day) * 86_400
          return time.hasTime && start.hasTime ? begin == local : Int64(day) == local / 86_400
        }
      }
    }
    return left
  }

  /// The clock on which a value is stated: UTC, the zone that it names, or the site's own.
  private static func clock(of line: ICalendarLine, _ time: ICalendarTime, site: Zone) throws(ICalendarRecurrence.Refusal) -> Zone {
    guard time.hasTime else { return site }
    var zone = site
    if time.isUTC {
      zone = .utc
    } else if let name = line.parameters["TZID"] {
      guard let known = Zone(identifier: name) else {
        throw ICalendarRecurrence.Refusal(why: "its time zone '\(name)' is not one of the tz database, such as Europe/Oslo")
      }
      zone = known
    }
    guard zone == site || site.identifier != nil else {
      throw ICalendarRecurrence.Refusal(why: "it is stated in the time zone \(zone.identifier ?? ""), and the site's is not stated")
    }
    return zone
  }

  /// A reading of clock `from` as clock `to` reads at that instant.
  private static func reading(_ local: Int64, _ from: Zone, _ to: Zone) -> Int64 {
    from == to ? local : to.localSeconds(from.instant(localSeconds: local))
  }

  private func refused(_ why: String) -> ICalendarRecurrence.Refusal { ICalendarRecurrence.Refusal(why: why) }
}
