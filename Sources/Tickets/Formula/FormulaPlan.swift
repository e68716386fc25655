/// How a formula is computed: what its values are, and of which aggregates they are made.
struct FormulaPlan: Sendable {
  enum Form: Sendable {
    /// Values that add up over periods.
    case total(LinearForm)
    /// Numerator and denominator, each adding up over periods.
    case quotient(LinearForm, LinearForm)
    /// `factor` times one mean, quantile, least or greatest value.
    case spread(aggregate: Int, factor: Double)
    /// Anything else: the value of each period for itself.
    case value(FormulaNode)
  }

  let form: Form
  let shape: Measure.Shape
  /// The aggregates of the formula, and those which means were taken apart into.
  let aggregates: [FormulaAggregate]
  /// The aggregate whose records order the slices and lay the axis: the denominator's, or the first.
  let leading: Int
  /// Whether the value is a hundred times a share or a quotient.
  let isPercentage: Bool

  init(_ node: FormulaNode, _ aggregates: [FormulaAggregate]) {
    var reduction = FormulaReduction(aggregates: aggregates)
    let spread = Self.spread(node, aggregates)
    let quotient = spread == nil ? reduction.quotient(node) : nil
    self.aggregates = reduction.aggregates
    var leading = 0
    var isPercentage = false
    if let spread {
      form = .spread(aggregate: spread.aggregate, factor: spread.factor)
      leading = spread.aggregate
      let isLength = aggregates.indices.contains(spread.aggregate) && aggregates[spread.aggregate].isLength
      shape = isLength && spread.factor == 1 ? .duration : .mean
    } else if let quotient, quotient.denominator.isConstant, quotient.numerator.constant == 0 {
      form = .total(quotient.numerator)
      leading = quotient.numerator.terms.first?.aggregate ?? 0
      shape = Self.shape(ofTotal: quotient.numerator, reduction.aggregates)
    } else if let quotient, quotient.denominator.isHomogeneous, quotient.numerator.constant == 0 {
      leading = quotient.denominator.terms.first?.aggregate ?? 0
      shape = Self.shape(of: quotient, reduction.aggregates)
      // A net score is 100 · y / n by its shape: y counts answers.
      form = .quotient(shape == .netScore ? quotient.numerator.scaled(0.01) : quotient.numerator, quotient.denominator)
      isPercentage = quotient.numerator.terms.contains { abs($0.factor) == 100 }
    } else {
      form = .value(node)
      shape = .ratio
    }
    self.leading = leading
    self.isPercentage = isPercentage
  }

  /// The indices of the aggregates that have to be computed, in order.
  var needed: [Int] {
    switch form {
    case .total(let form): form.terms.isEmpty ? [leading] : form.terms.map(\.aggregate)
    case .quotient(let top, let bottom): Set((top.terms + bottom.terms).map(\.aggregate)).sorted()
    case .spread(let aggregate, _): [aggregate]
    case .value(let node): node.aggregates.sorted()
    }
  }

  private static func spread(_ node: FormulaNode, _ aggregates: [FormulaAggregate]) -> (aggregate: Int, factor: Double)? {
    switch node {
    case .number: return nil
    case .aggregate(let index):
      return aggregates.indices.contains(index) && !aggregates[index].isAdditive ? (index, 1) : nil
    case .arithmetic(.multiply, let left, let right):
      if let factor = left.constant, let part = spread(right, aggregates) { return (part.aggregate, part.factor * factor) }
      if let factor = right.constant, let part = spread(left, aggregates) { return (part.aggregate, part.factor * factor) }
      return nil
    case .arithmetic(.divide, let left, let right):
      guard let divisor = right.constant, divisor != 0, let part = spread(left, aggregates) else { return nil }
      return (part.aggregate, part.factor / divisor)
    case .arithmetic: return nil
    }
  }

  private static func shape(ofTotal form: LinearForm, _ aggregates: [FormulaAggregate]) -> Measure.Shape {
    if form.terms.contains(where: { $0.factor < 0 }) || form.terms.isEmpty { return .flow }
    let isCount = form.terms.allSatisfy { $0.factor == 1 && aggregates[$0.aggregate].function != .sum }
    return isCount ? .count : .sum
  }

  private static func shape(of quotient: LinearQuotient, _ aggregates: [FormulaAggregate]) -> Measure.Shape {
    guard quotient.denominator.terms.count == 1, let whole = quotient.denominator.terms.first?.aggregate else { return .ratio }
    let parts = quotient.numerator.terms
    func isPart(_ term: LinearForm.Term) -> Bool {
      term.aggregate == whole || aggregates[term.aggregate].isPart(of: aggregates[whole])
    }
    guard parts.allSatisfy(isPart) else { return .ratio }
    let raised = parts.filter { $0.factor > 0 }
    let lowered = parts.filter { $0.factor < 0 }
    // Counts of whole things only: a share of seconds or of money is no proportion of trials.
    if parts.count == 1, raised.count == 1, raised[0].factor == 1 { return .proportion }
    // 1 - part / whole
    if raised.count == 1, lowered.count == 1, raised[0] == .init(aggregate: whole, factor: 1), lowered[0].factor == -1 {
      return .proportion
    }
    if raised.count == 1, lowered.count == 1, raised[0].factor == 100, lowered[0].factor == -100 { return .netScore }
    return .ratio
  }
}
