/// A number made from the columns of one row: NaN where a column that it needs is missing. Stamps are seconds since 1970.
indirect enum RowExpression: Sendable, Hashable {
  case number(Double)
  /// A reading of the table's own clock, in seconds since 1970-01-01T00:00:00 on it.
  case reading(Int64)
  case column(FormulaColumn)
  case arithmetic(Operation, RowExpression, RowExpression)
  /// Seconds from the first stamp to the second; missing where they run backwards.
  case length(from: RowExpression, to: RowExpression)
  case absolute(RowExpression)

  enum Operation: String, Sendable, Hashable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }

  /// The columns that it reads, in order of first mention.
  var columns: [FormulaColumn] {
    switch self {
    case .number, .reading: []
    case .column(let column): [column]
    case .arithmetic(_, let left, let right), .length(let left, let right): left.columns + right.columns
    case .absolute(let inner): inner.columns
    }
  }

  /// Whether the value is missing wherever that of `part` is.
  func needs(_ part: RowExpression) -> Bool {
    if self == part { return true }
    switch self {
    case .number, .reading, .column: return false
    case .arithmetic(_, let left, let right), .length(let left, let right): return left.needs(part) || right.needs(part)
    case .absolute(let inner): return inner.needs(part)
    }
  }
}

/// A column of a formula's table.
struct FormulaColumn: Sendable, Hashable {
  let name: String
  let kind: FormulaSchema.ColumnKind
}
