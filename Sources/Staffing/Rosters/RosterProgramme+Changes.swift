extension RosterProgramme {
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

  /// Holds the days before `first` as they were published: they are over.
  mutating func keep(_ published: Roster, before first: Int) {
    for person in problem.people.indices {
      for day in 0..<min(max(0, first), problem.days) {
        for shift in problem.shifts.indices {
          programme.fix(cell(person, day, shift), at: published.shifts[person][day].contains(problem.shifts[shift].id) ? 1 : 0)
        }
      }
    }
  }

  /// Nothing costs anything: only whether there is a roster.
  mutating func forgetCosts() {
    for column in programme.columns.indices { programme.setCost(of: column, to: 0) }
    programme.constantCost = 0
  }
}
