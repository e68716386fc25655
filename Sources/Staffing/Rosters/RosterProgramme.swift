/// A roster as an integer programme: a column of 0 or 1 for each person, day and shift.
///
/// Rows are written as tight as one shift a day allows: all shifts that forbid an early one, together with it, are one row.
struct RosterProgramme: Sendable {
  var programme = IntegerProgramme()
  let problem: RosterProblem
  let left: Set<RosterRuleGroup>
  let nights: Set<Int>
  let placeOfShift: [String: Int]
  /// Whether a day has one shift at most, so that its cells add up to whether it is worked.
  let isSingle: Bool
  /// Otherwise a column for whether a day is worked, by person and day.
  var workedDays: [[Int]] = []
  /// The columns of whether a weekend is worked, by person; none where no rule or price asks.
  var weekendColumns: [Int: [Int]] = [:]

  /// - Parameter left: Groups of rules to leave out, for finding those that conflict.
  init(_ problem: RosterProblem, leavingOut left: Set<RosterRuleGroup> = []) {
    self.problem = problem
    self.left = left
    placeOfShift = Dictionary(uniqueKeysWithValues: problem.shifts.enumerated().map { ($1.id, $0) })
    nights = Set(
      problem.shifts.indices.filter { problem.rules.nights?.contains(problem.shifts[$0].id) ?? problem.shifts[$0].isNight })
    isSingle = problem.rules.oneShiftADay && !left.contains(.oneShiftADay)
    addCells()
    if !isSingle { addWorkedDays() }
    addNeeds()
    let pairs = forbiddenPairs
    for person in problem.people.indices {
      addDayRows(person, pairs)
      addWindows(person)
      addWeekends(person)
      addAmounts(person)
    }
    addFairness()
  }

  // MARK: Cells

  func cell(_ person: Int, _ day: Int, _ shift: Int) -> Int { (person * problem.days + day) * problem.shifts.count + shift }

  func cells(_ person: Int, _ day: Int) -> [(column: Int, value: Double)] {
    problem.shifts.indices.map { (cell(person, day, $0), 1) }
  }

  /// Terms that add up to 1 where a person works on a day, else to 0.
  func worked(_ person: Int, _ day: Int) -> [(column: Int, value: Double)] {
    isSingle ? cells(person, day) : [(workedDays[person][day], 1)]
  }

  private mutating func addWorkedDays() {
    for person in problem.people.indices {
      var columns: [Int] = []
      for day in 0..<problem.days {
        let worked = programme.addColumn(cost: 0, upper: 1)
        for cell in cells(person, day) { programme.addRow(atMost: 0, over: [cell, (worked, -1)]) }
        programme.addRow(atLeast: 0, over: cells(person, day) + [(worked, -1)])
        columns.append(worked)
      }
      workedDays.append(columns)
    }
  }

  private mutating func addCells() {
    for (place, person) in problem.people.enumerated() {
      for day in 0..<problem.days {
        let request = person.requestedDaysOff.contains(day) ? problem.prices.requestedDayOffWorked : 0
        let barred = left.contains(.unavailability(person: place)) ? [] : person.unavailable[day] ?? []
        for (kind, shift) in problem.shifts.enumerated() {
          let isAble = left.contains(.skills(shift: kind)) || shift.skills.isSubset(of: person.skills)
          _ = programme.addColumn(
            cost: request + (person.dislikes[shift.id] ?? 0), upper: isAble && !barred.contains(shift.id) ? 1 : 0)
        }
      }
    }
  }

  // MARK: The way back

  func roster(_ values: [Double]) -> [[[String]]] {
    problem.people.indices.map { person in
      (0..<problem.days).map { day in
        problem.shifts.indices.filter { values[cell(person, day, $0)] > 0.5 }.map { problem.shifts[$0].id }
      }
    }
  }
}
