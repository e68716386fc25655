import ArgumentParser
import Engine

struct BacktestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backtest",
    abstract: BacktestJob.summary,
    discussion: """
      Examples:
        foreshift backtest volume.csv --horizon 28
        foreshift backtest volume.csv --horizon 28 --windows 12 --model auto,AutoARIMA,SeasonalNaive --output backtest.html
      """)

  @Argument(help: ArgumentHelp("A series table: unique_id (optional), ds, y; - is standard input.", valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("Steps ahead of every past forecast (default: two of the longest season).", valueName: "steps"))
  var horizon: Int?

  @Option(help: ArgumentHelp("Models with commas (default \(BacktestJob.usualModels.joined(separator: ","))).", valueName: "models"))
  var model: String?

  @Option(help: ArgumentHelp("Levels of the prediction intervals in per cent (default 80,95).", valueName: "levels"))
  var levels: String?

  @Option(help: ArgumentHelp("Season lengths in steps, such as 24,168 (default: found).", valueName: "lengths"))
  var season: String?

  @Option(help: ArgumentHelp("Most past forecasts (default 6).", valueName: "count"))
  var windows: Int?

  @Option(help: ArgumentHelp("Steps between their origins (default: the horizon, or what the history allows).", valueName: "steps"))
  var step: Int?

  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = BacktestJob.Request()
    request.table = .file(table)
    request.horizon = horizon
    request.model = model.map(list)
    request.levels = try levels.map { try numbers($0, option: "--levels") }
    request.season = try season.map { try numbers($0, option: "--season").map { Int(exactly: $0) ?? 0 } }
    request.windows = windows
    request.step = step
    request.every = series.every
    request.dateOrder = series.dateOrder
    request.map = try series.columns()
    request.timezone = shared.timezone
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let response = try BacktestJob.run(request, context: shared.context(progress))
    progress.finish()
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(backtest: response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
