public import Engine

/// A backtest as text: the finding, and a row a model.
public struct BacktestText: Sendable {
  public let record: SeriesBacktest
  public let style: TerminalStyle

  public init(_ record: SeriesBacktest, style: TerminalStyle = TerminalStyle()) {
    self.record = record
    self.style = style
  }

  public func text() -> String {
    let origins = Counted.text(record.accuracy.origins.count, "origin", "origins")
    let ahead = Counted.text(record.accuracy.horizon, "step", "steps")
    let title = "Backtest: \(PictureTitle.text(record.title)), \(origins), \(ahead) ahead" + (record.every.map { " by \($0)" } ?? "")
    var lines = style.wrapped(style.text(title)) + style.wrapped(style.text(record.says)) + [""]
    lines += table.lines()
    for note in record.notes { lines += style.wrapped(note) }
    return lines.map { $0 + "\n" }.joined()
  }

  private var table: TextTable {
    let numbers = style.numbers
    let levels = Set(record.accuracy.scores.flatMap { $0.coverage.map(\.level) }).sorted()
    let header = ["model", "", "MASE", "WAPE", "bias"] + levels.map { "\(numbers.percent($0 / 100)) held" }
    let alignments: [TextTable.Alignment] = [.left, .left] + Array(repeating: .right, count: 3 + levels.count)
    var table = TextTable(alignments: alignments, style: style, header: header)
    for score in record.accuracy.scores.sorted(by: { ($0.wape.isNaN ? .infinity : $0.wape) < ($1.wape.isNaN ? .infinity : $1.wape) }) {
      let held = levels.map { level in numbers.percent(score.coverage.first { $0.level == level }?.held ?? .nan) }
      table.add(
        [
          style.text(score.model), score.best ? "best" : "", numbers.fixed(score.mase, decimals: 3), numbers.percent(score.wape),
          numbers.percent(score.bias),
        ] + held)
    }
    return table
  }
}
