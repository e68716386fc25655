/// A question about one row, answered yes, no, or not at all where a value that it compares is missing (Kleene's three values).
indirect enum RowCondition: Sendable, Hashable {
  case comparison(Comparison, RowExpression, RowExpression)
  /// Whether a column's text is one of these, in lower case.
  case text(FormulaColumn, Set<String>)
  case sameText(FormulaColumn, FormulaColumn)
  /// A yes-or-no column: 1 = yes.
  case flag(RowExpression)
  /// Answered always: whether there is a value.
  case present(RowExpression)
  case not(RowCondition)
  case and(RowCondition, RowCondition)
  case or(RowCondition, RowCondition)

  enum Comparison: String, Sendable, Hashable {
    case equal = "="
    case unequal = "!="
    case below = "<"
    case atMost = "<="
    case above = ">"
    case atLeast = ">="

    /// The comparison with its sides exchanged.
    var mirrored: Comparison {
      switch self {
      case .below: .above
      case .atMost: .atLeast
      case .above: .below
      case .atLeast: .atMost
      case .equal, .unequal: self
      }
    }
  }

  /// The columns that it reads, in order of first mention.
  var columns: [FormulaColumn] {
    switch self {
    case .comparison(_, let left, let right): left.columns + right.columns
    case .text(let column, _): [column]
    case .sameText(let first, let second): [first, second]
    case .flag(let expression), .present(let expression): expression.columns
    case .not(let inner): inner.columns
    case .and(let left, let right), .or(let left, let right): left.columns + right.columns
    }
  }

  /// The conditions that all have to hold.
  var conjuncts: [RowCondition] {
    if case .and(let left, let right) = self { left.conjuncts + right.conjuncts } else { [self] }
  }

  /// Whether a row that satisfies this one is certain to satisfy `other`. May say no where a proof would be longer.
  func implies(_ other: RowCondition) -> Bool {
    if self == other { return true }
    switch self {
    case .comparison(let comparison, let left, let right):
      if case .present(let part) = other { return left.needs(part) || right.needs(part) }
      if case .comparison(let wider, left, .number(let limit)) = other, case .number(let value) = right {
        switch (comparison, wider) {
        case (.equal, .atLeast), (.above, .atLeast), (.atLeast, .atLeast), (.above, .above): return value >= limit
        case (.equal, .atMost), (.below, .atMost), (.atMost, .atMost), (.below, .below): return value <= limit
        case (.equal, .above), (.atLeast, .above): return value > limit
        case (.equal, .below), (.atMost, .below): return value < limit
        case (.equal, .unequal): return value != limit
        default: return false
        }
      }
      return false
    case .text(let column, let texts):
      switch other {
      case .present(.column(column)): return true
      case .text(column, let wider): return texts.isSubset(of: wider)
      default: return false
      }
    case .sameText(let first, let second):
      if case .present(.column(let column)) = other { return column == first || column == second }
      return false
    case .flag(let expression):
      if case .present(let part) = other { return expression.needs(part) }
      return false
    case .not(let inner):
      // Only an answered question can be answered no.
      if case .present = inner { return false }
      if case .present = other { return inner.isSimple && inner.implies(other) }
      return false
    case .and(let left, let right): return left.implies(other) || right.implies(other)
    case .or(let left, let right): return left.implies(other) && right.implies(other)
    case .present: return false
    }
  }

  private var isSimple: Bool {
    switch self {
    case .comparison, .text, .sameText, .flag: true
    case .present, .not, .and, .or: false
    }
  }
}
