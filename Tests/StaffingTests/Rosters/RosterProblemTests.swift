import Testing

@testable import Staffing

@Suite struct RosterProblemTests {
  private let shifts = [
    RosterShift(id: "E", startMinutes: 360, lengthMinutes: 480), RosterShift(id: "L", startMinutes: 840, lengthMinutes: 480),
    RosterShift(id: "N", startMinutes: 1320, lengthMinutes: 480),
  ]

  private func people(_ count: Int) -> [RosterPerson] { (0..<count).map { RosterPerson(id: "P\($0)") } }

  private func needs(_ days: Int, _ shift: String = "E", _ count: Int = 1) -> [RosterNeed] {
    (0..<days).map { RosterNeed(day: $0, shift: shift, people: count) }
  }

  @Test func meetsNeedsAndWishes() throws {
    var people = people(3)
    people[0].requestedDaysOff = [0]
    people[1].dislikes = ["E": 3]
    let problem = try RosterProblem(days: 3, shifts: shifts, people: people, needs: needs(3))
    let roster = problem.roster()
    #expect(roster.status == .optimal && roster.objective == 0 && problem.broken(by: roster.shifts).isEmpty)
    #expect(roster.shifts[0][0].isEmpty && roster.shifts[1].allSatisfy(\.isEmpty))
  }

  @Test func restFollowsFromTheTimes() throws {
    // A late shift ends at 22:00; the next early one begins 8 hours later.
    let rules = RosterRules(minimumRestHours: 11, needIsHard: true)
    let needs = [RosterNeed(day: 0, shift: "L", people: 1), RosterNeed(day: 1, shift: "E", people: 1)]
    let alone = try RosterProblem(days: 2, shifts: shifts, people: people(1), needs: needs, rules: rules).roster()
    #expect(alone.status == .infeasible && alone.conflict?.isSmallest == true)
    #expect(Set(alone.conflict?.groups ?? []) == [.minimumRest, .need(day: 0), .need(day: 1)])
    #expect(try RosterProblem(days: 2, shifts: shifts, people: people(2), needs: needs, rules: rules).roster().status == .optimal)
  }

  @Test func daysOffTogetherWeekendsAndRunsAreKept() throws {
    let rules = RosterRules(
      maximumConsecutiveDays: 4, maximumConsecutiveNights: 2, wholeWeekends: true, daysOffTogether: true, maximumWeekends: 1)
    let problem = try RosterProblem(
      days: 14, shifts: shifts, people: people(4), needs: needs(14, "E") + needs(14, "N"), rules: rules)
    let roster = problem.roster(limits: try SolveLimits(seconds: 20))
    #expect(!roster.shifts.isEmpty && problem.broken(by: roster.shifts).isEmpty)
  }

  @Test func severalShiftsADayCountAsOneDayOfWork() throws {
    let rules = RosterRules(oneShiftADay: false, maximumConsecutiveDays: 2, wholeWeekends: true)
    let problem = try RosterProblem(days: 2, shifts: shifts, people: people(1), needs: needs(2, "E") + needs(2, "L"), rules: rules)
    #expect(problem.roster().objective == 0)
  }

  @Test func fairnessEvensOutTheShifts() throws {
    var prices = RosterPrices()
    prices.unequalShifts = 2
    prices.unequalWeekends = 2
    prices.surplusPerson = 20
    let problem = try RosterProblem(days: 7, shifts: shifts, people: people(3), needs: needs(7), prices: prices)
    let roster = problem.roster()
    // Seven shifts over three people are 2, 2 and 3; one weekend of three people is 1 more than none, or each day another person's.
    let counts = roster.shifts.map { $0.reduce(0) { $0 + $1.count } }.sorted()
    #expect(counts == [2, 2, 3] && roster.objective == 4, "\(counts) \(roster.status) \(roster.objective) \(roster.shifts)")
  }

  @Test func theReasonIsASmallestSetOfRules() throws {
    var people = people(2)
    people[0].unavailable = [1: ["E", "L", "N"]]
    people[1].maximumShifts = 0
    let rules = RosterRules(maximumConsecutiveDays: 5, wholeWeekends: true, needIsHard: true)
    let problem = try RosterProblem(days: 3, shifts: shifts, people: people, needs: needs(3), rules: rules)
    let conflict = try #require(problem.roster().conflict)
    #expect(conflict.isSmallest && Set(conflict.groups) == [.unavailability(person: 0), .amount(person: 1), .need(day: 1)])
    #expect(conflict.says.contains("P0 is not available on day 1"))
    // Without any one of them there is a roster.
    people[1].maximumShifts = 1
    #expect(try RosterProblem(days: 3, shifts: shifts, people: people, needs: needs(3), rules: rules).roster().status == .optimal)
  }

  @Test func anIllnessChangesAsLittleAsPossible() throws {
    let problem = try RosterProblem(days: 7, shifts: shifts, people: people(3), needs: needs(7))
    let published = problem.roster()
    let ill = try #require(problem.people.indices.first { !published.shifts[$0][2].isEmpty })
    let name = problem.people[ill].id
    let (roster, changes) = try problem.repair(published, absences: [RosterAbsence(person: name, day: 2)])
    #expect(roster.shifts[ill][2].isEmpty && roster.status == .optimal)
    #expect(changes.count == 2 && changes.allSatisfy { $0.day == 2 })
    #expect(try problem.repair(published, absences: []).changes.isEmpty)
    #expect(throws: StaffingError.self) { try problem.repair(published, absences: [RosterAbsence(person: "nobody", day: 2)]) }
  }

