import ArgumentParser
import Engine

struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: ForecastJob.summary,
    discussion: """
      Examples:
        foreshift forecast volume.csv --horizon 28
        foreshift forecast volume.csv --horizon 28 --model auto,SeasonalNaive --levels 80,95 --output forecast.csv
        foreshift kpis tickets.csv --kpi ticket_volume | foreshift forecast - --horizon 14 --output forecast.svg
      """)

  @Argument(help: ArgumentHelp("A series table: unique_id (optional), ds, y; - is standard input.", valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("Steps to forecast (default: two of the longest season).", valueName: "steps"))
  var horizon: Int?

  @Option(help: ArgumentHelp("auto (default), SeasonalNaive, AutoETS, ETS(AAdA), …; several with commas.", valueName: "models"))
  var model: String?

  @Option(help: ArgumentHelp("Levels of the prediction intervals in per cent (default 80,95).", valueName: "levels"))
  var levels: String?

  @Option(help: ArgumentHelp("Season lengths in steps, such as 24,168 (default: found).", valueName: "lengths"))
  var season: String?

  @Option(help: ArgumentHelp("Most past forecasts of the backtest (default 6).", valueName: "count"))
  var windows: Int?

  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = ForecastJob.Request()
    request.table = .file(table)
    request.horizon = horizon
    request.model = model.map(list)
    request.levels = try levels.map { try numbers($0, option: "--levels") }
    request.season = try season.map { try numbers($0, option: "--season").map { Int(exactly: $0) ?? 0 } }
    request.windows = windows
    request.every = series.every
    request.dateOrder = series.dateOrder
    request.map = try series.columns()
    request.timezone = shared.timezone
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let response = try ForecastJob.run(request, context: shared.context(progress))
    progress.finish()
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(forecast: response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
