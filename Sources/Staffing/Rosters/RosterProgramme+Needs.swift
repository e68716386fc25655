/// How many people each shift of each day has.
extension RosterProgramme {
  mutating func addNeeds() {
    addSurplusWithoutNeed()
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

  /// Who works where nobody is needed is beyond the need as well.
  private mutating func addSurplusWithoutNeed() {
    let needed = Set(problem.needs.compactMap { need in placeOfShift[need.shift].map { need.day * problem.shifts.count + $0 } })
    for day in 0..<problem.days {
      for shift in problem.shifts.indices where !needed.contains(day * problem.shifts.count + shift) {
        for person in problem.people.indices {
          let column = cell(person, day, shift)
          programme.setCost(of: column, to: programme.columns[column].cost + problem.prices.surplusPerson)
        }
      }
    }
  }

  private mutating func addNeed(_ terms: [(column: Int, value: Double)], atLeast count: Int, price: Double, isHard: Bool) {
    guard count > 0 else { return }
    let missing = isHard ? [] : [(column: programme.addColumn(cost: price, upper: Double(count)), value: 1.0)]
    programme.addRow(atLeast: Double(count), over: terms + missing)
  }
}