  /// A day of illness is no day off: it asks for no second one beside it, for no free Sunday, and its hours count towards the contract.
  @Test func anIllnessChangesNothingElseWhereNobodyCanStandIn() throws {
    var people = people(2)
    people[0].minimumWeeklyHours = 56
    people[1].maximumShifts = 0
    let problem = try RosterProblem(
      days: 7, shifts: [shifts[0]], people: people, needs: needs(7),
      rules: RosterRules(minimumRestHours: 11, wholeWeekends: true, daysOffTogether: true, minimumShiftsAreHard: true))
    let week = [["E"], ["E"], ["E"], ["E"], ["E"], ["E"], ["E"]]
    let published = Roster(status: .feasible, objective: 0, bound: 0, shifts: [week, Array(repeating: [], count: 7)])
    for day in [2, 5] {
      let (roster, changes) = try problem.repair(published, absences: [RosterAbsence(person: "P0", day: day)])
      #expect(roster.status == .optimal && changes.map(\.day) == [day])
    }
  }

  @Test func contractsOfTheWeekAreKept() throws {
    var people = people(2)
    people[0].minimumWeeklyHours = 40
    people[1].maximumWeeklyHours = 8
    var shifts = shifts
    shifts[0].paidMinutes = 450
    // Thursday to Sunday is four sevenths of a week: at least 22.9 hours, which is four shifts of 7.5.
    let problem = try RosterProblem(
      days: 4, shifts: [shifts[0]], people: people, needs: needs(4, "E", 2), rules: RosterRules(minimumShiftsAreHard: true), firstWeekday: 3
    )
    #expect(problem.weeks == [0..<4] && problem.saturdays == [2])
    let roster = problem.roster()
    #expect(roster.status == .optimal && roster.shifts[0].allSatisfy { $0 == ["E"] })
    #expect(roster.shifts[1].count { !$0.isEmpty } == 1 && roster.objective == 300)
    var days = try RosterProblem(days: 9, shifts: shifts, people: people, needs: [], firstWeekday: 6)
    #expect(days.weeks == [0..<1, 1..<8, 8..<9] && days.saturdays == [6])
    days.dayNames = ["Sun 3 May"]
    #expect(days.dayName(0) == "Sun 3 May" && days.dayName(1) == "day 1")
  }

  @Test func aShiftTakesPeopleWhoAreAbleToWorkIt() throws {
    var people = people(2)
    people[1].skills = ["billing"]
    var shift = shifts[0]
    shift.skills = ["billing"]
    let rules = RosterRules(needIsHard: true)
    let roster = try RosterProblem(days: 2, shifts: [shift], people: people, needs: needs(2), rules: rules).roster()
    #expect(roster.shifts == [[[], []], [["E"], ["E"]]])
    let conflict = try RosterProblem(days: 2, shifts: [shift], people: people, needs: needs(2, "E", 2), rules: rules).roster().conflict
    #expect(conflict?.says.contains("E takes people with billing") == true)
  }

  @Test func fairnessCountsPerShareOfAFullLoad() throws {
    var people = people(2)
    people[1].fairShare = 0.5
    var prices = RosterPrices()
    prices.unequalShifts = 2
    let roster = try RosterProblem(days: 6, shifts: shifts, people: people, needs: needs(6), prices: prices).roster()
    #expect(roster.shifts.map { $0.count { !$0.isEmpty } } == [4, 2] && abs(roster.objective) < 1e-9)
  }

  @Test func daysThatAreOverStayAsTheyWere() throws {
    let problem = try RosterProblem(days: 4, shifts: shifts, people: people(3), needs: needs(4))
    let published = Roster(
      status: .feasible, objective: 0, bound: 0,
      shifts: [[["L"], ["E"], ["E"], ["E"]], [[], [], [], []], [["L"], [], [], []]])
    let (roster, _) = try problem.repair(published, absences: [RosterAbsence(person: "P0", day: 2)], from: 1, changePrice: 0)
    #expect(roster.shifts.map { $0[0] } == [["L"], [], ["L"]] && roster.shifts[0][2].isEmpty)
  }

  @Test func whatIsNoRosterIsAnError() throws {
    #expect(throws: StaffingError.self) { try RosterProblem(days: 0, shifts: shifts, people: people(1), needs: []) }
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3, shifts: [], people: people(1), needs: []) }
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3660, shifts: shifts, people: people(1000), needs: []) }
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3, shifts: shifts, people: people(1), needs: needs(4)) }
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3, shifts: shifts, people: people(1), needs: needs(1, "X")) }
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3, shifts: shifts, people: people(1), needs: needs(1, "E", -1)) }
    #expect(throws: StaffingError.self) {
      try RosterProblem(days: 3, shifts: shifts, people: people(1), needs: [], rules: RosterRules(forbiddenNextDay: [["N"]]))
    }
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3, shifts: shifts, people: people(1), needs: [], firstWeekday: 7) }
    #expect(throws: StaffingError.self) {
      try RosterProblem(days: 3, shifts: shifts, people: [RosterPerson(id: "A", fairShare: 0)], needs: [])
    }
    var prices = RosterPrices()
    prices.missingPerson = .nan
    #expect(throws: StaffingError.self) { try RosterProblem(days: 3, shifts: shifts, people: people(1), needs: [], prices: prices) }
  }
}
