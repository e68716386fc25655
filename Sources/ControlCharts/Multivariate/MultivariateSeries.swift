/// Several measures of the same periods, to be judged together: observations × variables, in order of time.
public struct MultivariateSeries: Sendable, Equatable {
  /// One name a variable.
  public var variables: [String]
  /// One observation a row, one value a variable; a row with a NaN is missing as a whole.
  public var rows: [[Double]]
  /// The point (subgroup) each row belongs to, ascending from 0 without gaps; nil makes every row a point of its own.
  public var subgroups: [Int]?
  /// Names of the points for sentences, such as dates; nil counts them from 1.
  public var labels: [String]?

  public init(variables: [String], rows: [[Double]], subgroups: [Int]? = nil, labels: [String]? = nil) {
    self.variables = variables
    self.rows = rows
    self.subgroups = subgroups
    self.labels = labels
  }

  /// Number of points: rows, or subgroups where there are any.
  public var count: Int { subgroups.map { ($0.last ?? -1) + 1 } ?? rows.count }

  /// The name of a point in sentences.
  public func label(_ index: Int) -> String {
    if let labels, labels.indices.contains(index) { return labels[index] }
    return "point \(index + 1)"
  }

  /// Checks shapes and values; the index named in an error counts from 0.
  public func validate() throws(ControlChartError) {
    guard !variables.isEmpty else { throw .invalidParameter("variables", "A multivariate chart needs at least one variable.") }
    for (index, row) in rows.enumerated() {
      guard row.count == variables.count else {
        throw .lengthMismatch("rows[\(index)]", expected: variables.count, found: row.count)
      }
      for (value, name) in zip(row, variables) where value.isInfinite || abs(value) > ChartSeries.largestValue {
        throw .invalidValue("rows[\(index)]", "\(name) of row \(index) is \(value), too large for its square to be a number.")
      }
    }
    if let subgroups {
      guard subgroups.count == rows.count else { throw .lengthMismatch("subgroups", expected: rows.count, found: subgroups.count) }
      var last = -1
      for (index, point) in subgroups.enumerated() {
        guard point >= 0, point == last || point == last + 1 else {
          throw .invalidValue("subgroups[\(index)]", "Subgroup \(point) follows \(last); subgroups count up from 0 without gaps.")
        }
        last = point
      }
    }
    if let labels, labels.count != count { throw .lengthMismatch("labels", expected: count, found: labels.count) }
  }
}
