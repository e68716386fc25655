/// A solver for covers with very many columns, of which branch and cut would still be loading when the time is over: the linear relaxation of
/// all columns gives the bound, and the columns that come nearest to paying in it make a programme that can be searched.
///
/// Where every column left out costs more than the gap, the best plan of those kept is the best of all.
struct SiftingSolver: ProgrammeSolver {
  var inner = DivingSolver()
  /// Programmes up to so many columns are searched whole, and so many are kept of larger ones.
  var mostColumns = 5000
  var keptColumns = 2500

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    guard programme.columns.count > mostColumns else { return inner.solve(programme, limits: limits, start: start) }
    let deadline = Deadline(seconds: limits.seconds)
    // Something to show first, which is also what the relaxation begins with.
    let first = GreedyCoverSolver(seed: inner.seed, firstSeconds: 0.3 * limits.seconds).solve(
      programme, limits: limits.with(seconds: min(0.3, 0.05 * limits.seconds)), start: start)
    let used = first.values.indices.filter { first.values[$0] != 0 }
    guard let relaxed = SiftedRelaxation(programme).solve(seconds: 0.4 * deadline.secondsLeft, start: used) else {
      if first.values.isEmpty { return inner.solve(programme, limits: limits.with(seconds: deadline.secondsLeft), start: start) }
      return CoverSearch.alone(programme, first, seed: inner.seed, deadline)
    }
    let bound = max(programme.volumeBound, programme.roundedUp(relaxed.objective))
    let (kept, least) = kept(programme, relaxed.reducedCosts, used)
    let base = programme.columns.map { $0.lower.isFinite ? $0.lower : 0 }
    let begin = first.values.isEmpty ? nil : kept.map { first.values[$0] }
    let part = inner.solve(
      programme.restricted(to: kept, at: base), limits: limits.with(seconds: deadline.secondsLeft), start: begin)
    var best = first
    best.bound = bound
    if part.values.count == kept.count {
      var values = base
      for (place, column) in kept.enumerated() { values[column] = part.values[place] }
      if programme.admits(values), first.values.isEmpty || part.objective < first.objective {
        best = ProgrammeAnswer(status: .feasible, values: values, objective: part.objective, bound: bound)
      }
    }
    guard !best.values.isEmpty else { return best }
    // No plan with a column that was left out can be cheaper than this.
    let withOthers = programme.roundedUp(relaxed.objective + least)
    best.bound = min(best.objective, max(bound, min(part.bound, withOthers)))
    best.status = best.gap == 0 ? .optimal : .feasible
    return best
  }

  /// The columns with the least reduced costs in their order in the programme, and the least reduced cost of the others.
  private func kept(
    _ programme: IntegerProgramme, _ reducedCosts: [Double], _ used: [Int]
  ) -> (columns: [Int], leastOfOthers: Double) {
    let ranked = programme.columns.indices.sorted { (reducedCosts[$0], $0) < (reducedCosts[$1], $1) }
    var isKept = [Bool](repeating: false, count: programme.columns.count)
    for column in ranked.prefix(keptColumns) + used { isKept[column] = true }
    for (column, content) in programme.columns.enumerated() where !content.isWhole || content.lower != 0 { isKept[column] = true }
    let least = programme.columns.indices.lazy.filter { !isKept[$0] }.map { reducedCosts[$0] }.min() ?? .infinity
    return (programme.columns.indices.filter { isKept[$0] }, least)
  }
}
