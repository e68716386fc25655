import Foundation
import Timeline

/// Texts of a calendar as values, with errors that name what was meant.
enum CalendarFacts {
  /// The end of a sentence that names the nearest of `known`, whatever its capitals; empty where none is near.
  static func suggestion(for name: String, among known: [String]) -> String {
    guard let nearest = EditDistance.nearest(to: name, among: known.map { $0.lowercased() }) else { return "" }
    return known.first { $0.lowercased() == nearest }.map { "; did you mean '\($0)'?" } ?? ""
  }

  static func zone(_ name: String, line: Int?) throws(TicketsError) -> Zone {
    if let zone = Zone(identifier: name) { return zone }
    let hint = suggestion(for: name, among: TimeZone.knownTimeZoneIdentifiers)
    throw TicketsError(
      code: "unknown_timezone", message: "there is no time zone '\(name)'\(hint.isEmpty ? "; write one such as Europe/Oslo" : hint)",
      line: line)
  }

  static func holidays(country: String, region: String?, line: Int?) throws(TicketsError) -> Holidays {
    guard let code = Holidays.country(named: country) else {
      let hint = suggestion(for: country, among: Holidays.countryNames)
      throw TicketsError(
        code: "unknown_country",
        message: "no holidays are known of a country '\(country)'\(hint.isEmpty ? "; write its code of two letters, such as NO" : hint)",
        line: line)
    }
    if let holidays = Holidays(country: code, region: region) { return holidays }
    let regions = Holidays.regions(of: code)
    let name = Holidays.name(of: code) ?? code
    let hint = suggestion(for: region ?? "", among: Holidays.regionNames(of: code))
    let known = regions.isEmpty ? "; leave the region out" : "; regions are \(regions.joined(separator: ", "))"
    throw TicketsError(
      code: "unknown_region", message: "\(name) has no region '\(region ?? "")' with holidays of its own\(hint.isEmpty ? known : hint)",
      line: line)
  }

  /// `08:00-12:00, 13:00-16:00`, `24h`, `closed`.
  static func hours(_ text: String, line: Int?, column: String? = nil) throws(TicketsError) -> [OpeningHours] {
    if ["closed", "none", "-"].contains(text.lowercased()) { return [] }
    var hours: [OpeningHours] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let stretch = OpeningHours(part) else {
        throw .invalidCalendar("hours are written like 08:00-16:00, 22:00-06:00, 24h or closed, not '\(text)'", line: line, column: column)
      }
      hours.append(stretch)
    }
    return hours
  }

  /// Dates that a calendar can hold days of.
  static func checked(_ date: CivilDate, line: Int?) throws(TicketsError) -> CivilDate {
    guard (1970...2200).contains(date.parts.year) else {
      throw .invalidCalendar("\(date.iso8601) lies outside the years 1970 to 2200", line: line)
    }
    return date
  }
}
