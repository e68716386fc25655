import Statistics

/// Branch and cut for rosters and, where that comes to no proof, a large neighbourhood search from its best one: some people with all their days,
/// or a stretch of days with all their people, are rostered anew.
struct RosterSolver: ProgrammeSolver {
  let problem: RosterProblem
  var seed: UInt64 = 1
  /// The share of the time for the whole programme, which is also what gives the bound.
  var firstShare = 0.4

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    var best = CbcSolver().solve(programme, limits: limits.with(seconds: limits.seconds * firstShare), start: start)
    if best.status == .unknown {
      // Nothing to start from: the rest of the time goes to finding anything.
      best = CbcSolver().solve(programme, limits: limits.with(seconds: deadline.secondsLeft), start: start)
    }
    guard best.status == .feasible else { return best }
    var search = NeighbourhoodSearch(programme, columns: Array(0..<cellCount), seed: seed, choose: choice)
    while deadline.secondsLeft > 0.05, best.gap > limits.relativeGap, !search.isExhausted {
      best = search.improve(best, seconds: min(0.1 * limits.seconds, deadline.secondsLeft)) ?? best
    }
    if best.gap == 0 { best.status = .optimal }
    return best
  }

  private var cellCount: Int { problem.people.count * problem.days * problem.shifts.count }

  /// A cell's place is that of `RosterProgramme.cell`.
  private var choice: NeighbourhoodSearch.Choice {
    let (people, days, shifts) = (problem.people.count, problem.days, problem.shifts.count)
    return { _, count, random in
      var chosen: [Int] = []
      if random.uniform() < 0.6 {
        var left = Array(0..<people)
        while chosen.count < count, !left.isEmpty {
          let person = left.remove(at: min(left.count - 1, Int(random.uniform() * Double(left.count))))
          chosen += (person * days * shifts)..<((person + 1) * days * shifts)
        }
      } else {
        let length = min(days, max(2, count / max(1, people * shifts)))
        let first = min(days - length, Int(random.uniform() * Double(days - length + 1)))
        for person in 0..<people { chosen += ((person * days + first) * shifts)..<((person * days + first + length) * shifts) }
      }
      return chosen.sorted()
    }
  }
}
