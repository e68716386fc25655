/// How much each person works, and how evenly.
extension RosterProgramme {
  mutating func addAmounts(_ place: Int) {
    let person = problem.people[place]
    let all = (0..<problem.days).flatMap { cells(place, $0) }
    let isLeft = left.contains(.amount(person: place))
    if person.maximumShifts < all.count, !isLeft { programme.addRow(atMost: Double(person.maximumShifts), over: all) }
    if let hours = person.maximumHours, !isLeft { programme.addRow(atMost: hours, over: self.hours(place, 0..<problem.days)) }
    addWeeklyHours(place, isLeft: isLeft)
    guard person.minimumShifts > 0 else { return }
    let least = max(0, Double(person.minimumShifts - problem.missed(place, 0..<problem.days).shifts))
    if problem.rules.minimumShiftsAreHard {
      if !isLeft { programme.addRow(atLeast: least, over: all) }
    } else {
      let missing = programme.addColumn(cost: problem.prices.missingShift, upper: least)
      programme.addRow(atLeast: least, over: all + [(missing, 1)])
    }
  }

  private func hours(_ place: Int, _ days: Range<Int>) -> [(column: Int, value: Double)] {
    days.flatMap { day in problem.shifts.indices.map { (cell(place, day, $0), problem.shifts[$0].hours) } }
  }

  private mutating func addWeeklyHours(_ place: Int, isLeft: Bool) {
    let person = problem.people[place]
    guard person.minimumWeeklyHours != nil || person.maximumWeeklyHours != nil else { return }
    for week in problem.weeks {
      let hours = hours(place, week)
      if let most = person.maximumWeeklyHours, !isLeft { programme.addRow(atMost: most, over: hours) }
      guard let full = person.minimumWeeklyHours, full > 0 else { continue }
      let least = max(0, full * Double(week.count) / 7 - problem.missed(place, week).hours)
      if problem.rules.minimumShiftsAreHard {
        if !isLeft { programme.addRow(atLeast: least, over: hours) }
      } else {
        let missing = programme.addColumn(cost: problem.prices.missingHour, upper: least, isWhole: false)
        programme.addRow(atLeast: least, over: hours + [(missing, 1)])
      }
    }
  }

  mutating func addFairness() {
    let prices = problem.prices
    if prices.unequalShifts > 0 {
      addSpread(price: prices.unequalShifts, of: problem.people.indices.map { place in (0..<problem.days).flatMap { cells(place, $0) } })
    }
    if prices.unequalWeekends > 0 {
      addSpread(price: prices.unequalWeekends, of: problem.people.indices.map { (weekendColumns[$0] ?? []).map { ($0, 1) } })
    }
    if prices.unequalNights > 0, !nights.isEmpty {
      addSpread(
        price: prices.unequalNights,
        of: problem.people.indices.map { place in
          (0..<problem.days).flatMap { day in nights.sorted().map { (cell(place, day, $0), 1) } }
        })
    }
  }

  /// Prices the largest less the smallest of one sum a person, each per fair share.
  private mutating func addSpread(price: Double, of sums: [[(column: Int, value: Double)]]) {
    let shares = problem.people.map(\.fairShare)
    let most = Double(problem.days * problem.shifts.count)
    // In whole shares the spread is a whole number, which a solver makes use of.
    let isWhole = shares.allSatisfy { $0 == 1 }
    let largest = programme.addColumn(cost: price, isWhole: isWhole)
    let smallest = programme.addColumn(cost: -price, upper: most / (shares.min() ?? 1), isWhole: isWhole)
    for (sum, share) in zip(sums, shares) {
      programme.addRow(atMost: 0, over: sum + [(largest, -share)])
      programme.addRow(atLeast: 0, over: sum + [(smallest, -share)])
    }
  }
}
