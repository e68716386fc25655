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
        foreshift forecast volume.csv --horizon 28 --holidays NO --events campaigns.csv
        foreshift kpis tickets.csv --kpi ticket_volume | foreshift forecast - --horizon 14 --output forecast.svg
        foreshift kpis --db desk.db --kpi ticket_volume | foreshift forecast - --horizon 14 --register desk.db
      """)

  @Argument(help: ArgumentHelp("A series table: unique_id (optional), ds, y; - is standard input.", valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("auto (default), SeasonalNaive, AutoETS, ETS(AAdA), …; several with commas.", valueName: "models"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Keep the forecast in this store's plan; foreshift kpis --kpi forecast_accuracy later measures it.", valueName: "store"))
  var register: String?

  @OptionGroup var options: ForecastOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = ForecastJob.Request()
    try options.fill(&request, table: table, model: model, timezone: shared.timezone)
    request.register = register
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let response = try ForecastJob.run(request, context: shared.context(progress))
    progress.finish()
    if let reading = response.reading { shared.remark(reading) }
    if let kept = response.kept, !shared.quiet { StandardError.line(kept) }
    try shared.emit(Presentation(forecast: response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
