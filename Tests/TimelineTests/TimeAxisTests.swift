import Testing
import Timeline

@Suite struct TimeAxisTests {
  @Test func slotsFollowTheCalendar() throws {
    // 2016-02-29 is a Monday.
    let days = TimeAxis(frequency: .day, first: 16860, count: 10)
    #expect((0..<8).map { days.slot(at: $0, season: 7) } == [0, 1, 2, 3, 4, 5, 6, 0])
    let hours = TimeAxis(frequency: .hour, first: 16860 * 24, count: 200)
    #expect(hours.slot(at: 0, season: 168) == 0)
    #expect(hours.slot(at: 25, season: 168) == 25)
    #expect(hours.slot(at: 25, season: 24) == 1)
    #expect(hours.slot(at: 168, season: 168) == 0)
    let months = TimeAxis(frequency: .month, first: (2016 - 1970) * 12 + 1, count: 3)
    #expect(months.label(at: 0) == "2016-02-01")
    #expect(months.slot(at: 0, season: 12) == 1)
  }

  @Test func followingContinuesWhereTheAxisEnds() {
    let axis = TimeAxis(frequency: .hour, first: 16860 * 24, count: 24)
    #expect(axis.following(1).label(at: 0) == "2016-03-01T00:00:00")
    let steps = TimeAxis(step: 10, first: 5, count: 3)
    #expect(steps.following(2).label(at: 1) == "45")
  }

  @Test func positionsInvertLabels() throws {
    let oslo = try #require(Zone(identifier: "Europe/Oslo"))
    let axis = TimeAxis(frequency: .day, zone: oslo, first: 16860, count: 5)
    let reading = try #require(ISO8601.parse(Array("2016-03-01T23:30:00Z".utf8)))
    // 23:30 UTC on 1 March is 00:30 on 2 March in Oslo.
    #expect(axis.position(of: ISO8601.instant(reading, zone: oslo)) == 2)
  }
}
