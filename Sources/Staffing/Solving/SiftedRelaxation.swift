/// The linear relaxation of a programme with very many columns: solved over some of them, whose prices say which others would pay, until none
/// does (sifting; Bixby, Gregory, Lustig, Marsten & Shanno 1992, Operations Research 40, 885–897).
///
/// Its cost is a bound on the whole programme, and what a column costs beyond the prices says how far it is from any good plan.
struct SiftedRelaxation {
  private let programme: IntegerProgramme
  private let matrix: ColumnMatrix
  private let costs: [Double]
  /// Columns that the small programme starts from, and that come in a round.
  private static let first = 3000
  private static let more = 1500

  init(_ programme: IntegerProgramme) {
    self.programme = programme
    matrix = ColumnMatrix(programme)
    costs = programme.columns.map(\.cost)
  }

  /// What the relaxation says of the whole programme.
  struct Found {
    /// What every solution costs at least: of the relaxation, or somewhat less where time ran out on it.
    let objective: Double
    /// Of each column, 0 or more but for rounding.
    let reducedCosts: [Double]
  }

  /// Nil where nothing keeps all rows, or not even the first columns are solved within `seconds`; the best bound so far where others are still missing.
  ///
  /// - Parameter start: Columns to begin with besides others: those of a plan.
  func solve(seconds: Double, start: [Int]) -> Found? {
    let deadline = Deadline(seconds: seconds)
    var isActive = [Bool](repeating: false, count: costs.count)
    for column in start { isActive[column] = true }
    // Columns that are no shifts (what is missing or spare) always; of the shifts an even sample.
    for (column, content) in programme.columns.enumerated() where !content.isWhole || content.lower != 0 { isActive[column] = true }
    for column in stride(from: 0, to: costs.count, by: max(1, costs.count / Self.first)) { isActive[column] = true }
    var small = programme.rowsOnly
    for column in costs.indices where isActive[column] { small.append(programme.columns[column]) }
    let real = small.columns.count
    small.addPenalties()
    let penalties = small.columns.count - real
    guard var relaxation = LinearRelaxation(small), relaxation.solve(seconds: deadline.secondsLeft) else { return nil }
    var found: Found?
    while true {
      let dual = WeakDuality(programme, prices: relaxation.rowPrices, matrix: matrix)
      if dual.bound > found?.objective ?? -.infinity { found = Found(objective: dual.bound, reducedCosts: dual.reducedCosts) }
      let reduced = matrix.reducedCosts(costs, prices: relaxation.rowPrices)
      let paying = costs.indices.filter { !isActive[$0] && reduced[$0] < -1e-7 * max(1, costs[$0]) }
      if paying.isEmpty {
        guard relaxation.values[real..<(real + penalties)].allSatisfy({ $0 < 1e-6 }) else { return nil }
        return Found(objective: relaxation.objective, reducedCosts: reduced)
      }
      if deadline.isOver { return found }
      let best = paying.sorted { (reduced[$0] / max(1e-9, costs[$0]), $0) < (reduced[$1] / max(1e-9, costs[$1]), $1) }.prefix(Self.more)
      for column in best { isActive[column] = true }
      relaxation.add(best.map { programme.columns[$0] })
      guard relaxation.solve(seconds: deadline.secondsLeft, by: .primal) else { return found }
    }
  }
}

extension IntegerProgramme {
  /// The same rows without columns.
  fileprivate var rowsOnly: IntegerProgramme {
    var empty = IntegerProgramme()
    empty.constantCost = constantCost
    for row in rows { _ = empty.addRow(atLeast: row.lower, atMost: row.upper) }
    return empty
  }

  fileprivate mutating func append(_ column: Column) {
    _ = addColumn(cost: column.cost, lower: column.lower, upper: column.upper, isWhole: column.isWhole, entries: column.entries)
  }

  /// Columns that keep any row at a price that no plan would pay, so that there is a solution to begin with.
  fileprivate mutating func addPenalties() {
    let price = 100 * max(1, columns.reduce(0) { max($0, abs($1.cost)) })
    for (place, row) in rows.enumerated() {
      if row.lower > 0 { _ = addColumn(cost: price, isWhole: false, entries: [Entry(place, 1)]) }
      if row.upper < 0 { _ = addColumn(cost: price, isWhole: false, entries: [Entry(place, -1)]) }
    }
  }
}
