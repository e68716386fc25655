public import Timeline

extension BusinessCalendars {
  /// The opening hours in a table of calendars: rows with a weekday are the ordinary week (between `valid_from` and `valid_to`), rows with
  /// a date closing days, or, with hours and not marked closed, days open in these hours only.
  ///
  /// Throws `invalid_calendar` or `unknown_timezone`, with the row.
  public init(_ table: RecordTable) throws(TicketsError) {
    var assembly = CalendarAssembly(zone: table.zone)
    var weeks: [(key: String, draft: Int, from: CivilDate?, to: CivilDate?, hours: [[OpeningHours]])] = []
    for row in 0..<table.count {
      let cells = CalendarRow(table: table, row: row)
      var draft = CalendarDraft(site: cells.text("site"))
      if let name = cells.text("timezone") {
        draft.zone = try cells.named { () throws(TicketsError) in try CalendarFacts.zone(name, line: nil) }
      }
      let hours = try cells.hours()
      let isClosed = cells.flag("closed")
      if let date = try cells.date("date") {
        let day = SpecialDay(date: date, name: cells.text("name") ?? "", hours: hours)
        if isClosed ?? hours.isEmpty { draft.closed = [day] } else { draft.open = [day] }
        assembly.drafts.append(draft)
        continue
      }
      guard let name = cells.text("weekday") else { throw cells.invalid("has neither a weekday nor a date") }
      guard let weekdays = WeekdayNames.days(name) else { throw cells.invalid("has no weekday '\(name)'; write mon, tue or mon-fri") }
      guard !hours.isEmpty || isClosed == true else {
        throw cells.invalid("has a weekday and no hours; state open and close, or closed = 1")
      }
      let (from, to) = (try cells.date("valid_from"), try cells.date("valid_to"))
      let key = "\(draft.site ?? "")\u{1F}\(from?.iso8601 ?? "")\u{1F}\(to?.iso8601 ?? "")"
      let index = weeks.firstIndex { $0.key == key } ?? weeks.count
      if index == weeks.count {
        weeks.append((key, assembly.drafts.count, from, to, [[OpeningHours]](repeating: [], count: 7)))
        assembly.drafts.append(draft)
      } else if assembly.drafts[weeks[index].draft].zone == nil {
        assembly.drafts[weeks[index].draft].zone = draft.zone
      }
      if isClosed != true { for weekday in weekdays { weeks[index].hours[weekday] += hours } }
    }
    for week in weeks { assembly.drafts[week.draft].plan = WeeklyPlan(hours: week.hours, from: week.from, to: week.to) }
    self = try assembly.calendars()
  }
}

/// One row of a table of calendars.
private struct CalendarRow {
  let table: RecordTable
  let row: Int

  func text(_ column: String) -> String? {
    guard let column = table.labels[column], row < column.codes.count, let text = column.label(row), !text.isEmpty else { return nil }
    return text
  }

  func flag(_ column: String) -> Bool? {
    guard let column = table.numbers[column], row < column.count, !column[row].isNaN else { return nil }
    return column[row] != 0
  }

  func date(_ column: String) throws(TicketsError) -> CivilDate? {
    if let stamps = table.stamps[column], row < stamps.count, !stamps[row].isMissing {
      let local = table.zone.localSeconds(stamps[row])
      return try named { () throws(TicketsError) in
        try CalendarFacts.checked(CivilDate(daysSinceEpoch: Int(local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)), line: nil)
      }
    }
    guard let text = text(column) else { return nil }
    guard let date = CivilDate(iso8601: text) else { throw invalid("has no date '\(text)' in \(column); write it like 2026-12-24") }
    return try named { () throws(TicketsError) in try CalendarFacts.checked(date, line: nil) }
  }

  /// The stretch from `open` to `close`; none where neither is stated.
  func hours() throws(TicketsError) -> [OpeningHours] {
    let (open, close) = (try time("open"), try time("close"))
    guard let open, let close else {
      guard open == nil, close == nil else { throw invalid("has only one of open and close") }
      return []
    }
    guard open != close, let hours = OpeningHours(start: open, end: close < open ? close + 86_400 : close) else {
      throw invalid("opens and closes at the same time, or not within a day")
    }
    return [hours]
  }

  /// A time of day in seconds: written, or a number of seconds, or the time of a stamp.
  private func time(_ column: String) throws(TicketsError) -> Int? {
    if let text = text(column) {
      guard let seconds = OpeningHours.seconds(ofDay: text) else {
        throw invalid("has no time '\(text)' in \(column); write it like 08:00")
      }
      return seconds
    }
    if let numbers = table.numbers[column], row < numbers.count, !numbers[row].isNaN {
      guard (0...86_400).contains(numbers[row]) else { throw invalid("has a time in \(column) that is not within a day") }
      return Int(numbers[row])
    }
    guard let stamps = table.stamps[column], row < stamps.count, !stamps[row].isMissing else { return nil }
    let local = table.zone.localSeconds(stamps[row]) % 86_400
    return Int(local < 0 ? local + 86_400 : local)
  }

  func invalid(_ what: String) -> TicketsError { .invalidCalendar("row \(row + 1) of the calendars \(what)") }

  /// What `body` throws, with the row named.
  func named<Value>(_ body: () throws(TicketsError) -> Value) throws(TicketsError) -> Value {
    do {
      return try body()
    } catch {
      throw TicketsError(code: error.code, message: "row \(row + 1) of the calendars: \(error.message)")
    }
  }
}
