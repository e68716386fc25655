/// Local search that goes on from the best solution there is: by row weights, or for a programme with real numbers by destroying and repairing.
struct CoverSearch {
  /// Columns that cost more than this share of their price beyond what they are worth in the relaxation are left out.
  private static let candidateShare = 0.015

  private let programme: IntegerProgramme
  private let seed: UInt64
  private var weighted: RowWeightingSearch?

  init(_ programme: IntegerProgramme, _ best: ProgrammeAnswer, relaxation: LinearRelaxation.Optimum?, seed: UInt64) {
    self.programme = programme
    self.seed = seed
    if let relaxation {
      // The whole part of the relaxation is part of a good plan, which the search then completes.
      let base = zip(programme.columns, relaxation.values).map { max($0.0.lower, ($0.1 + 1e-6).rounded(.down)) }
      let isCandidate = zip(programme.columns, relaxation.reducedCosts).map { $0.1 <= Self.candidateShare * $0.0.cost }
      weighted = RowWeightingSearch(programme, start: base, isCandidate: isCandidate, seed: seed)
    } else {
      weighted = RowWeightingSearch(programme, start: nil, seed: seed)
    }
    weighted?.adopt(best)
  }

  /// The answer by local search and the bound of volumes alone: where the relaxation is not solved in time, or there is no library for it.
  static func alone(_ programme: IntegerProgramme, _ best: ProgrammeAnswer, seed: UInt64, _ deadline: Deadline) -> ProgrammeAnswer {
    var best = best
    best.bound = max(best.bound, programme.volumeBound)
    var search = CoverSearch(programme, best, relaxation: nil, seed: seed)
    search.improve(&best, rounds: .max, deadline)
    return best.settled
  }

  /// Whether the programme is a cover that the row weights are made for.
  var isCover: Bool { weighted != nil }

  /// Improves the best solution, or finds a first one.
  mutating func improve(_ best: inout ProgrammeAnswer, rounds: Int, _ deadline: Deadline) {
    if weighted != nil {
      weighted?.adopt(best)
      weighted?.run(rounds: rounds, until: best.bound, deadline)
      if let weighted, !weighted.best.isEmpty, programme.admits(weighted.best) {
        best.takePlan(
          ProgrammeAnswer(
            status: .feasible, values: weighted.best, objective: programme.objective(of: weighted.best), bound: best.bound))
      }
      // Cases that the weights do not come to terms with.
      guard best.values.isEmpty else { return }
    }
    let seconds = rounds == .max ? deadline.secondsLeft : min(0.2, 0.1 * deadline.secondsLeft)
    guard seconds > 0, weighted != nil || rounds == .max || programme.entryCount > 50_000 else { return }
    let answer = GreedyCoverSolver(seed: seed, firstSeconds: deadline.secondsLeft).solve(
      programme, limits: SolveLimits.standard.with(seconds: seconds), start: best.values.isEmpty ? nil : best.values)
    best.takePlan(answer)
  }
}
