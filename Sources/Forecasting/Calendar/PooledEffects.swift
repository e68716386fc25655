import Statistics

/// Effects estimated with shrinkage: every cell's effect is that of its group and a deviation of its own, every occurrence deviates
/// once more, and how much each of the three may be is learned from the data.
///
/// r = Σ weight (group + cell) + occurrence + noise, all normal with mean zero; the variances of cells and occurrences by
/// expectation-maximisation from weak priors, the effects by the mixed model equations.
///
/// Source: Searle, Casella & McCulloch, Variance Components (1992), sections 7.4 and 8.3; Gelman & Hill, Data Analysis Using Regression and
/// Multilevel/Hierarchical Models (2007), chapter 12.
struct PooledEffects {
  /// One day that was touched by events.
  struct Row {
    let day: Int
    let deviation: Double
    /// The variance of an ordinary day.
    let noise: Double
    let cells: [(cell: Int, weight: Double)]
  }

  /// Weak beliefs before the data, on the scale of logarithms: an unknown class moves a day by a factor of 2 or so either way.
  private static let classVariance = 0.5
  private static let cellVariance = 0.05
  private static let occurrenceVariance = 0.1
  /// How many observations a belief about a variance is worth.
  private static let beliefWeight = 1.0

  /// The group of every cell.
  private let group: [Int]
  private let groupCount: Int
  /// The groups' effects, then the cells' deviations.
  private var coefficients: [Double]
  private var covariance: [Double]
  private var cellVariance: [Double]
  private var occurrenceVariance: [Double]
  /// Whether a group's effect was found to help.
  private(set) var isUsed: [Bool]
  private let order: Int

  /// - Parameters:
  ///   - group: the group of every cell, from 0.
  init(rows: [Row], group: [Int], groupCount: Int) {
    self.group = group
    self.groupCount = groupCount
    order = groupCount + group.count
    coefficients = [Double](repeating: 0, count: order)
    covariance = [Double](repeating: 0, count: order * order)
    cellVariance = [Double](repeating: Self.cellVariance, count: groupCount)
    occurrenceVariance = [Double](repeating: Self.occurrenceVariance, count: groupCount)
    isUsed = [Bool](repeating: true, count: groupCount)
    guard !rows.isEmpty else { return }
    let rounds = order > 200 ? 3 : 12
    for _ in 0..<rounds {
      solve(rows)
      update(rows)
    }
    solve(rows)
    let helps = leaveOneOut(rows)
    guard helps.contains(false) else { return }
    isUsed = helps
    solve(rows.filter { row in row.cells.contains { helps[group[$0.cell]] } })
  }

  /// The effect of a day's cells with its variance for an occurrence not seen yet.
  func effect(_ cells: [(cell: Int, weight: Double)]) -> (mean: Double, variance: Double) {
    let used = cells.filter { isUsed[group[$0.cell]] }
    guard let first = used.first else { return (0, 0) }
    let design = columns(used)
    return (product(design), form(design) + occurrenceVariance[group[first.cell]])
  }

  /// The effect of a group on a cell that was never seen, with its variance for one occurrence.
  func effect(ofGroup index: Int) -> (mean: Double, variance: Double) {
    guard isUsed[index] else { return (0, 0) }
    return (
      coefficients[index], covariance[index * order + index] + cellVariance[index] + occurrenceVariance[index]
    )
  }

  /// What a day that was seen moved by: the effect, and the part of the rest that was more than an ordinary day's noise.
  func moved(_ row: Row) -> Double {
    let used = row.cells.filter { isUsed[group[$0.cell]] }
    guard let first = used.first else { return 0 }
    let mean = product(columns(used))
    let own = occurrenceVariance[group[first.cell]]
    return mean + own / (own + row.noise) * (row.deviation - mean)
  }

  /// The standard error of a day's effect, the occurrence's own deviation not counted.
  func standardError(_ cells: [(cell: Int, weight: Double)]) -> Double {
    max(0, form(columns(cells.filter { isUsed[group[$0.cell]] }))).squareRoot()
  }

