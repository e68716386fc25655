extension ShiftCoverProblem {
  /// The cheapest plan found within the limits, with its bound.
  ///
  /// Every plan is checked against the rules before it is answered, whatever solver it comes from. A plan that is proven is the same each time;
  /// one that the time limit cut short depends on how fast the machine is.
  public func plan(limits: SolveLimits = .standard) -> ShiftPlan { plan(limits: limits, solver: SiftingSolver()) }

  func plan(limits: SolveLimits, solver: any ProgrammeSolver) -> ShiftPlan {
    let deadline = Deadline(seconds: limits.seconds)
    var cover = CoverProgramme(self)
    let critical = DeadlineCapacity(deferred, periods: intervals)
    cover.addWorstCriticalIntervals(critical)
    var bound = -Double.infinity
    // A plan that turns out to leave work undone is solved again: some time is kept for that.
    let share = deferred.isEmpty ? 1 : 0.6
    while true {
      let answer = solver.solve(cover.programme, limits: limits.with(seconds: share * deadline.secondsLeft), start: nil)
      if answer.status == .infeasible { return none(.infeasible, bound: .infinity) }
      // Rows that are still missing only make a plan dearer: each bound holds for the whole.
      bound = max(bound, answer.bound)
      guard answer.objective.isFinite else { return none(.unknown, bound: bound) }
      if cover.addBrokenCriticalIntervals(answer.values, critical: critical) == 0 { return plan(answer, bound: bound, cover) }
      if deadline.isOver { return none(.unknown, bound: bound) }
    }
  }

  private func none(_ status: SolveStatus, bound: Double) -> ShiftPlan {
    let nobody = [Double](repeating: 0, count: intervals)
    return ShiftPlan(
      status: status, objective: .nan, bound: bound, counts: Array(repeating: 0, count: patterns.count), coverage: nobody,
      shortage: (0..<intervals).map { interval in requirement.reduce(0) { $0 + $1[interval] } }, surplus: nobody)
  }

  private func plan(_ answer: ProgrammeAnswer, bound: Double, _ cover: CoverProgramme) -> ShiftPlan {
    let counts = cover.counts(answer.values)
    let coverage = coverage(of: counts)
    let shortage = cover.shortage(answer.values)
    let surplus = (0..<intervals).map { interval in
      max(0, coverage[interval] + shortage[interval] - requirement.reduce(0) { $0 + $1[interval] })
    }
    guard isAdmissible(counts, coverage: coverage, shortage: shortage) else { return none(.unknown, bound: bound) }
    return ShiftPlan(
      status: answer.status, objective: answer.objective, bound: min(bound, answer.objective), counts: counts, coverage: coverage,
      shortage: shortage, surplus: surplus)
  }

  /// People at work by interval.
  public func coverage(of counts: [Int]) -> [Double] {
    var coverage = [Double](repeating: 0, count: intervals)
    for (pattern, count) in zip(patterns, counts) where count != 0 {
      for range in pattern.cover { for interval in range { coverage[interval] += Double(count) } }
    }
    return coverage
  }

  /// The rules of the problem itself, looked at without the programme that was solved: cover, budget, part-time share and group limits.
  func isAdmissible(_ counts: [Int], coverage: [Double], shortage: [Double]) -> Bool {
    let tolerance = 1e-6
    guard counts.count == patterns.count, counts.allSatisfy({ $0 >= 0 }) else { return false }
    for interval in 0..<intervals {
      let need = requirement.reduce(0) { $0 + $1[interval] }
      if coverage[interval] + shortage[interval] < need - tolerance * max(1, need) { return false }
    }
    func total(_ weight: (ShiftPattern) -> Double) -> Double { zip(patterns, counts).reduce(0) { $0 + weight($1.0) * Double($1.1) } }
    if let budget = rules.budget, total(\.cost) > budget + tolerance * max(1, budget) { return false }
    if let partTime = rules.partTime {
      let people = total { Double($0.people) }
      if total({ isPartTime($0) ? Double($0.people) : 0 }) > partTime.share * people + tolerance * max(1, people) { return false }
    }
    for balance in rules.balances {
      guard balance.days.reduce(0, { $0 + counts[$1] }) == balance.people.reduce(0, { $0 + counts[$1] }) else { return false }
    }
    return rules.limits.allSatisfy { limit in
      let sum = limit.patterns.reduce(0.0) { sum, pattern in
        sum + Double(counts[pattern]) * (limit.measure == .people ? Double(patterns[pattern].people) : patterns[pattern].paidHours)
      }
      return sum >= limit.minimum - tolerance * max(1, limit.minimum) && sum <= limit.maximum + tolerance * max(1, abs(limit.maximum))
    }
  }
}
