import Statistics

/// A solver that, where branch and cut comes to no proof, goes on by other ways to better solutions: a dive, in which the linear relaxation is
/// rounded up column by column, keeping what is whole already, and what is left goes to branch and bound (diving with a sub-programme; Berthold
/// 2006, §3–4); local search from what it finds; and a large neighbourhood search, with another dive whenever that stays without success.
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

  /// Entries of the matrix from which a programme counts as large.
  private static let manyEntries = 50_000

  /// Neighbourhoods without a better solution before the next dive.
  private static let mostFailures = 24

  /// The share of the time for the whole programme, which is also what gives the bound.
  var firstShare = 0.3
  var seed: UInt64 = 1

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    var best = ProgrammeAnswer.unknown
    // Of a large programme the library may not come to an end of its first steps in time: something to show comes first.
    if programme.entryCount > Self.manyEntries {
      polish(&best, programme, seconds: min(0.2, 0.02 * limits.seconds), firstSeconds: 0.5 * limits.seconds)
    }
    if let whole = wholeRelaxation(of: programme, seconds: 0.1 * limits.seconds) { return whole }
    let proof = CbcSolver().solve(programme, limits: limits.with(seconds: limits.seconds * firstShare), start: start)
    if best.values.isEmpty || proof.objective < best.objective {
      best = proof
    } else if proof.status == .infeasible {
      // A plan that keeps every row is at hand: what the library has proven is something else.
    } else {
      best.bound = max(best.bound, min(proof.bound, best.objective))
    }
    if best.gap == 0 { best.status = .optimal }
    guard best.status == .feasible || best.status == .unknown, best.gap > limits.relativeGap else { return best }
    // Before the relaxation, which may take all the time that is left.
    polish(&best, programme, seconds: min(deadline.secondsLeft, 0.1 * limits.seconds), firstSeconds: deadline.secondsLeft)
    if deadline.secondsLeft > 0.05, var relaxation = LinearRelaxation(programme), relaxation.solve(seconds: deadline.secondsLeft) {
      best.bound = max(best.bound, min(programme.roundedUp(relaxation.objective), best.objective.isNaN ? .infinity : best.objective))
      search(&best, programme, &relaxation, limits, deadline)
    } else if deadline.secondsLeft > 0.05 {
      polish(&best, programme, seconds: deadline.secondsLeft)
    }
    if best.gap == 0 { best.status = .optimal }
    return best
  }

  /// The optimum, where the linear relaxation is whole by itself, as of most covers by shifts of a single day; nil elsewhere.
  private func wholeRelaxation(of programme: IntegerProgramme, seconds: Double) -> ProgrammeAnswer? {
    guard !programme.columns.isEmpty, programme.entryCount <= Self.manyEntries, var relaxation = LinearRelaxation(programme),
      relaxation.solve(seconds: seconds)
    else { return nil }
    let exact = relaxation.values
    let values = programme.rounded(exact)
    guard values.count == exact.count, zip(values, exact).allSatisfy({ abs($0 - $1) < 1e-7 * max(1, abs($0)) }),
      programme.admits(values)
    else { return nil }
    let cost = programme.objective(of: values)
    return ProgrammeAnswer(status: .optimal, values: values, objective: cost, bound: cost)
  }

  private func search(
    _ best: inout ProgrammeAnswer, _ programme: IntegerProgramme, _ relaxation: inout LinearRelaxation, _ limits: SolveLimits,
    _ deadline: Deadline
  ) {
    var random = RandomStream(seed: seed)
    var neighbourhoods = NeighbourhoodSearch(programme, relaxed: relaxation.values, seed: seed)
    var failures = 0
    var dives = 0
    while deadline.secondsLeft > 0.05, best.gap > limits.relativeGap {
      if dives > 0, !best.values.isEmpty, failures < Self.mostFailures, !neighbourhoods.isExhausted {
        let better = neighbourhoods.improve(best, seconds: min(0.05 * limits.seconds, deadline.secondsLeft))
        failures = better == nil ? failures + 1 : 0
        best = better ?? best
        continue
      }
      failures = Self.mostFailures / 2
      let depth = Self.depths[dives % Self.depths.count]
      dives += 1
      let cutOff = best.objective.isNaN ? .infinity : best.objective
      if let near = dive(programme, &relaxation, depth, below: cutOff, &random, deadline) {
        let seconds = min(depth.timeShare * limits.seconds, deadline.secondsLeft)
        let answer = CbcSolver(isQuick: true).solve(near, limits: SolveLimits.standard.with(seconds: seconds), start: nil)
        if answer.objective < cutOff - 1e-9 {
          best.values = answer.values
          best.objective = answer.objective
          best.status = .feasible
        }
      }
      let share = dives == 1 ? 0.1 : 0.03
      polish(&best, programme, seconds: min(deadline.secondsLeft, share * limits.seconds), firstSeconds: deadline.secondsLeft)
    }
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
