import Foundation
import TestSupport
import Testing
import Timeline

@Suite struct HolidaysTests {
  private func date(_ text: String) throws -> CivilDate { try #require(CivilDate(iso8601: text)) }

  @Test func norwegianEasterOf2026() throws {
    let norway = try #require(Holidays(country: "NO"))
    let easter = norway.in(years: 2026...2026).filter { $0.date.parts.month == 4 }
    #expect(easter.map(\.date.iso8601) == ["2026-04-02", "2026-04-03", "2026-04-05", "2026-04-06"])
    #expect(easter.map(\.name) == ["Skjærtorsdag", "Langfredag", "Første påskedag", "Andre påskedag"])
    #expect(easter.map(\.englishName) == ["Maundy Thursday", "Good Friday", "Easter Sunday", "Easter Monday"])
    #expect(norway.on(try date("2026-05-17")).map(\.name) == ["Grunnlovsdag"])
    #expect(norway.on(try date("2026-05-18")).isEmpty)
  }

  @Test func regionsHaveDaysOfTheirOwn() throws {
    let epiphany = try date("2026-01-06")
    #expect(try #require(Holidays(country: "DE")).on(epiphany).isEmpty)
    #expect(try #require(Holidays(country: "DE", region: "Bayern")).on(epiphany).map(\.englishName) == ["Epiphany"])
    #expect(try #require(Holidays(country: "DE", region: "BE")).on(epiphany).isEmpty)
    let patriots = try date("2026-04-20")
    #expect(try #require(Holidays(country: "US")).on(patriots).isEmpty)
    #expect(try #require(Holidays(country: "US", region: "MA")).on(patriots).map(\.name) == ["Patriots' Day"])
  }

  @Test func standInsAreMarked() throws {
    // New Year's Day 2022 was a Saturday; Monday the 3rd was off.
    let britain = try #require(Holidays(country: "GB"))
    #expect(britain.on(try date("2022-01-03")).map(\.isObserved) == [true])
    #expect(britain.on(try date("2026-01-01")).map(\.isObserved) == [false])
  }

  @Test func countriesAreFoundByCodeAndName() {
    #expect(Holidays.countries.count == 250)
    #expect(Holidays.countries == Holidays.countries.sorted())
    for name in ["NO", "no", "NOR", "Norway"] { #expect(Holidays.country(named: name) == "NO") }
    #expect(Holidays.country(named: "united kingdom") == "GB")
    #expect(Holidays.name(of: "TWN") == "Taiwan")
    #expect(Holidays.name(of: "XX") == nil)
    #expect(Holidays(country: "XX") == nil)
    #expect(Holidays(country: "") == nil)
    #expect(Holidays(country: "NO", region: "BY") == nil)
    #expect(Holidays.regions(of: "AT") == ["1", "2", "3", "4", "5", "6", "7", "8", "9"])
    #expect(Holidays.regions(of: "XX").isEmpty)
    #expect(Holidays(country: "de", region: "bavaria") == nil)
    #expect(Holidays(country: "de", region: "by")?.region == "BY")
  }

  @Test func nothingIsKnownOutsideTheYears() throws {
    let norway = try #require(Holidays(country: "NO"))
    #expect(norway.in(years: 1990...1999).isEmpty)
    #expect(norway.in(years: 2051...9999).isEmpty)
    #expect(norway.in(years: 1990...2000) == norway.in(years: 2000...2000))
    #expect(norway.on(CivilDate(daysSinceEpoch: Int.min / 2)).isEmpty)
  }

  @Test func easterSundays() {
    #expect(
      [2000, 2024, 2026, 2038, 2049].map { Easter.western.sunday(in: $0).iso8601 } == [
        "2000-04-23", "2024-03-31", "2026-04-05", "2038-04-25", "2049-04-18",
      ])
    #expect(
      [2000, 2024, 2026, 2038, 2049].map { Easter.orthodox.sunday(in: $0).iso8601 } == [
        "2000-04-30", "2024-05-05", "2026-04-12", "2038-04-25", "2049-04-25",
      ])
  }

  /// Whole years of some thirty tables, as the source lists them.
  @Test func referenceDays() throws {
    var expected: [String: [String]] = [:]
    let file = Fixtures.directory.appending(path: "holidays/reference.csv")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 4)
      let year = fields[2].prefix(4)
      expected["\(fields[0]),\(fields[1]),\(year)", default: []].append("\(fields[2]),\(fields[3].filter { $0 != "\"" })")
    }
    // Thirty tables of two years each; Ukraine has no public holidays in 2026.
    #expect(expected.count == 59)
    for (key, days) in expected {
      let parts = key.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let year = try #require(Int(parts[2]))
      let holidays = try #require(Holidays(country: parts[0], region: parts[1].isEmpty ? nil : parts[1]), "\(key)")
      let found = holidays.in(years: year...year).map { "\($0.date.iso8601),\($0.name),\($0.englishName),\($0.isObserved ? 1 : 0)" }
      #expect(Set(found) == Set(days), "\(key)")
      #expect(found.count == days.count)
    }
  }

  /// Every day of every table, by a digest of its lines that the script took from the source itself.
  @Test func everyTableEqualsItsSource() throws {
    let file = Fixtures.directory.appending(path: "holidays/digests.csv")
    var tables = 0
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      try #require(fields.count == 4)
      let holidays = try #require(Holidays(country: fields[0], region: fields[1].isEmpty ? nil : fields[1]), "\(line)")
      let days = holidays.in(years: Holidays.years)
      #expect(String(days.count) == fields[2], "\(line)")
      #expect(Self.digest(of: days) == fields[3], "\(line)")
      tables += 1
    }
    #expect(tables == 901)
  }

  /// FNV-1a with 64 bits over the lines of a table, ordered by day, then by the names' code points.
  private static func digest(of days: [Holiday]) -> String {
    let first = CivilDate.days(year: Holidays.years.lowerBound, month: 1, day: 1)
    var value: UInt64 = 0xCBF2_9CE4_8422_2325
    for day in days {
      for byte in "\(day.date.daysSinceEpoch - first)|\(day.name)|\(day.englishName)|\(day.isObserved ? 1 : 0)\n".utf8 {
        value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
      }
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
