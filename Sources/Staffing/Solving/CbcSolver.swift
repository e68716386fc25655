import CSolver
import Dispatch

/// COIN-OR branch and cut (CBC), one thread a programme.
///
/// Its library keeps state between calls, so one programme is solved at a time in a process; waiting for the turn counts against the time limit.
struct CbcSolver: ProgrammeSolver {
  /// Leaves out what pays only on a whole programme: preparation and cuts. For the small programmes of a search around a solution.
  var isQuick = false
  /// Only solutions below this cost are of interest; nil for any.
  var cutoff: Double?
  private static let turn = DispatchSemaphore(value: 1)

  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer {
    let deadline = Deadline(seconds: limits.seconds)
    // The library takes a programme without columns for one without an answer.
    if programme.columns.isEmpty {
      let cost = programme.constantCost
      return programme.admits([]) ? ProgrammeAnswer(status: .optimal, values: [], objective: cost, bound: cost) : .infeasible
    }
    guard Self.turn.wait(timeout: .now() + limits.seconds) == .success else { return .unknown }
    defer { Self.turn.signal() }
    guard deadline.secondsLeft > 0.01 else { return .unknown }
    return run(programme, limits: limits, deadline: deadline, start: start)
  }

  private func run(
    _ programme: IntegerProgramme, limits: SolveLimits, deadline: Deadline, start: [Double]?
  ) -> ProgrammeAnswer {
    guard let solver = SolverLibrary.functions, let model = solver.Cbc_newModel() else { return .unknown }
    defer { unsafe solver.Cbc_deleteModel(model) }
    unsafe load(programme, into: model, of: solver)
    if let start, programme.admits(start) {
      let whole = start.indices.map(Int32.init)
      unsafe solver.Cbc_setMIPStartI(model, Int32(start.count), whole, start)
    }
    unsafe solver.Cbc_setLogLevel(model, 0)
    unsafe solver.Cbc_setParameter(model, "logLevel", "0")
    // Without this the limit below would count processor time, which runs slower than the clock on a busy machine.
    unsafe solver.Cbc_setParameter(model, "timeMode", "elapsed")
    unsafe solver.Cbc_setParameter(model, "sec", "\(deadline.secondsLeft)")
    unsafe solver.Cbc_setParameter(model, "threads", "0")
    unsafe solver.Cbc_setParameter(model, "ratioGap", "\(limits.relativeGap)")
    if let cutoff { unsafe solver.Cbc_setParameter(model, "cutoff", "\(cutoff - programme.constantCost)") }
    if isQuick {
      unsafe solver.Cbc_setParameter(model, "preprocess", "off")
      unsafe solver.Cbc_setParameter(model, "cuts", "off")
      unsafe solver.Cbc_setParameter(model, "diveopt", "7")
    }
    _ = StandardOutput.diverted { unsafe solver.Cbc_solve(model) }
    let answer = unsafe answer(of: model, in: solver, programme)
    // Cut short, the library may take what it did not come to for a proof.
    return answer.status == .infeasible && deadline.isOver ? .unknown : answer
  }

  private func load(_ programme: IntegerProgramme, into model: UnsafeMutableRawPointer, of solver: foreshift_solver) {
    let matrix = ColumnMatrix(programme)
    unsafe solver.Cbc_loadProblem(
      model, Int32(programme.columns.count), Int32(programme.rows.count), matrix.starts, matrix.rows,
      matrix.values, programme.columns.map(\.lower),
      programme.columns.map(\.upper), programme.columns.map(\.cost), programme.rows.map(\.lower), programme.rows.map(\.upper))
    for (index, column) in programme.columns.enumerated() where column.isWhole { unsafe solver.Cbc_setInteger(model, Int32(index)) }
  }

  private func answer(of model: UnsafeMutableRawPointer, in solver: foreshift_solver, _ programme: IntegerProgramme) -> ProgrammeAnswer {
    let proven = unsafe solver.Cbc_isProvenOptimal(model) != 0
    let bound = unsafe solver.Cbc_getBestPossibleObjValue(model) + programme.constantCost
    guard let best = unsafe solver.Cbc_bestSolution(model) else {
      return unsafe solver.Cbc_isProvenInfeasible(model) != 0
        ? .infeasible : ProgrammeAnswer(status: .unknown, values: [], objective: .nan, bound: known(bound))
    }
    let values = programme.rounded(unsafe Array(UnsafeBufferPointer(start: best, count: programme.columns.count)))
    guard programme.admits(values) else { return ProgrammeAnswer(status: .unknown, values: [], objective: .nan, bound: known(bound)) }
    let objective = programme.objective(of: values)
    if proven { return ProgrammeAnswer(status: .optimal, values: values, objective: objective, bound: objective) }
    let roundedBound = min(objective, programme.roundedUp(known(bound)))
    let agrees = OptimalityGap.relative(objective: objective, bound: roundedBound) == 0
    return ProgrammeAnswer(status: agrees ? .optimal : .feasible, values: values, objective: objective, bound: roundedBound)
  }

  /// CBC writes ±1e50 or so for a bound it does not have.
  private func known(_ bound: Double) -> Double { abs(bound) < 1e30 ? bound : -.infinity }
}

extension IntegerProgramme {
  /// A bound raised to the next cost that a solution can have.
  func roundedUp(_ bound: Double) -> Double {
    let step = costStep
    guard step > 0, bound.isFinite else { return bound }
    return ((bound - constantCost) / step - 1e-6).rounded(.up) * step + constantCost
  }
}
