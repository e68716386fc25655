import CSolver

/// An integer programme without its whole numbers, kept by CLP so that it can be solved again after bounds have moved.
@safe struct LinearRelaxation: ~Copyable {
  private let model: UnsafeMutableRawPointer
  private let columnCount: Int
  private let constantCost: Double

  /// nil where the library has no memory for it.
  init?(_ programme: IntegerProgramme) {
    guard let model = unsafe Clp_newModel() else { return nil }
    unsafe self.model = unsafe model
    columnCount = programme.columns.count
    constantCost = programme.constantCost
    let matrix = ColumnMatrix(programme)
    unsafe Clp_setLogLevel(model, 0)
    unsafe Clp_loadProblem(
      model, Int32(columnCount), Int32(programme.rows.count), matrix.starts, matrix.rows, matrix.values, programme.columns.map(\.lower),
      programme.columns.map(\.upper), programme.columns.map(\.cost), programme.rows.map(\.lower), programme.rows.map(\.upper))
  }

  deinit { unsafe Clp_deleteModel(model) }

  /// Solves, from the last basis where there is one; false where there is no optimum within the seconds.
  mutating func solve(seconds: Double) -> Bool {
    unsafe Clp_setMaximumSeconds(model, seconds)
    return unsafe (Clp_dual(model, 0) == 0 && Clp_status(model) == 0)
  }

  /// Whether the last solve has proven that nothing keeps all rows.
  var isInfeasible: Bool { unsafe Clp_status(model) == 1 }

  var objective: Double { unsafe Clp_objectiveValue(model) + constantCost }

  var values: [Double] {
    guard let solution = unsafe Clp_primalColumnSolution(model) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: solution, count: columnCount))
  }

  mutating func raise(_ lower: [Double]) { unsafe Clp_chgColumnLower(model, lower) }
}

/// The matrix of a programme column after column, as the COIN libraries read it.
struct ColumnMatrix {
  private(set) var starts: [Int32] = [0]
  private(set) var rows: [Int32] = []
  private(set) var values: [Double] = []

  init(_ programme: IntegerProgramme) {
    for column in programme.columns {
      for entry in column.entries where entry.value != 0 {
        rows.append(Int32(entry.row))
        values.append(entry.value)
      }
      starts.append(Int32(rows.count))
    }
  }
}
