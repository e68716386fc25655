import Timeline

/// What one entry says of one site, before the entries of a site are put together.
struct CalendarDraft {
  /// Nil for the calendar of everything that has none of its own.
  var site: String?
  var zone: Zone?
  var plan: WeeklyPlan?
  var closed: [SpecialDay] = []
  var open: [SpecialDay] = []
  /// Where the entry stands, for errors.
  var line: Int?
}

/// Entries put together: a calendar for each site, and the one that counts elsewhere.
struct CalendarAssembly {
  var drafts: [CalendarDraft] = []
  /// The site whose calendar counts for records of no site or an unknown one; nil = the entry without a site, or the first one.
  var standardSite: String?
  var standardLine: Int?
  /// The clock of entries that state none.
  var zone: Zone

  func calendars() throws(TicketsError) -> BusinessCalendars {
    guard let first = drafts.first else { throw .invalidCalendar("there are no opening hours") }
    var sites: [String: BusinessCalendar] = [:]
    var standard: BusinessCalendar?
    var order: [String] = []
    for draft in drafts {
      guard let site = draft.site, sites[site] == nil else { continue }
      sites[site] = try calendar(of: drafts.filter { $0.site == site }, title: "the site '\(site)'")
      order.append(site)
    }
    let general = drafts.filter { $0.site == nil }
    if !general.isEmpty { standard = try calendar(of: general, title: "the calendar without a site") }
    if let standardSite {
      guard let calendar = sites[standardSite] else {
        let hint = CalendarFacts.suggestion(for: standardSite, among: order)
        throw .invalidCalendar("the default site '\(standardSite)' has no calendar\(hint)", line: standardLine)
      }
      guard standard == nil else {
        throw .invalidCalendar("there is a default site, and a calendar without a site; only one can be the default", line: standardLine)
      }
      return BusinessCalendars(standard: calendar, standardSite: standardSite, sites: sites)
    }
    if let standard { return BusinessCalendars(standard: standard, sites: sites) }
    guard let site = order.first, let calendar = sites[site] else {
      throw .invalidCalendar("there are no opening hours", line: first.line)
    }
    return BusinessCalendars(standard: calendar, standardSite: site, sites: sites)
  }

  private func calendar(of drafts: [CalendarDraft], title: String) throws(TicketsError) -> BusinessCalendar {
    var zone: Zone?
    for draft in drafts {
      if let stated = draft.zone, let zone, stated != zone {
        throw .invalidCalendar(
          "\(title) has two time zones, \(zone.identifier ?? "none") and \(stated.identifier ?? "none")", line: draft.line)
      }
      zone = zone ?? draft.zone
    }
    let plans = drafts.compactMap(\.plan)
    guard !plans.isEmpty else {
      throw .invalidCalendar("\(title) has no hours of an ordinary week; state 'hours'", line: drafts.first?.line)
    }
    return BusinessCalendar(zone: zone ?? self.zone, plans: plans, closed: drafts.flatMap(\.closed), open: drafts.flatMap(\.open))
  }
}
