public import Timeline

/// Business hours as the clock by which working time is measured.
extension BusinessCalendars: WorkingClock {
  public func workingSeconds(from start: Instant, to end: Instant, site: String?) -> Double {
    calendar(of: site).openSeconds(from: start, to: end)
  }

  /// One sentence: the hours of every site (of the first few where there are many).
  public var says: String {
    let named = sites.filter { $0 != standardSite }
    var parts: [String] = []
    if let standardSite {
      parts.append("\(standardSite)\(named.isEmpty ? "" : " and wherever nothing else is stated"): \(standard.says)")
    } else {
      parts.append("\(named.isEmpty ? "" : "wherever nothing else is stated: ")\(standard.says)")
    }
    for site in named.prefix(3) { parts.append("\(site): \(calendar(of: site).says)") }
    if named.count > 3 { parts.append("\(named.count - 3) more sites with hours of their own") }
    return "Working time is \(parts.joined(separator: "; "))."
  }
}

extension BusinessCalendar {
  /// When the site is open, as a part of a sentence: `mon-fri 08:00-16:00 (Europe/Oslo) without the public holidays of Norway`.
  public var says: String {
    var text = plans.map(Self.says).joined(separator: ", then ")
    if plans.isEmpty { text = "never" }
    text += " (\(zone.identifier ?? "the file's own clock"))"
    let countries = plans.compactMap(\.holidays).reduce(into: [String]()) { names, holidays in
      let name = (Holidays.name(of: holidays.country) ?? holidays.country) + (holidays.region.map { " (\($0))" } ?? "")
      if !names.contains(name) { names.append(name) }
    }
    if !countries.isEmpty { text += " without the public holidays of \(countries.joined(separator: " and "))" }
    if !closed.isEmpty { text += ", closed on \(Self.days(closed)) more" }
    if !open.isEmpty { text += ", with hours of its own on \(Self.days(open))" }
    return text
  }

  private static func days(_ days: [SpecialDay]) -> String {
    let count = Set(days.map(\.date)).count
    return count == 1 ? "1 day" : "\(count) days"
  }

  private static func says(_ plan: WeeklyPlan) -> String {
    var groups: [(hours: [OpeningHours], days: [Int])] = []
    for (day, hours) in plan.hours.enumerated() where !hours.isEmpty {
      if let index = groups.firstIndex(where: { $0.hours == hours }) {
        groups[index].days.append(day)
      } else {
        groups.append((hours, [day]))
      }
    }
    let week = groups.map { group in
      let days = group.days.count == 7 ? "every day" : WeekdayNames.text(group.days)
      return "\(days) \(group.hours.map(\.text).joined(separator: " and "))"
    }
    let from = plan.from.map { " from \($0.iso8601)" } ?? ""
    let to = plan.to.map { " to \($0.iso8601)" } ?? ""
    return (week.isEmpty ? "closed" : week.joined(separator: ", ")) + from + to
  }
}
