/// Brings a formula's arithmetic to one quotient of linear forms, where there is one.
struct FormulaReduction {
  /// The formula's aggregates; sums and counts of means are added behind them.
  var aggregates: [FormulaAggregate]

  /// `node` as a quotient; nil where it is none, as a product of two counts or a quotient of two medians.
  mutating func quotient(_ node: FormulaNode) -> LinearQuotient? {
    switch node {
    case .number(let number): return LinearQuotient(LinearForm(constant: number))
    case .aggregate(let index):
      guard aggregates.indices.contains(index) else { return nil }
      if aggregates[index].isAdditive { return LinearQuotient(LinearForm(aggregate: index)) }
      guard let parts = aggregates[index].partsOfMean else { return nil }
      return LinearQuotient(LinearForm(aggregate: place(parts.sum)), over: LinearForm(aggregate: place(parts.count)))
    case .arithmetic(let operation, let left, let right):
      guard let left = quotient(left), let right = quotient(right) else { return nil }
      return left.joined(operation, right)
    }
  }

  private mutating func place(_ aggregate: FormulaAggregate) -> Int {
    if let known = aggregates.firstIndex(of: aggregate) { return known }
    aggregates.append(aggregate)
    return aggregates.count - 1
  }
}
