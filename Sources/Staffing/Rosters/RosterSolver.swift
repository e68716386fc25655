import Statistics

/// Branch and cut for rosters and, where that comes to no proof, a large neighbourhood search from its best one: some people with all their days,
/// or a stretch of days with all their people, are rostered anew.
struct RosterSolver: ProgrammeSolver {
  let problem: RosterProblem
  var seed: UInt64 = 1
  /// Entries of the matrix from which a programme counts as very large.
  private static let manyEntries = 200_000

  /// The share of the time for the whole programme, which is also what gives the bound.
  var firstShare = 0.4

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    // Of a very large programme the library may not come to an end of its first steps in time.
    let isLarge = programme.entryCount > Self.manyEntries
    var best =
      isLarge
      ? .unknown : CbcSolver().solve(programme, limits: limits.with(seconds: limits.seconds * firstShare), start: start)
    if best.status == .unknown { fill(&best, programme, deadline) }
    if best.status == .unknown {
      // Nothing to start from: the rest of the time goes to finding anything.
      best = Self.whole(programme, limits: limits.with(seconds: deadline.secondsLeft))
    }
    guard best.status == .feasible else { return best }
    var search = NeighbourhoodSearch(programme, columns: Array(0..<cellCount), seed: seed, choose: choice)
    while deadline.secondsLeft > 0.05, best.gap > limits.relativeGap, !search.isExhausted {
      best = search.improve(best, seconds: min(0.1 * limits.seconds, deadline.secondsLeft)) ?? best
    }
    if best.gap == 0 { best.status = .optimal }
    return best
  }

  /// Branch and cut over all of a programme, and of a very large one only where its linear relaxation is solved in time, as the library looks at
  /// the clock only after that.
  static func whole(_ programme: IntegerProgramme, limits: SolveLimits) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    guard limits.seconds > 0.05 else { return .unknown }
    if programme.entryCount > manyEntries {
      guard var relaxation = LinearRelaxation(programme) else { return .unknown }
      guard relaxation.solve(seconds: limits.seconds / 2) else { return relaxation.isInfeasible ? .infeasible : .unknown }
    }
    return CbcSolver().solve(programme, limits: limits.with(seconds: deadline.secondsLeft), start: nil)
  }

  /// Rosters a few people after the other, beginning with nobody at work: possible where a missing person has a price.
  private func fill(_ best: inout ProgrammeAnswer, _ programme: IntegerProgramme, _ deadline: Deadline) {
    let zeros = [Double](repeating: 0, count: programme.columns.count)
    let others = Array(cellCount..<programme.columns.count)
    let size = problem.days * problem.shifts.count
    let step = max(1, 200 / size)
    var values = zeros
    for first in [-1] + Array(stride(from: 0, to: problem.people.count, by: step)) {
      let cells = first < 0 ? [] : Array((first * size)..<(min(problem.people.count, first + step) * size))
      let free = cells + others
      guard deadline.secondsLeft > 0.05, !free.isEmpty else { break }
      // The beginning may take what it needs; a step that runs out of time leaves its people as they are.
      let seconds = first < 0 ? deadline.secondsLeft : min(deadline.secondsLeft, 0.1 * deadline.secondsLeft + 0.2)
      let answer = CbcSolver(isQuick: true).solve(
        programme.restricted(to: free, at: values), limits: SolveLimits.standard.with(seconds: seconds), start: nil)
      guard answer.values.count == free.count else {
        if first < 0 { return }
        continue
      }
      for (place, column) in free.enumerated() { values[column] = answer.values[place] }
    }
    guard programme.admits(values) else { return }
    let cost = programme.objective(of: values)
    best = ProgrammeAnswer(status: .feasible, values: values, objective: cost, bound: min(cost, max(best.bound, programme.costFloor)))
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
