extension RosterProblem {
  /// The roster with the fewest unmet wishes that was found within the limits, or the reason why there is none.
  public func roster(limits: SolveLimits = .standard) -> Roster { roster(limits: limits, solver: RosterSolver(problem: self)) }

  func roster(limits: SolveLimits, solver: any ProgrammeSolver) -> Roster {
    let deadline = Deadline(seconds: limits.seconds)
    let cells = RosterProgramme(self)
    return roster(solver.solve(cells.programme, limits: limits, start: nil), cells, limits, deadline)
  }

  private func roster(_ answer: ProgrammeAnswer, _ cells: RosterProgramme, _ limits: SolveLimits, _ deadline: Deadline) -> Roster {
    if answer.status == .infeasible {
      // At least a little time for the reason, as the proof may have taken all of it.
      let conflict = conflict(limits: limits.with(seconds: max(deadline.secondsLeft, min(2, limits.seconds))))
      return Roster(status: .infeasible, objective: .nan, bound: .infinity, shifts: [], conflict: conflict)
    }
    guard !answer.values.isEmpty else { return Roster(status: .unknown, objective: .nan, bound: answer.bound, shifts: []) }
    let shifts = cells.roster(answer.values)
    guard broken(by: shifts).isEmpty else { return Roster(status: .unknown, objective: .nan, bound: answer.bound, shifts: []) }
    return Roster(status: answer.status, objective: answer.objective, bound: answer.bound, shifts: shifts)
  }

  /// A smallest set of rules that no roster keeps together; nil where there is a roster, or time ran out before it was known.
  public func conflict(limits: SolveLimits = .standard) -> RosterConflict? {
    let deadline = Deadline(seconds: limits.seconds)
    let groups = ruleGroups
    let found = DeletionFilter.smallestConflict(groups) { kept in
      guard !deadline.isOver else { return nil }
      var cells = RosterProgramme(self, leavingOut: Set(groups).subtracting(kept))
      cells.forgetCosts()
      return switch RosterSolver.whole(cells.programme, limits: limits.with(seconds: deadline.secondsLeft)).status {
      case .infeasible: true
      case .optimal, .feasible: false
      case .unknown: nil
      }
    }
    return found.map { RosterConflict(groups: $0.groups, says: $0.groups.map(says), isSmallest: $0.isSmallest) }
  }

  /// The roster after some people fell away: as few changes to the published one as its wishes allow.
  ///
  /// - Parameters:
  ///   - published: The roster that everybody has, by person and day.
  ///   - absences: Who cannot work on which day.
  ///   - first: The first day that may still change; the days before are over.
  ///   - changePrice: What a changed shift costs beside the prices of the problem: the more, the fewer changes.
  /// - Returns: The new roster, whose objective holds the price of the changes, and what changed.
  /// - Throws: `invalid_parameter` or `length_mismatch` where the published roster or the absences do not fit the problem.
  public func repair(
    _ published: Roster, absences: Set<RosterAbsence>, from first: Int = 0, changePrice: Double = 10,
    limits: SolveLimits = .standard
  ) throws(StaffingError) -> (roster: Roster, changes: [RosterChange]) {
    try StaffingError.requireNonNegative(changePrice, "change_price")
    guard published.shifts.count == people.count, published.shifts.allSatisfy({ $0.count == days }) else {
      throw StaffingError(.lengthMismatch, subject: "roster", detail: "The published roster has other people or days than the problem.")
    }
    var people = people
    for absence in absences {
      guard let place = people.firstIndex(where: { $0.id == absence.person }), (0..<days).contains(absence.day) else {
        throw StaffingError(.invalidParameter, subject: "absences", detail: "\(absence.person) on day \(absence.day) is not on the roster.")
      }
      people[place].unavailable[absence.day] = Set(shifts.map(\.id))
    }
    var problem = try RosterProblem(
      days: days, shifts: shifts, people: people, needs: needs, rules: rules, prices: prices, firstWeekday: firstWeekday,
      dayNames: dayNames)
    for absence in absences {
      let place = people.firstIndex { $0.id == absence.person }
      problem.absences[absence] = place.map { published.shifts[$0][absence.day] } ?? []
    }
    var cells = RosterProgramme(problem)
    cells.priceChanges(from: published, price: changePrice, free: absences)
    cells.keep(published, before: first)
    let deadline = Deadline(seconds: limits.seconds)
    let answer = RosterSolver(problem: problem).solve(cells.programme, limits: limits, start: nil)
    let roster = problem.roster(answer, cells, limits, deadline)
    return (roster, roster.shifts.isEmpty ? [] : changes(from: published, to: roster))
  }

  /// The days that differ, by person and then by day.
  public func changes(from one: Roster, to other: Roster) -> [RosterChange] {
    people.indices.flatMap { person in
      (0..<days).compactMap { day in
        let (from, to) = (one.shifts[person][day], other.shifts[person][day])
        return from == to ? nil : RosterChange(person: people[person].id, day: day, from: from, to: to)
      }
    }
  }
}
