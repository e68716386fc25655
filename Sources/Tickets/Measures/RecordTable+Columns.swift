import Timeline

/// Columns of exactly `count` entries, whatever the table holds: absent ones are all missing, so that loops need no cases.
extension RecordTable {
  func number(_ column: String) -> [Double] { Self.fitted(numbers[column], count, .nan) }

  func stamp(_ column: String) -> [Instant] { Self.fitted(stamps[column], count, .missing) }

  func label(_ column: String) -> CategoryColumn {
    guard let labels = labels[column] else { return CategoryColumn(labels: [], codes: Self.fitted(nil, count, CategoryColumn.missing)) }
    if labels.codes.count == count { return labels }
    return CategoryColumn(labels: labels.labels, codes: Self.fitted(labels.codes, count, CategoryColumn.missing))
  }

  /// Of every row whether its label in `column`, normalised, satisfies `matches`; a row without a label does not.
  func rows(_ column: String, where matches: (String) -> Bool) -> [Bool] {
    let labels = label(column)
    let wanted = labels.labels.map { matches(HeaderName.normalised($0)) }
    return labels.codes.map { $0 >= 0 && wanted[Int($0)] }
  }

  private static func fitted<Value>(_ values: [Value]?, _ count: Int, _ missing: Value) -> [Value] {
    guard let values else { return [Value](repeating: missing, count: max(0, count)) }
    if values.count == count { return values }
    return values.prefix(max(0, count)) + [Value](repeating: missing, count: max(0, count - values.count))
  }
}

extension CategoryColumn {
  /// As `label(_:)`, nil also where the column has no such row.
  func text(at row: Int) -> String? { codes.indices.contains(row) ? label(row) : nil }
}
