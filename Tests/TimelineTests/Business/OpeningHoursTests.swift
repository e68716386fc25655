import Testing
import Timeline

@Suite struct OpeningHoursTests {
  @Test(arguments: [
    ("08:00-16:00", 28_800, 57_600, "08:00-16:00"), ("8-16", 28_800, 57_600, "08:00-16:00"),
    ("08.30 – 16.15", 30_600, 58_500, "08:30-16:15"),
    ("22:00-06:00", 79_200, 108_000, "22:00-06:00"), ("00:00-24:00", 0, 86_400, "00:00-24:00"), ("24H", 0, 86_400, "00:00-24:00"),
    ("09:00:05-09:00:10", 32_405, 32_410, "09:00:05-09:00:10"), ("18:00-24:00", 64_800, 86_400, "18:00-24:00"),
  ])
  func reads(text: String, start: Int, end: Int, written: String) throws {
    let hours = try #require(OpeningHours(text))
    #expect(hours.start == start)
    #expect(hours.end == end)
    #expect(hours.text == written)
    #expect(OpeningHours(written) == hours)
  }

  @Test(arguments: [
    "", "-", "08:00", "08:00-", "08:00-08:00", "8:60-9", "25-26", "08:00-16:00-18:00", "24:00-02:00", "a-b", "008-016", "8:-9", "+8-9",
  ])
  func refuses(text: String) { #expect(OpeningHours(text) == nil) }

  @Test func lastsAtMostADay() {
    #expect(OpeningHours(start: 3600, end: 90_000) != nil)
    #expect(OpeningHours(start: 3600, end: 90_001) == nil)
    #expect(OpeningHours(start: 86_400, end: 90_000) == nil)
    #expect(OpeningHours(start: -1, end: 10) == nil)
  }
}
