import Engine

/// Comparisons as a table: a row a group.
enum ComparisonTable {
  static func table(_ comparisons: [GroupComparison]) -> DataTable {
    var levels: [Double] = []
    for level in comparisons.flatMap(\.levels) where !levels.contains(level) { levels.append(level) }
    let numbers = NumberText(.en)
    var columns = ["comparison", "group", "y", "n", "figure", "interval_low", "interval_high", "overall"]
    for level in levels { columns += ["lower_limit_\(numbers.short(level))", "upper_limit_\(numbers.short(level))"] }
    var table = DataTable(columns: columns + ["z", "adjusted_p_value", "flagged", "direction", "judgement"])
    for comparison in comparisons {
      for group in comparison.groups {
        var row: [DataTable.Cell] = [
          .text(comparison.title), .text(group.name), .number(group.y), .number(group.n), .number(group.figure), .number(group.intervalLow),
          .number(group.intervalHigh), .number(comparison.overall),
        ]
        for level in levels {
          let index = comparison.levels.firstIndex(of: level) ?? -1
          row += [.at(group.lowerLimits, index), .at(group.upperLimits, index)]
        }
        row += [
          .number(group.z), .number(group.adjustedPValue), .text(group.flagged ? "true" : "false"), .text(group.direction.rawValue),
          .text(group.judgement.rawValue),
        ]
        table.add(row)
      }
    }
    return table
  }
}
