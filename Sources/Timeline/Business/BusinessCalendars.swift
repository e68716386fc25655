/// The opening hours of every site, and those that count where a record names no site or an unknown one.
public struct BusinessCalendars: Sendable {
  /// Counts for records without a site and for sites without a calendar of their own.
  public private(set) var standard: BusinessCalendar
  /// The site whose calendar is `standard`; nil where it is nobody's in particular.
  public let standardSite: String?
  private var bySite: [String: BusinessCalendar]
  private var names: [String: String]

  /// Calendars by site, where names that differ in case or in outer spaces only are one site (the first in alphabetical order counts).
  public init(standard: BusinessCalendar, standardSite: String? = nil, sites: [String: BusinessCalendar] = [:]) {
    self.standard = standard
    self.standardSite = standardSite
    bySite = sites
    names = [:]
    for name in sites.keys.sorted() where names[Self.key(name)] == nil { names[Self.key(name)] = name }
  }

  /// The sites that have a calendar of their own, in alphabetical order.
  public var sites: [String] { bySite.keys.sorted() }

  /// Whether `site` has a calendar of its own.
  public func has(_ site: String) -> Bool { bySite[site] != nil || names[Self.key(site)] != nil }

  /// The calendar of `site`.
  public func calendar(of site: String?) -> BusinessCalendar {
    guard let site else { return standard }
    return bySite[site] ?? names[Self.key(site)].flatMap { bySite[$0] } ?? standard
  }

  /// The same calendars with `change` made to each of them.
  public func map(_ change: (BusinessCalendar) -> BusinessCalendar) -> BusinessCalendars {
    BusinessCalendars(standard: change(standard), standardSite: standardSite, sites: bySite.mapValues(change))
  }

  /// The same calendars with further closing days, at `site` or, where it is nil, everywhere.
  public func closing(_ days: [SpecialDay], at site: String? = nil) -> BusinessCalendars {
    func closing(_ calendar: BusinessCalendar) -> BusinessCalendar {
      BusinessCalendar(zone: calendar.zone, plans: calendar.plans, closed: calendar.closed + days, open: calendar.open)
    }
    guard let site else { return map(closing) }
    var changed = self
    let name = names[Self.key(site)] ?? site
    changed.bySite[name] = closing(calendar(of: site))
    changed.names[Self.key(name)] = name
    if name == standardSite { changed.standard = closing(standard) }
    return changed
  }

  private static func key(_ site: String) -> String {
    let words = site.lowercased().split(whereSeparator: \.isWhitespace)
    return words.joined(separator: " ")
  }
}
