import Statistics

/// From rows in cells to the values of every slice and period.
extension FormulaPlan {
  /// The tallies, where `records` are those of the aggregates `order`, and `grid` was laid over them in that order.
  func tallies(_ grid: MeasureGrid, order: [Int], records: [FormulaEvaluation.Records]) -> [SliceTally] {
    if case .spread(let aggregate, let factor) = form, let place = order.firstIndex(of: aggregate) {
      return spread(grid, grid.tables[place], aggregates[aggregate], records[place].values ?? [], factor)
    }
    var cells: [Int: [Double]] = [:]
    var count = 0
    for (place, index) in order.enumerated() {
      let values = Self.values(of: aggregates[index], grid.tables[place], records[place].values ?? [])
      count = values.count
      cells[index] = values
    }
    switch form {
    case .total(let form): return grid.tallies(y: form.values(cells, count: count))
    case .quotient(let top, let bottom):
      return grid.tallies(y: top.values(cells, count: count), n: bottom.values(cells, count: count))
    case .value(let node):
      // A period without a value has nothing to divide by, and no say in what is pooled.
      var values = (0..<count).map { cell in node.value { cells[$0]?[cell] ?? .nan } }
      let weights = values.map { $0.isFinite ? 1.0 : 0 }
      for cell in 0..<count where weights[cell] == 0 { values[cell] = 0 }
      return grid.tallies(y: values, n: weights)
    case .spread: return []
    }
  }

  private func spread(
    _ grid: MeasureGrid, _ cells: PeriodGrid, _ aggregate: FormulaAggregate, _ values: [Double], _ factor: Double
  ) -> [SliceTally] {
    guard aggregate.function == .mean else {
      let counts = cells.sums(values).count
      return grid.tallies(y: Self.values(of: aggregate, cells, values).map { $0 * factor }, n: counts)
    }
    let scaled = factor == 1 ? values : values.map { $0 * factor }
    let (count, distribution) = cells.distributions(scaled)
    return grid.tallies(y: distribution.mean, n: count, distribution: distribution)
  }

  /// The aggregate's value in every cell.
  private static func values(of aggregate: FormulaAggregate, _ cells: PeriodGrid, _ values: [Double]) -> [Double] {
    switch aggregate.function {
    case .count: return cells.counts()
    case .sum: return cells.sums(values).sum
    case .mean:
      let (sum, count) = cells.sums(values)
      return zip(sum, count).map { $1 > 0 ? $0 / $1 : .nan }
    case .quantile(let share): return cells.samples(values) { Quantiles.ofSorted($0, share) }
    case .minimum: return cells.samples(values) { $0.first ?? .nan }
    case .maximum: return cells.samples(values) { $0.last ?? .nan }
    case .distinct:
      return cells.samples(values, empty: 0) { sample in
        var different = 1.0
        for index in 1..<max(1, sample.count) where sample[index] != sample[index - 1] { different += 1 }
        return different
      }
    }
  }
}
