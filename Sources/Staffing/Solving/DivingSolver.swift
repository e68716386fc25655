import Statistics

/// The solver of covers: the linear relaxation, which gives the bound; local search by row weights beside it; branch and cut for a part of the
/// time; and then, in turn, dives, in which the relaxation is rounded up column by column, keeping what is whole already, and what is left goes to
/// branch and bound (diving with a sub-programme; Berthold 2006, §3–4), a large neighbourhood search, and more local search.
///
/// Weekly tours have so many plans of nearly the same cost that branch and cut alone stays some percent away. Every phase looks at the clock, and
/// branch and cut, whose library does not while it prepares, is begun only where that will be over soon: the time is kept on a busy machine too.
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

  /// Rounds of the local search before branch and cut, of which the half comes before a first dive: where the relaxation leaves no gap, as of most
  /// shifts of a single day, they find the optimum in some milliseconds. Rounds and not seconds, so that a proven plan is the same each time.
  private static func firstRounds(_ programme: IntegerProgramme) -> Int {
    min(6000, max(1500, 75_000_000 / max(1, programme.entryCount)))
  }

  /// How many times as long as the relaxation branch and cut takes to its first look at the clock, at most.
  private static let preparation = 20.0

  /// The share of the time for branch and cut over the whole programme.
  var firstShare = 0.3
  var seed: UInt64 = 1

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    guard !programme.columns.isEmpty else { return CbcSolver().solve(programme, limits: limits, start: start) }
    var best = ProgrammeAnswer.unknown
    if let start, programme.admits(start) {
      best = ProgrammeAnswer(status: .feasible, values: start, objective: programme.objective(of: start), bound: -.infinity)
    }
    guard var relaxation = LinearRelaxation(programme) else { return CoverSearch.alone(programme, best, seed: seed, deadline) }
    let isRelaxed = relaxation.solve(seconds: 0.3 * limits.seconds) && relaxation.values.count == programme.columns.count
    let relaxationSeconds = limits.seconds - deadline.secondsLeft
    if !isRelaxed, relaxation.isInfeasible {
      let proof = CbcSolver().solve(programme, limits: limits.with(seconds: deadline.secondsLeft), start: nil)
      return proof.status == .unknown ? .infeasible : proof
    }
    if isRelaxed, let whole = wholeAnswer(programme, relaxation.values) { return whole }
    best.bound = isRelaxed ? programme.roundedUp(relaxation.objective) : programme.volumeBound
    let optimum = isRelaxed ? relaxation.optimum(programme) : nil
    var search = CoverSearch(programme, best, relaxation: optimum, seed: seed)
    let begin = Deadline(seconds: 0.2 * deadline.secondsLeft)
    search.improve(&best, rounds: isRelaxed ? Self.firstRounds(programme) : .max, begin)
    if best.gap <= limits.relativeGap { return best.settled }
    var random = RandomStream(seed: seed)
    if isRelaxed, search.isCover {
      plunge(&best, programme, &relaxation, Self.depths[0], limits, &random, begin)
      if best.gap > limits.relativeGap { search.improve(&best, rounds: Self.firstRounds(programme), begin) }
      if best.gap <= limits.relativeGap { return best.settled }
    }
    let isSoonPrepared = Self.preparation * relaxationSeconds < firstShare * deadline.secondsLeft
    if isSoonPrepared || best.values.isEmpty && programme.entryCount < Self.manyEntries {
      let seconds = min(deadline.secondsLeft, firstShare * limits.seconds)
      best.take(CbcSolver().solve(programme, limits: limits.with(seconds: seconds), start: best.values.isEmpty ? nil : best.values))
      if best.status == .infeasible || best.gap <= limits.relativeGap { return best.settled }
    }
    if let optimum {
      self.search(&best, programme, &relaxation, &search, optimum.values, limits, &random, deadline)
    } else {
      search.improve(&best, rounds: .max, deadline)
    }
    return best.settled
  }

  /// The optimum, where the linear relaxation is whole by itself, as of most covers by shifts of a single day; nil elsewhere.
  private func wholeAnswer(_ programme: IntegerProgramme, _ exact: [Double]) -> ProgrammeAnswer? {
    let values = programme.rounded(exact)
    guard values.count == exact.count, zip(values, exact).allSatisfy({ abs($0 - $1) < 1e-7 * max(1, abs($0)) }),
      programme.admits(values)
    else { return nil }
    let cost = programme.objective(of: values)
    return ProgrammeAnswer(status: .optimal, values: values, objective: cost, bound: cost)
  }

  private func search(
    _ best: inout ProgrammeAnswer, _ programme: IntegerProgramme, _ relaxation: inout LinearRelaxation, _ cover: inout CoverSearch,
    _ relaxed: [Double], _ limits: SolveLimits, _ random: inout RandomStream, _ deadline: Deadline
  ) {
    var neighbourhoods = NeighbourhoodSearch(programme, relaxed: relaxed, seed: seed)
    var failures = 0
    // The shallow dive has been made before.
    var dives = cover.isCover ? 1 : 0
    let firstDive = dives
    cover.improve(&best, rounds: .max, Deadline(seconds: 0.1 * deadline.secondsLeft))
    while deadline.secondsLeft > 0.05, best.gap > limits.relativeGap {
      if dives > firstDive, !best.values.isEmpty, failures < Self.mostFailures, !neighbourhoods.isExhausted {
        let better = neighbourhoods.improve(best, seconds: min(0.05 * limits.seconds, deadline.secondsLeft))
        failures = better == nil ? failures + 1 : 0
        best = better ?? best
        continue
      }
      failures = Self.mostFailures / 2
      let depth = Self.depths[dives % Self.depths.count]
      dives += 1
      plunge(&best, programme, &relaxation, depth, limits, &random, deadline)
      cover.improve(&best, rounds: .max, Deadline(seconds: min(deadline.secondsLeft, 0.05 * limits.seconds)))
    }
  }

  /// Dives, and solves what is left.
  private func plunge(
    _ best: inout ProgrammeAnswer, _ programme: IntegerProgramme, _ relaxation: inout LinearRelaxation, _ depth: Depth,
    _ limits: SolveLimits, _ random: inout RandomStream, _ deadline: Deadline
  ) {
    let cutOff = best.objective.isNaN ? .infinity : best.objective
    guard let near = dive(programme, &relaxation, depth, below: cutOff, &random, deadline) else { return }
    let seconds = min(depth.timeShare * limits.seconds, deadline.secondsLeft)
    best.takePlan(CbcSolver(isQuick: true).solve(near, limits: SolveLimits.standard.with(seconds: seconds), start: nil))
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
