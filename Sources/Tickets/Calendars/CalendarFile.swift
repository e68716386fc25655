public import Timeline
import Yams

/// Opening hours, closing days and opening days in YAML.
///
///     default: Oslo
///     calendars:
///       - site: Oslo
///         timezone: Europe/Oslo
///         hours: {mon-fri: "08:00-16:00", sat: "10:00-14:00"}
///         from: 2026-01-01
///         holidays: {country: NO}
///         closed: [12-24, {date: 2026-12-31, name: New Year's Eve, hours: "12:00-16:00"}]
///         open: [{date: 2026-05-17, hours: "10:00-12:00"}]
///     closed: [2026-06-12]
///
/// Several entries of one site are its weekly plans over time; of those that hold on a date the last counts. Closing days beside
/// `calendars` close every site.
public enum CalendarFile {
  /// Reads the calendars in `text`; `file` is its name for errors, `zone` the clock of entries that state none.
  ///
  /// Throws `invalid_calendar`, `unknown_key`, `unknown_timezone`, `unknown_country` or `unknown_region`, with the line.
  public static func read(_ text: String, file: String? = nil, zone: Zone = .unstated) throws(TicketsError) -> BusinessCalendars {
    do throws(TicketsError) {
      return try read(text, zone: zone)
    } catch {
      throw file.map { error.at(file: $0) } ?? error
    }
  }

  private static func read(_ text: String, zone: Zone) throws(TicketsError) -> BusinessCalendars {
    let document = try StrictMapping(
      try root(text), title: "the file", keys: ["calendars", "default", "closed", "open"], code: "invalid_calendar")
    guard document.node("calendars") != nil else {
      throw .invalidCalendar("the file needs 'calendars', a list of opening hours", line: document.line)
    }
    var assembly = CalendarAssembly(zone: zone)
    assembly.standardSite = try document.text("default")
    assembly.standardLine = document.node("default")?.mark?.line
    let closed = try SpecialDayList.read(document.list("closed"), title: "'closed'")
    let open = try SpecialDayList.read(document.list("open"), title: "'open'")
    var days = 0
    for (index, node) in document.list("calendars").enumerated() {
      let draft = try draft(node, title: "calendar \(index + 1)")
      days += draft.closed.count + draft.open.count
      guard days <= SpecialDayList.maximumDays, index < 10_000 else {
        throw .invalidCalendar("the file holds more calendars or days than anyone keeps", line: node.mark?.line)
      }
      assembly.drafts.append(draft)
    }
    let calendars = try assembly.calendars()
    guard !closed.isEmpty || !open.isEmpty else { return calendars }
    return calendars.map {
      BusinessCalendar(zone: $0.zone, plans: $0.plans, closed: $0.closed + closed, open: $0.open + open)
    }
  }

  /// Longer files are refused: they are not written by people, and references within them can stand for far more than they hold.
  private static let maximumBytes = 1_000_000

  private static func root(_ text: String) throws(TicketsError) -> Node {
    guard text.utf8.count <= maximumBytes else {
      throw .invalidCalendar("a calendar file may have \(maximumBytes) bytes, this one has \(text.utf8.count)")
    }
    do {
      if let node = try Yams.compose(yaml: text) { return node }
    } catch let error as YamlError {
      throw .invalidYAML(error)
    } catch {
      throw .invalidCalendar("the file is not YAML: \(error)")
    }
    throw .invalidCalendar("the file is empty; it needs 'calendars', a list of opening hours")
  }

