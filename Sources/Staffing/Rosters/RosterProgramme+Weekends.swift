extension RosterProgramme {
  mutating func addWeekends(_ person: Int) {
    if problem.rules.wholeWeekends, !left.contains(.wholeWeekends) {
      for saturday in problem.saturdays where !problem.isAbsent(person, saturday) && !problem.isAbsent(person, saturday + 1) {
        programme.addRow(
          atLeast: 0, atMost: 0, over: worked(person, saturday) + worked(person, saturday + 1).map { ($0.column, -1) })
      }
    }
    let most = left.contains(.maximumWeekends) ? nil : problem.rules.maximumWeekends
    guard most != nil || problem.prices.unequalWeekends > 0 else { return }
    let weekends = problem.saturdays.map { saturday in
      let weekend = programme.addColumn(cost: 0, upper: 1)
      for day in [saturday, saturday + 1] { programme.addRow(atMost: 0, over: worked(person, day) + [(weekend, -1)]) }
      programme.addRow(atLeast: 0, over: worked(person, saturday) + worked(person, saturday + 1) + [(weekend, -1)])
      return weekend
    }
    weekendColumns[person] = weekends
    if let most { programme.addRow(atMost: Double(most), over: weekends.map { ($0, 1) }) }
  }
}
