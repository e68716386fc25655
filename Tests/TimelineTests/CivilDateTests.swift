import Testing
import Timeline

@Suite struct CivilDateTests {
  @Test(arguments: [(1970, 1, 1, 0, 3), (2000, 2, 29, 11016, 1), (2016, 2, 29, 16860, 0), (1969, 12, 31, -1, 2), (2400, 2, 29, 157_113, 1)])
  func knownDays(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
    let date = try #require(CivilDate(year: year, month: month, day: day))
    #expect(date.daysSinceEpoch == number)
    #expect(date.weekday == weekday)
    #expect(date.parts == (year, month, day))
  }

  @Test func everyDayOfFourCenturiesRoundTrips() throws {
    for number in stride(from: -80_000, through: 80_000, by: 1) {
      let (year, month, day) = CivilDate(daysSinceEpoch: number).parts
      let again = try #require(CivilDate(year: year, month: month, day: day))
      #expect(again.daysSinceEpoch == number)
    }
  }

  @Test(arguments: [(2015, 2, 29), (2016, 2, 31), (1900, 2, 29), (2016, 13, 1), (2016, 0, 1), (2016, 4, 31), (0, 1, 1), (10_000, 1, 1)])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year: year, month: month, day: day) == nil)
  }

  @Test func printsAsISO8601() {
    #expect(CivilDate(daysSinceEpoch: 16860).iso8601 == "2016-02-29")
  }
}
