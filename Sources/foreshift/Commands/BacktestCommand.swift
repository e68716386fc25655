import ArgumentParser
import Engine

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: BacktestJob.summary,
    discussion: """
      Examples:
        foreshift backtest volume.csv --horizon 28
        foreshift backtest priced.csv --horizon 14 --regressors price,campaign
        foreshift backtest volume.csv --horizon 28 --windows 12 --model auto,AutoARIMA,SeasonalNaive --output backtest.html
      """)

  @Argument(help: ArgumentHelp("A series table: unique_id (optional), ds, y; - is standard input.", valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("Models with commas (default \(BacktestJob.usualModels.joined(separator: ","))).", valueName: "models"))
  var model: String?

  @Option(help: ArgumentHelp("Steps between their origins (default: the horizon, or what the history allows).", valueName: "steps"))
  var step: Int?

  @Option(
    help: ArgumentHelp(
      "Columns of numbers that were known ahead, for CountRegression, Regression and ARIMA; other models are not told.",
      valueName: "columns"))
  var regressors: String?

  @OptionGroup var options: ForecastOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = BacktestJob.Request()
    try options.fill(&request, table: table, model: model, timezone: shared.timezone)
    request.step = step
    request.regressors = regressors.map(list)
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let response = try BacktestJob.run(request, context: shared.context(progress))
    progress.finish()
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
