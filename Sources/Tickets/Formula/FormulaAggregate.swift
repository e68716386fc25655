/// One number made from many rows of one table: `count(tickets where …)`, `sum(volume.answered)`, `quantile(…, 0.9)`.
struct FormulaAggregate: Sendable, Hashable {
  enum Function: Sendable, Hashable {
    case count
    case sum
    case mean
    case quantile(Double)
    case minimum
    case maximum
    /// How many different values.
    case distinct
  }

  var function: Function
  let table: TableKind
  /// What is added up, averaged, …; nil for a count.
  var expression: RowExpression?
  /// Whether the expression is a length of time, in seconds.
  var isLength = false
  /// Whether the expression counts things: the sum of a part is then a part of the sum.
  var isCount = false
  /// Which rows take part; nil = all.
  var condition: RowCondition?
  /// The stamp by which rows fall into periods.
  var moment: String

  /// Whether the values of two periods add up to that of both together.
  var isAdditive: Bool {
    switch function {
    // Different values a period are counted anew in every period: agent-days, not agents.
    case .count, .sum, .distinct: true
    case .mean, .quantile, .minimum, .maximum: false
    }
  }

  /// The columns that it reads, as `table.column`.
  var columns: [String] { names.map { "\(table.rawValue).\($0)" } }

  /// Those of `columns` that `data` lacks.
  func missingColumns(in data: ServiceData) -> [String] {
    guard let table = FormulaTable(table, of: data) else { return columns }
    return names.filter { $0 == moment ? !table.hasStamps($0) : !table.has($0) }.map { "\(self.table.rawValue).\($0)" }
  }

  private var names: [String] {
    let names = (expression?.columns ?? []).map(\.name) + (condition?.columns ?? []).map(\.name) + [moment]
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Whether everything counted here is also counted in `whole`: its value is then between 0 and that of `whole`.
  func isPart(of whole: FormulaAggregate) -> Bool {
    guard table == whole.table, moment == whole.moment, function == whole.function else { return false }
    switch function {
    case .count: break
    case .sum:
      guard isCount, whole.isCount, let expression, let other = whole.expression else { return false }
      if expression != other {
        guard case .column(let part) = expression, case .column(let all) = other, FormulaSchema.isPart(part.name, of: all.name, in: table)
        else { return false }
      }
    case .mean, .quantile, .minimum, .maximum, .distinct: return false
    }
    return (whole.condition?.conjuncts ?? []).allSatisfy { wanted in condition?.implies(wanted) ?? false }
  }

  /// The same as a count where it is one: the sum of a flag counts the rows where it is raised.
  var simplified: FormulaAggregate {
    guard function == .sum, case .column(let column)? = expression, column.kind == .flag else { return self }
    var count = self
    count.function = .count
    count.expression = nil
    count.condition = condition.map { .and($0, .flag(.column(column))) } ?? .flag(.column(column))
    return count
  }

  /// The sum and the number of values that a mean is the quotient of.
  var partsOfMean: (sum: FormulaAggregate, count: FormulaAggregate)? {
    guard function == .mean, let expression else { return nil }
    var sum = self
    sum.function = .sum
    var count = self
    count.function = .count
    count.expression = nil
    count.isLength = false
    count.isCount = false
    count.condition = condition.map { .and($0, .present(expression)) } ?? .present(expression)
    return (sum.simplified, count)
  }
}
