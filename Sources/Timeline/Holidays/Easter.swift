/// The two reckonings of Easter Sunday.
public enum Easter: Hashable, Sendable {
  /// By the Gregorian reckoning, as in Western churches.
  case western
  /// By the Julian reckoning, as in most Orthodox churches; the date is Gregorian all the same.
  case orthodox

  /// Easter Sunday of `year`.
  ///
  /// Western: the anonymous Gregorian algorithm; Orthodox: J. Meeus's Julian algorithm with the difference of the calendars added
  /// (J. Meeus, "Astronomical Algorithms", 2nd ed., 1998, chapter 8).
  public func sunday(in year: Int) -> CivilDate {
    switch self {
    case .western:
      let golden = CivilDate.floorModulo(year, 19)
      let century = CivilDate.floorDivide(year, 100)
      let inCentury = year - century * 100
      let skipped = century - century / 4 - (century - (century + 8) / 25 + 1) / 3
      let epact = CivilDate.floorModulo(19 * golden + skipped + 15, 30)
      let weekday = CivilDate.floorModulo(32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4, 7)
      let correction = (golden + 11 * epact + 22 * weekday) / 451
      let sum = epact + weekday - 7 * correction + 114
      return CivilDate(daysSinceEpoch: CivilDate.days(year: year, month: sum / 31, day: sum % 31 + 1))
    case .orthodox:
      let moon = CivilDate.floorModulo(19 * CivilDate.floorModulo(year, 19) + 15, 30)
      let weekday = CivilDate.floorModulo(2 * CivilDate.floorModulo(year, 4) + 4 * CivilDate.floorModulo(year, 7) - moon + 34, 7)
      let sum = moon + weekday + 114
      let julianLag = CivilDate.floorDivide(year, 100) - CivilDate.floorDivide(year, 400) - 2
      return CivilDate(daysSinceEpoch: CivilDate.days(year: year, month: sum / 31, day: sum % 31 + 1) + julianLag)
    }
  }
}
