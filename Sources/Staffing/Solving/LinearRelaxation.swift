import CSolver

/// An integer programme without its whole numbers, kept by CLP so that it can be solved again after bounds have moved or columns have come.
@safe struct LinearRelaxation: ~Copyable {
  private let solver: foreshift_solver
  private let model: UnsafeMutableRawPointer
  private(set) var columnCount: Int
  private let rowCount: Int
  private let constantCost: Double

  /// nil where there is no library, or no memory for it.
  init?(_ programme: IntegerProgramme) {
    guard let solver = SolverLibrary.functions, let model = solver.Clp_newModel() else { return nil }
    self.solver = solver
    unsafe self.model = unsafe model
    columnCount = programme.columns.count
    rowCount = programme.rows.count
    constantCost = programme.constantCost
    let matrix = ColumnMatrix(programme)
    unsafe solver.Clp_setLogLevel(model, 0)
    unsafe solver.Clp_loadProblem(
      model, Int32(columnCount), Int32(programme.rows.count), matrix.starts, matrix.rows, matrix.values, programme.columns.map(\.lower),
      programme.columns.map(\.upper), programme.columns.map(\.cost), programme.rows.map(\.lower), programme.rows.map(\.upper))
  }

  deinit { unsafe solver.Clp_deleteModel(model) }

  /// Which side the last solution stays right on: after bounds have moved the dual one, after columns have come the primal one.
  enum Method { case dual, primal }

  /// The library counts processor time, which on a busy machine runs slower than the clock: it is stopped this often to look at the clock.
  private static let stepSeconds = 0.25
  private static let stopped: Int32 = 3

  /// Solves, from the last basis where there is one; false where there is no optimum within the seconds.
  mutating func solve(seconds: Double, by method: Method = .dual) -> Bool {
    let deadline = Deadline(seconds: seconds)
    return StandardOutput.diverted {
      var left = deadline.secondsLeft
      while left > 0 {
        unsafe solver.Clp_setMaximumSeconds(model, min(left, Self.stepSeconds))
        switch method {
        case .dual: _ = unsafe solver.Clp_dual(model, 0)
        case .primal: _ = unsafe solver.Clp_primal(model, 0)
        }
        let status = unsafe solver.Clp_status(model)
        if status != Self.stopped { return status == 0 }
        left = deadline.secondsLeft
      }
      return false
    }
  }

  /// Whether the last solve has proven that nothing keeps all rows.
  var isInfeasible: Bool { unsafe solver.Clp_status(model) == 1 }

  var objective: Double { unsafe solver.Clp_objectiveValue(model) + constantCost }

  var values: [Double] {
    guard let solution = unsafe solver.Clp_primalColumnSolution(model) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: solution, count: columnCount))
  }

  /// What one more of each row's bound costs in the last solution: a column is worth its cost less the prices of its entries.
  var rowPrices: [Double] {
    guard let prices = unsafe solver.Clp_dualRowSolution(model) else { return Array(repeating: 0, count: rowCount) }
    return unsafe Array(UnsafeBufferPointer(start: prices, count: rowCount))
  }

  /// A solution with what each column costs beyond the prices of its rows.
  struct Optimum {
    let values: [Double]
    let reducedCosts: [Double]
  }

  /// The last solution of a programme that it was made from.
  func optimum(_ programme: IntegerProgramme) -> Optimum {
    let reduced = ColumnMatrix(programme).reducedCosts(programme.columns.map(\.cost), prices: rowPrices)
    return Optimum(values: values, reducedCosts: reduced)
  }

  mutating func raise(_ lower: [Double]) { unsafe solver.Clp_chgColumnLower(model, lower) }

  /// Adds columns over the rows that there are.
  mutating func add(_ columns: [IntegerProgramme.Column]) {
    let matrix = ColumnMatrix(columns)
    unsafe solver.Clp_addColumns(
      model, Int32(columns.count), columns.map(\.lower), columns.map(\.upper), columns.map(\.cost), matrix.starts, matrix.rows,
      matrix.values)
    columnCount += columns.count
  }
}
