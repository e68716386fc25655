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
    let made = try ShiftPatterns([day], over: ShiftCalendar(days: 7, intervalMinutes: 60), tours: TourRules(workingDays: 5))
    #expect(made.patterns.count == 7 && made.patterns.allSatisfy { $0.cost == 40 && $0.paidHours == 40 && $0.lengthHours == 8 })
    #expect(made.origins[0].days == [0, 1, 2, 3, 4] && made.origins[4].days == [0, 1, 4, 5, 6])
  }

  @Test func toursOfEachContract() throws {
    let calendar = try ShiftCalendar(days: 7, intervalMinutes: 60)
    let full = ShiftType(id: "full", startMinutes: [480], lengthMinutes: 480, cost: 8, paidMinutes: 450)
    let part = ShiftType(id: "part", startMinutes: [480], lengthMinutes: 300, cost: 5, workingDays: 3)
    let apart = try ShiftPatterns([full, part], over: calendar, tours: TourRules(workingDays: 5, daysOffTogether: false))
    // Two of seven days off, and four of seven.
    #expect(apart.patterns.count == 21 + 35 && apart.patterns[0].paidHours == 37.5 && apart.patterns[0].lengthHours == 8)
    let contract = try ShiftPatterns([full, part], over: calendar, tours: TourRules(workingDays: 5, weeklyHours: 30...40))
    #expect(contract.patterns.count == 7 && contract.origins.allSatisfy { $0.type == 0 })
    #expect(throws: StaffingError.self) { try ShiftPatterns([full], over: calendar, tours: TourRules(workingDays: 8)) }
    #expect(throws: StaffingError.self) {
      try ShiftPatterns([full], over: calendar, tours: TourRules(workingDays: 5, startsApartMinutes: -1))
    }
    #expect(throws: StaffingError.self) {
      try ShiftPatterns([full], over: ShiftCalendar(days: 6, intervalMinutes: 60), tours: TourRules(workingDays: 5))
    }
  }

  @Test func closedDaysHaveNoShifts() throws {
    let day = ShiftType(id: "day", startMinutes: [480, 720], lengthMinutes: 360, cost: 6)
    let calendar = try ShiftCalendar(days: 7, intervalMinutes: 60, openMinutes: 480..<1080, openByDay: [5: 540..<900, 6: 0..<0])
    let made = try ShiftPatterns([day], over: calendar)
    #expect(made.origins.map(\.days) == (0..<5).flatMap { [[$0]] } + (0..<5).flatMap { [[$0]] })
    #expect(throws: StaffingError.self) { try ShiftCalendar(days: 7, intervalMinutes: 60, openByDay: [0: 0..<1500]) }
  }

  @Test func startsMayMoveWithinABand() throws {
    // One person at eight on the first days and at ten on the others: one tour whose starts may lie two hours apart does it.
    let day = ShiftType(id: "day", startMinutes: [480, 600, 720], lengthMinutes: 480, cost: 8)
    let calendar = try ShiftCalendar(days: 7, intervalMinutes: 60)
    var requirement = [Double](repeating: 0, count: 168)
    for day in 0..<5 { for hour in (day < 2 ? 8 : 10)..<(day < 2 ? 16 : 18) { requirement[day * 24 + hour] = 1 } }
    func plan(_ apart: Int) throws -> ShiftPlan {
      let made = try ShiftPatterns([day], over: calendar, tours: TourRules(workingDays: 5, startsApartMinutes: apart))
      return try ShiftCoverProblem(
        requirement: [requirement], patterns: made.patterns, rules: CoverRules(balances: made.balances)
      ).plan()
    }
    let steady = try plan(0)
    let moving = try plan(120)
    #expect(steady.status == .optimal && steady.objective == 80)
    #expect(moving.status == .optimal && moving.objective == 40 && moving.totalSurplus == 0)
    let made = try ShiftPatterns([day], over: calendar, tours: TourRules(workingDays: 5, startsApartMinutes: 120))
    // Two bands (8 and 10, 10 and 12), each with seven choices of days off, two starts on seven days and a balance a day.
    #expect(made.patterns.count == 2 * (7 + 14) && made.balances.count == 14)
    #expect(zip(made.patterns, moving.counts).reduce(0) { $0 + $1.0.people * $1.1 } == 1)
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
