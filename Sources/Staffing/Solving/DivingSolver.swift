import Statistics

/// A solver that, where branch and cut comes to no proof, dives: the linear relaxation is rounded up column by column, keeping what is whole
/// already, until little is left open, and what is left goes to branch and bound (diving with a sub-programme; Berthold 2006, §3–4).
///
/// Weekly tours have so many plans of nearly the same cost that branch and cut alone stays some percent away.
struct DivingSolver: ProgrammeSolver {
  /// How far a dive goes, and how long its end may take.
  private struct Depth {
    /// Sum of the fractions that may be left open.
    let openFractions: Double
    /// The share of the whole time limit for what is left.
    let timeShare: Double
  }

  private static let depths = [Depth(openFractions: 6, timeShare: 0.03), Depth(openFractions: 30, timeShare: 0.12)]

  /// The share of the time for the whole programme, which is also what gives the bound.
  var firstShare = 0.3
  var seed: UInt64 = 1

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    var best = CbcSolver().solve(programme, limits: limits.with(seconds: limits.seconds * firstShare), start: start)
    guard best.status == .feasible || best.status == .unknown, best.gap > limits.relativeGap else { return best }
    polish(&best, programme, seconds: min(deadline.secondsLeft, 0.15 * limits.seconds), firstSeconds: deadline.secondsLeft)
    guard best.gap > limits.relativeGap, var relaxation = LinearRelaxation(programme), relaxation.solve(seconds: deadline.secondsLeft)
    else { return settled(best) }
    best.bound = max(best.bound, min(programme.roundedUp(relaxation.objective), best.objective.isNaN ? .infinity : best.objective))
    var random = RandomStream(seed: seed)
    var dives = 0
    while deadline.secondsLeft > 0.05, best.gap > limits.relativeGap {
      let depth = Self.depths[dives % Self.depths.count]
      dives += 1
      let cutOff = best.objective.isNaN ? .infinity : best.objective
      guard let near = dive(programme, &relaxation, depth, below: cutOff, &random, deadline) else { continue }
      let seconds = min(depth.timeShare * limits.seconds, deadline.secondsLeft)
      let answer = CbcSolver(isQuick: true).solve(near, limits: SolveLimits.standard.with(seconds: seconds), start: nil)
      if answer.objective < cutOff - 1e-9 {
        best.values = answer.values
        best.objective = answer.objective
        best.status = .feasible
        polish(&best, programme, seconds: min(deadline.secondsLeft, 0.03 * limits.seconds))
      }
    }
    return settled(best)
  }

  private func settled(_ answer: ProgrammeAnswer) -> ProgrammeAnswer {
    var answer = answer
    if answer.gap == 0 { answer.status = .optimal }
    return answer
  }

  /// Improves the best solution by local search, or finds a first one.
  private func polish(_ best: inout ProgrammeAnswer, _ programme: IntegerProgramme, seconds: Double, firstSeconds: Double = 0) {
    let start = best.values.isEmpty ? nil : best.values
    let answer = GreedyCoverSolver(seed: seed, firstSeconds: firstSeconds).solve(
      programme, limits: SolveLimits.standard.with(seconds: seconds), start: start)
    guard !answer.values.isEmpty, best.values.isEmpty || answer.objective < best.objective - 1e-9 else { return }
    best.values = answer.values
    best.objective = answer.objective
    best.bound = max(best.bound, answer.bound)
    best.status = .feasible
  }

  /// The programme with the least values that a dive has come to; nil where it costs more than the best solution.
  private func dive(
    _ programme: IntegerProgramme, _ relaxation: inout LinearRelaxation, _ depth: Depth, below cutOff: Double,
    _ random: inout RandomStream, _ deadline: Deadline
  ) -> IntegerProgramme? {
    let whole = programme.columns.indices.filter { programme.columns[$0].isWhole }
    var lower = programme.columns.map(\.lower)
    relaxation.raise(lower)
    while true {
      guard relaxation.solve(seconds: deadline.secondsLeft), relaxation.objective < cutOff - 1e-6 else { return nil }
      let values = relaxation.values
      var open = 0.0
      var ranked: [(column: Int, key: Double)] = []
      for column in whole {
        let floor = (values[column] + 1e-6).rounded(.down)
        let fraction = values[column] - floor
        lower[column] = max(lower[column], floor)
        guard fraction > 1e-5 else { continue }
        open += fraction
        // Some chance, so that no two dives are alike.
        ranked.append((column, fraction + 0.3 * random.uniform()))
      }
      if open < depth.openFractions { break }
      ranked.sort { ($0.key, $0.column) > ($1.key, $1.column) }
      for item in ranked.prefix(max(1, Int(open / 20))) {
        lower[item.column] = min(values[item.column].rounded(.up), programme.columns[item.column].upper)
      }
      relaxation.raise(lower)
    }
    var near = programme
    for column in whole { near.raiseLower(column, to: lower[column]) }
    return near
  }
}
