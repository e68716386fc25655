import Engine
import Testing
import Timeline

@testable import Pictures

@Suite struct StaffingWeekTests {
  /// Two days by the hour in Oslo, the second with the hour that the clock shows twice.
  private static let plan: StaffingPlan = {
    var plan = StaffingSamples.plan(days: 3)
    let autumn = (0..<49).map { index -> String in
      // 24 October 2026 has 24 hours at +02:00; 25 October has 02:00 at +02:00 and again at +01:00.
      let day = index < 24 ? 24 : 25
      let hour = index < 24 ? index : index - 24 - (index > 26 ? 1 : 0)
      return "2026-10-\(day)T\(hour < 10 ? "0" : "")\(hour):00:00\(index > 26 ? "+01:00" : "+02:00")"
    }
    plan.ds = autumn
    plan.scheduled = (0..<49).map(Double.init)
    return plan
  }()

  @Test func whatTheClockShowsTwiceHasTwoColumns() throws {
    let week = StaffingWeek.days(Self.plan)
    #expect(week.columns.count == 25)
    let first = try #require(week.columns.firstIndex(of: "02:00"))
    #expect(week.columns[first + 1] == "02:00 (2nd)" && week.columns[first + 2] == "03:00")
    #expect(week.days.map { $0.cells[first] } == [2, 26])
    #expect(week.days.map { $0.cells[first + 1] } == [nil, 27])
    // Every interval of the plan is there once.
    #expect(week.days.flatMap(\.cells).compactMap { $0 } == Array(0..<49))
  }

  @Test func aPlanWithoutSuchAnHourHasOneColumnAReading() {
    #expect(StaffingWeek.days(StaffingSamples.hourly).columns.count == 24)
  }
}
