/// The public holidays of one country, or of one region of it, from 2000 to 2050.
///
/// The days and names are those of the Python package `holidays` (category "public"); for years after the last published decree they are
/// the law's present rules carried on. Outside `years` nothing is known, which is not the same as no holiday.
public struct Holidays: Sendable {
  /// The years for which holidays are known.
  public static let years = HolidayTable.years

  /// The package and version that the days come from, as it should be quoted.
  public static let source = HolidayTable.source

  /// The country's code (ISO 3166-1, two letters).
  public let country: String
  /// The region's code within the country (ISO 3166-2 without the country's part, mostly); nil for the holidays of the whole country.
  public let region: String?
  /// All days, in order of date, then of name.
  private let days: [Holiday]

  /// The holidays of `country` (`NO`, `NOR` or `Norway`) and of `region` in it (`BY` or `Bayern`); nil when either is unknown.
  public init?(country: String, region: String? = nil) {
    guard let code = Self.country(named: country), let block = HolidayBlock(country: code) else { return nil }
    var entry: HolidayBlock.Region?
    if let region {
      guard let found = block.region(named: region) else { return nil }
      entry = found
    }
    self.country = code
    self.region = entry?.code
    days = block.holidays(table: entry?.table ?? 0)
  }

  /// The holidays on `date`; none outside `years`.
  public func on(_ date: CivilDate) -> [Holiday] { Array(days[position(of: date)...].prefix { $0.date == date }) }

  /// All holidays of `years`, in order of date.
  public func `in`(years: ClosedRange<Int>) -> [Holiday] {
    let known = Self.years
    guard years.overlaps(known) else { return [] }
    let range = years.clamped(to: known)
    let first = CivilDate(daysSinceEpoch: CivilDate.days(year: range.lowerBound, month: 1, day: 1))
    let end = CivilDate(daysSinceEpoch: CivilDate.days(year: range.upperBound + 1, month: 1, day: 1))
    return Array(days[position(of: first)..<position(of: end)])
  }

  /// The number of days before `date` (binary search).
  private func position(of date: CivilDate) -> Int {
    var low = 0
    var high = days.count
    while low < high {
      let middle = (low + high) / 2
      if days[middle].date < date { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
