import Staffing
import Testing

@Suite struct ShiftPatternsTests {
  @Test func breaksLieInTheirWindowsAndTakeTheirIntervalsOut() throws {
    let type = ShiftType(
      id: "day", startMinutes: [480], lengthMinutes: 480, breaks: [.init(lengthMinutes: 30, earliestMinutes: 180, latestMinutes: 240)],
      cost: 8)
    let made = try ShiftPatterns([type], over: ShiftCalendar(days: 1, intervalMinutes: 30))
    #expect(made.patterns.count == 3)
    #expect(made.patterns[0].cover == [16..<22, 23..<32] && made.origins[2].breakMinutes == [240])
  }

  @Test func nightsWrapAroundTheWeekAndAreLeftOutOfAnOpenSpan() throws {
    let night = ShiftType(id: "night", startMinutes: [1320], lengthMinutes: 480, cost: 8)
    let week = try ShiftPatterns([night], over: ShiftCalendar(days: 7, intervalMinutes: 60))
    #expect(week.patterns.count == 7 && week.patterns[6].cover == [0..<6, 166..<168])
    #expect(try ShiftPatterns([night], over: ShiftCalendar(days: 3, intervalMinutes: 60)).patterns.count == 2)
    #expect(try ShiftPatterns([night], over: ShiftCalendar(days: 7, intervalMinutes: 60, openMinutes: 480..<1080)).patterns.isEmpty)
  }

  @Test func toursHaveTheirDaysOffTogether() throws {
    let day = ShiftType(id: "day", startMinutes: [480], lengthMinutes: 480, cost: 8)
    let made = try ShiftPatterns([day], over: ShiftCalendar(days: 7, intervalMinutes: 60), workingDays: 5)
    #expect(made.patterns.count == 7 && made.patterns.allSatisfy { $0.cost == 40 && $0.paidHours == 40 && $0.lengthHours == 8 })
    #expect(made.origins[0].days == [0, 1, 2, 3, 4] && made.origins[4].days == [0, 1, 4, 5, 6])
  }

  @Test func whatIsNoShiftIsAnError() throws {
    let calendar = try ShiftCalendar(days: 7, intervalMinutes: 15)
    let wrong = [
      ShiftType(id: "a", startMinutes: [], lengthMinutes: 480, cost: 8),
      ShiftType(id: "b", startMinutes: [1440], lengthMinutes: 480, cost: 8),
      ShiftType(id: "c", startMinutes: [0], lengthMinutes: 0, cost: 8),
      ShiftType(id: "d", startMinutes: [0], lengthMinutes: 480, cost: .nan),
      ShiftType(
        id: "e", startMinutes: [0], lengthMinutes: 60, breaks: [.init(lengthMinutes: 30, earliestMinutes: 40, latestMinutes: 50)], cost: 1),
      ShiftType(
        id: "f", startMinutes: [0], lengthMinutes: 60, breaks: [.init(lengthMinutes: 30, earliestMinutes: 0, latestMinutes: .max)], cost: 1),
    ]
    for type in wrong { #expect(throws: StaffingError.self, "\(type.id)") { try ShiftPatterns([type], over: calendar) } }
    #expect(throws: StaffingError.self) { try ShiftCalendar(days: 7, intervalMinutes: 7) }
    let long = ShiftType(
      id: "many", startMinutes: Array(stride(from: 0, to: 1440, by: 15)), lengthMinutes: 1400,
      breaks: (0..<4).map { .init(lengthMinutes: 15, earliestMinutes: $0 * 300, latestMinutes: $0 * 300 + 280) }, cost: 1)
    #expect(throws: StaffingError.self) { try ShiftPatterns([long], over: calendar) }
  }
}
