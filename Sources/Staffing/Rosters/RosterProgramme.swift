/// A roster as an integer programme: a column of 0 or 1 for each person, day and shift.
///
/// Rows are written as tight as one shift a day allows: all shifts that forbid an early one, together with it, are one row.
struct RosterProgramme: Sendable {
  private(set) var programme = IntegerProgramme()
  private let problem: RosterProblem
  private let left: Set<RosterRuleGroup>
  private let nights: Set<Int>
  private let placeOfShift: [String: Int]
  /// Whether a day has one shift at most, so that its cells add up to whether it is worked.
  private let isSingle: Bool
  /// Otherwise a column for whether a day is worked, by person and day.
  private var workedDays: [[Int]] = []

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
    for person in problem.people.indices {
      addDayRows(person)
      addWindows(person)
      addWeekends(person)
      addAmounts(person)
    }
    addFairness()
  }

  // MARK: Cells

  func cell(_ person: Int, _ day: Int, _ shift: Int) -> Int { (person * problem.days + day) * problem.shifts.count + shift }

  private func cells(_ person: Int, _ day: Int) -> [(column: Int, value: Double)] {
    problem.shifts.indices.map { (cell(person, day, $0), 1) }
  }

  /// Terms that add up to 1 where a person works on a day, else to 0.
  private func worked(_ person: Int, _ day: Int) -> [(column: Int, value: Double)] {
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
        for shift in problem.shifts {
          _ = programme.addColumn(cost: request + (person.dislikes[shift.id] ?? 0), upper: barred.contains(shift.id) ? 0 : 1)
        }
      }
    }
  }

  // MARK: Needs

  private mutating func addNeeds() {
    for need in problem.needs {
      guard let shift = placeOfShift[need.shift] else { continue }
      let isHard = problem.rules.needIsHard
      if isHard, left.contains(.need(day: need.day)) { continue }
      let surplus = problem.prices.surplusPerson
      let all = problem.people.indices.map { (column: cell($0, need.day, shift), value: 1.0) }
      for term in all { programme.setCost(of: term.column, to: programme.columns[term.column].cost + surplus) }
      programme.constantCost -= surplus * Double(need.people)
      addNeed(all, atLeast: need.people, price: problem.prices.missingPerson + surplus, isHard: isHard)
      for (skill, count) in need.skilled.sorted(by: { $0.key < $1.key }) where count > 0 {
        let holders = problem.people.indices.filter { problem.people[$0].skills.contains(skill) }
        addNeed(
          holders.map { (cell($0, need.day, shift), 1) }, atLeast: count, price: problem.prices.missingSkill, isHard: isHard)
      }
    }
  }

  private mutating func addNeed(_ terms: [(column: Int, value: Double)], atLeast count: Int, price: Double, isHard: Bool) {
    guard count > 0 else { return }
    let missing = isHard ? [] : [(column: programme.addColumn(cost: price, upper: Double(count)), value: 1.0)]
    programme.addRow(atLeast: Double(count), over: terms + missing)
  }

  // MARK: Rules of days

  private mutating func addDayRows(_ person: Int) {
    for day in 0..<problem.days {
      if isSingle, problem.shifts.count > 1 { programme.addRow(atMost: 1, over: cells(person, day)) }
      guard day + 1 < problem.days else { continue }
      let pairs = forbiddenPairs
      if isSingle {
        for (next, before) in Dictionary(grouping: pairs, by: \.next).sorted(by: { $0.key < $1.key }) {
          programme.addRow(
            atMost: 1, over: before.map { (cell(person, day, $0.before), 1) } + [(cell(person, day + 1, next), 1)])
        }
        for (before, after) in Dictionary(grouping: pairs, by: \.before).sorted(by: { $0.key < $1.key }) where after.count > 1 {
          programme.addRow(
            atMost: 1, over: after.map { (cell(person, day + 1, $0.next), 1) } + [(cell(person, day, before), 1)])
        }
      } else {
        for pair in pairs {
          programme.addRow(atMost: 1, over: [(cell(person, day, pair.before), 1), (cell(person, day + 1, pair.next), 1)])
        }
      }
    }
  }

  private struct Pair: Hashable {
    let before: Int
    let next: Int
  }

  private var forbiddenPairs: [Pair] {
    var pairs: [Pair] = []
    for before in problem.shifts.indices {
      for next in problem.shifts.indices where isForbidden(before, next) { pairs.append(Pair(before: before, next: next)) }
    }
    return pairs
  }

  private func isForbidden(_ before: Int, _ next: Int) -> Bool {
    let (one, other) = (problem.shifts[before], problem.shifts[next])
    if !left.contains(.forbiddenNextDay), problem.rules.forbiddenNextDay.contains([one.id, other.id]) { return true }
    guard let hours = problem.rules.minimumRestHours, !left.contains(.minimumRest) else { return false }
    return Double(other.startMinutes + 1440 - one.startMinutes - one.lengthMinutes) < hours * 60
  }

  private mutating func addWindows(_ person: Int) {
    let rules = problem.rules
    if let most = rules.maximumConsecutiveDays, most < problem.days, !left.contains(.consecutiveDays) {
      for first in 0..<(problem.days - most) {
        programme.addRow(atMost: Double(most), over: (first...(first + most)).flatMap { worked(person, $0) })
      }
    }
    if let most = rules.maximumConsecutiveNights, most < problem.days, !nights.isEmpty, !left.contains(.consecutiveNights) {
      for first in 0..<(problem.days - most) {
        programme.addRow(
          atMost: Double(most),
          over: (first...(first + most)).flatMap { day in nights.sorted().map { (cell(person, day, $0), 1) } })
      }
    }
    if rules.daysOffTogether, problem.days > 2, !left.contains(.daysOffTogether) {
      for day in 1..<(problem.days - 1) {
        programme.addRow(
          atMost: 1,
          over: worked(person, day - 1) + worked(person, day).map { ($0.column, -1) } + worked(person, day + 1))
      }
    }
  }

  private mutating func addWeekends(_ person: Int) {
    if problem.rules.wholeWeekends, !left.contains(.wholeWeekends) {
      for saturday in problem.saturdays {
        programme.addRow(
          atLeast: 0, atMost: 0, over: worked(person, saturday) + worked(person, saturday + 1).map { ($0.column, -1) })
      }
    }
    let most = left.contains(.maximumWeekends) ? nil : problem.rules.maximumWeekends
    guard most != nil || problem.prices.unequalWeekends > 0 else { return }
    let weekends = problem.saturdays.map { saturday in
      let weekend = programme.addColumn(cost: 0, upper: 1)
      for day in [saturday, saturday + 1] { programme.addRow(atMost: 0, over: worked(person, day) + [(weekend, -1)]) }
      return weekend
    }
    weekendColumns[person] = weekends
    if let most { programme.addRow(atMost: Double(most), over: weekends.map { ($0, 1) }) }
  }

  private var weekendColumns: [Int: [Int]] = [:]

  // MARK: Amounts and fairness

  private mutating func addAmounts(_ place: Int) {
    let person = problem.people[place]
    let all = (0..<problem.days).flatMap { cells(place, $0) }
    let isLeft = left.contains(.amount(person: place))
    if person.maximumShifts < all.count, !isLeft { programme.addRow(atMost: Double(person.maximumShifts), over: all) }
    if let hours = person.maximumHours, !isLeft {
      let terms = (0..<problem.days).flatMap { day in
        problem.shifts.indices.map { (cell(place, day, $0), Double(problem.shifts[$0].lengthMinutes) / 60) }
      }
      programme.addRow(atMost: hours, over: terms)
    }
    guard person.minimumShifts > 0 else { return }
    let least = Double(person.minimumShifts)
    if problem.rules.minimumShiftsAreHard {
      if !isLeft { programme.addRow(atLeast: least, over: all) }
    } else {
      let missing = programme.addColumn(cost: problem.prices.missingShift, upper: least)
      programme.addRow(atLeast: least, over: all + [(missing, 1)])
    }
  }

  private mutating func addFairness() {
    if problem.prices.unequalShifts > 0 {
      addSpread(
        price: problem.prices.unequalShifts, of: problem.people.indices.map { place in (0..<problem.days).flatMap { cells(place, $0) } })
    }
    if problem.prices.unequalWeekends > 0 {
      addSpread(price: problem.prices.unequalWeekends, of: problem.people.indices.map { (weekendColumns[$0] ?? []).map { ($0, 1) } })
    }
  }

  /// Prices the largest less the smallest of some sums.
  private mutating func addSpread(price: Double, of sums: [[(column: Int, value: Double)]]) {
    let largest = programme.addColumn(cost: price)
    let smallest = programme.addColumn(cost: -price, upper: Double(problem.days * problem.shifts.count))
    for sum in sums {
      programme.addRow(atMost: 0, over: sum + [(largest, -1)])
      programme.addRow(atLeast: 0, over: sum + [(smallest, -1)])
    }
  }

  // MARK: Changes to a published roster

  /// Prices each cell that differs from `published`, but for the people and days in `free`.
  mutating func priceChanges(from published: Roster, price: Double, free: Set<RosterAbsence>) {
    for person in problem.people.indices {
      for day in 0..<problem.days where !free.contains(RosterAbsence(person: problem.people[person].id, day: day)) {
        for shift in problem.shifts.indices {
          let column = cell(person, day, shift)
          let was = published.shifts[person][day].contains(problem.shifts[shift].id)
          programme.setCost(of: column, to: programme.columns[column].cost + (was ? -price : price))
          if was { programme.constantCost += price }
        }
      }
    }
  }

  /// Nothing costs anything: only whether there is a roster.
  mutating func forgetCosts() {
    for column in programme.columns.indices { programme.setCost(of: column, to: 0) }
    programme.constantCost = 0
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