  private static func draft(_ node: Node, title: String) throws(TicketsError) -> CalendarDraft {
    let keys = ["site", "timezone", "hours", "from", "to", "holidays", "closed", "open"]
    let mapping = try StrictMapping(node, title: title, keys: keys, code: "invalid_calendar")
    var draft = CalendarDraft(line: mapping.line)
    draft.site = try mapping.text("site")
    if let name = try mapping.text("timezone") {
      draft.zone = try CalendarFacts.zone(name, line: mapping.node("timezone")?.mark?.line)
    }
    draft.closed = try SpecialDayList.read(mapping.list("closed"), title: "'closed' of \(title)")
    draft.open = try SpecialDayList.read(mapping.list("open"), title: "'open' of \(title)")
    let (from, to) = (try mapping.date("from"), try mapping.date("to"))
    if let from, let to, to < from { throw mapping.invalid("\(title) ends before it begins", at: "to") }
    let holidays = try holidays(mapping)
    guard let hours = mapping.node("hours") else {
      guard holidays == nil, from == nil, to == nil else {
        throw mapping.invalid("\(title) needs 'hours' such as {mon-fri: \"08:00-16:00\"}", at: "hours")
      }
      return draft
    }
    draft.plan = WeeklyPlan(hours: try week(hours, title: title), from: from, to: to, holidays: holidays)
    return draft
  }

  /// `{mon-fri: "08:00-16:00", sat: ["10:00-12:00", "13:00-14:00"]}`, or `24h` for all days and all hours.
  private static func week(_ node: Node, title: String) throws(TicketsError) -> [[OpeningHours]] {
    if case .scalar(let text) = node {
      return [[OpeningHours]](repeating: try CalendarFacts.hours(text.string, line: node.mark?.line), count: 7)
    }
    guard case .mapping(let days) = node else {
      throw .invalidCalendar("'hours' of \(title) is a mapping such as {mon-fri: \"08:00-16:00\"}", line: node.mark?.line)
    }
    var week = [[OpeningHours]?](repeating: nil, count: 7)
    for (key, value) in days {
      guard case .scalar(let name) = key, let weekdays = WeekdayNames.days(name.string) else {
        let hint = key.string.map { CalendarFacts.suggestion(for: $0, among: WeekdayNames.english) } ?? ""
        throw .invalidCalendar(
          "'\(key.string ?? "?")' of 'hours' of \(title) is no weekday\(hint.isEmpty ? "; write mon, tue or mon-fri" : hint)",
          line: key.mark?.line)
      }
      var hours: [OpeningHours] = []
      let parts: [Node] = if case .sequence(let list) = value { Array(list) } else { [value] }
      for part in parts {
        guard case .scalar(let text) = part else {
          throw .invalidCalendar("hours are written like 08:00-16:00, or as a list of such", line: part.mark?.line)
        }
        hours += try CalendarFacts.hours(text.string, line: part.mark?.line)
      }
      for weekday in weekdays {
        guard week[weekday] == nil else {
          throw .invalidCalendar("'hours' of \(title) states \(WeekdayNames.english[weekday]) twice", line: key.mark?.line)
        }
        week[weekday] = hours
      }
    }
    return week.map { $0 ?? [] }
  }

  /// `{country: NO, region: "03"}`, `NO`, or `none`.
  private static func holidays(_ mapping: StrictMapping) throws(TicketsError) -> Holidays? {
    guard let node = mapping.node("holidays") else { return nil }
    if case .scalar(let text) = node {
      guard text.string.lowercased() != "none" else { return nil }
      return try CalendarFacts.holidays(country: text.string, region: nil, line: node.mark?.line)
    }
    let choice = try StrictMapping(node, title: "'holidays' of \(mapping.title)", keys: ["country", "region"], code: "invalid_calendar")
    guard let country = try choice.text("country") else {
      throw choice.invalid("\(choice.title) needs a 'country', by its code of two letters", at: "country")
    }
    return try CalendarFacts.holidays(country: country, region: try choice.text("region"), line: choice.line)
  }
}

extension TicketsError {
  fileprivate static func invalidYAML(_ error: YamlError) -> TicketsError {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      .invalidCalendar("the file is not YAML: \(context.map { "\($0.text), " } ?? "")\(problem)", line: mark.line)
    case .duplicatedKeysInMapping(let duplicates, let context):
      .invalidCalendar(
        "\(duplicates.count == 1 ? "a key" : "keys") of one mapping stand\(duplicates.count == 1 ? "s" : "") there twice",
        line: context.mark.line)
    default: .invalidCalendar("the file is not YAML: \(error)")
    }
  }
}