  private func columns(_ cells: [(cell: Int, weight: Double)]) -> [(column: Int, value: Double)] {
    cells.flatMap { [(group[$0.cell], $0.weight), (groupCount + $0.cell, $0.weight)] }
  }

  private func product(_ design: [(column: Int, value: Double)]) -> Double { design.reduce(0) { $0 + $1.value * coefficients[$1.column] } }

  private func form(_ design: [(column: Int, value: Double)]) -> Double {
    var sum = 0.0
    for a in design {
      for b in design { sum += a.value * b.value * covariance[a.column * order + b.column] }
    }
    return sum
  }

  /// The mixed model equations at the present variances.
  private mutating func solve(_ rows: [Row]) {
    var matrix = [Double](repeating: 0, count: order * order)
    var vector = [Double](repeating: 0, count: order)
    for row in rows {
      guard let first = row.cells.first else { continue }
      let precision = 1 / (row.noise + occurrenceVariance[group[first.cell]])
      let design = columns(row.cells)
      for a in design {
        vector[a.column] += precision * a.value * row.deviation
        for b in design { matrix[a.column * order + b.column] += precision * a.value * b.value }
      }
    }
    for index in 0..<groupCount { matrix[index * order + index] += 1 / Self.classVariance }
    for cell in group.indices {
      let place = groupCount + cell
      matrix[place * order + place] += 1 / max(cellVariance[group[cell]], 1e-9)
    }
    guard let inverse = PositiveDefinite.inverse(matrix, order: order) else { return }
    covariance = inverse
    for i in 0..<order {
      var sum = 0.0
      for j in 0..<order { sum += inverse[i * order + j] * vector[j] }
      coefficients[i] = sum
    }
  }

  private mutating func update(_ rows: [Row]) {
    var cellSquares = [Double](repeating: Self.beliefWeight * Self.cellVariance, count: groupCount)
    var cellCounts = [Double](repeating: Self.beliefWeight, count: groupCount)
    for cell in group.indices {
      let place = groupCount + cell
      cellSquares[group[cell]] += coefficients[place] * coefficients[place] + covariance[place * order + place]
      cellCounts[group[cell]] += 1
    }
    var squares = [Double](repeating: Self.beliefWeight * Self.occurrenceVariance, count: groupCount)
    var counts = [Double](repeating: Self.beliefWeight, count: groupCount)
    for row in rows {
      guard let first = row.cells.first else { continue }
      let index = group[first.cell]
      let own = occurrenceVariance[index]
      let design = columns(row.cells)
      let rest = row.deviation - product(design)
      let share = own / (own + row.noise)
      squares[index] += share * share * (rest * rest + form(design)) + own * row.noise / (own + row.noise)
      counts[index] += 1
    }
    for index in 0..<groupCount {
      cellVariance[index] = max(cellSquares[index] / cellCounts[index], 1e-8)
      occurrenceVariance[index] = max(squares[index] / counts[index], 1e-8)
    }
  }

  /// Whether the groups' effects foretell days that they were not learned from better than no effect does. Groups with fewer than three
  /// days have nothing to be tested on.
  private func leaveOneOut(_ rows: [Row]) -> [Bool] {
    var with = [Double](repeating: 0, count: groupCount)
    var without = with
    var counts = [Int](repeating: 0, count: groupCount)
    for row in rows {
      guard let first = row.cells.first else { continue }
      let index = group[first.cell]
      let design = columns(row.cells)
      let leverage = form(design) / (row.noise + occurrenceVariance[index])
      with[index] += min(abs(row.deviation), 3) * min(1, abs((row.deviation - product(design)) / max(1 - leverage, 0.01) / row.deviation))
      without[index] += min(abs(row.deviation), 3)
      counts[index] += 1
    }
    return (0..<groupCount).map { counts[$0] < 3 || with[$0] < 0.97 * without[$0] }
  }
}
