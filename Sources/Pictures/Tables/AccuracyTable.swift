public import Engine

/// Backtest accuracy: a row a series and model.
public enum AccuracyTable {
  public static func table(_ records: [SeriesBacktest]) -> DataTable {
    let levels = Set(records.flatMap(\.accuracy.scores).flatMap(\.coverage).map(\.level)).sorted()
    let measures = ["mase", "rmsse", "smape", "wape", "mae", "rmse", "bias", "quantile_loss"]
    let byLevel = levels.flatMap { ["coverage-\(CSVField.number($0))", "msis-\(CSVField.number($0))"] }
    var table = DataTable(columns: ["unique_id", "model", "best"] + measures + byLevel)
    for record in records {
      for score in record.accuracy.scores {
        let numbers = [
          score.mase, score.rmsse, score.smape, score.wape, score.mae, score.rmse, score.bias, score.quantileLoss,
        ]
        let held = levels.flatMap { level -> [DataTable.Cell] in
          guard let coverage = score.coverage.first(where: { $0.level == level }) else { return [.missing, .missing] }
          return [.number(coverage.held), .number(coverage.msis)]
        }
        table.add(
          [.text(record.uniqueId), .text(score.model), .text(score.best ? "best" : "")] + numbers.map(DataTable.Cell.number) + held)
      }
    }
    return table
  }
}
