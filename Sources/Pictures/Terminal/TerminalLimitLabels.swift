import Engine

/// Limit values at the right end of a terminal chart, each on its own row.
struct TerminalLimitLabels {
  private let labels: [(row: Int, text: String)]

  init(data: ChartData, rows: TerminalRows, format: MeasureFormat, result: ControlChartResult) {
    let from = data.phaseStarts.max() ?? 0
    func last(_ column: [Double]) -> Double? { column[from...].last(where: \.isFinite) }
    var wanted: [(row: Double, text: String)] = []
    if let value = last(data.upper) { wanted.append((Double(rows.row(upperLimit: value)), "upper \(format.withUnit(value))")) }
    if data.sums == nil, let value = last(data.center) {
      wanted.append((Double(rows.row(value)), "\(result.centerName.lowercased()) \(format.withUnit(value))"))
    }
    if let value = last(data.lower) { wanted.append((Double(rows.row(lowerLimit: value)), "lower \(format.withUnit(value))")) }
    if result.isOnMeasureScale, let target = result.target, target.isFinite {
      let arrow = rows.scale.contains(target) ? "" : format.numbers.plain ? " (off)" : target > rows.scale.high ? " ↑" : " ↓"
      wanted.append((Double(rows.row(target)), "target \(format.withUnit(target))\(arrow)"))
    }
    let placed = LabelSpread.positions(wanted.map(\.row), gap: 1, low: 0, high: Double(rows.bottom))
    labels = zip(wanted, placed).map { (Int($1.rounded()), $0.text) }
  }

  var width: Int { labels.map { EastAsianWidth.columns($0.text) }.max() ?? 0 }

  /// The label of each row that has one. Two labels rounded to one row move down to the next that is free.
  func texts(style: TerminalStyle) -> [Int: String] {
    var found: [Int: String] = [:]
    for label in labels.sorted(by: { $0.row < $1.row }) {
      var row = label.row
      while found[row] != nil { row += 1 }
      found[row] = style.text(label.text)
    }
    return found
  }
}
