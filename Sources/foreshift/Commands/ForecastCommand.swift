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
        foreshift forecast volume.csv --horizon 28 --view components --output components.svg
        foreshift forecast volume.csv --regressors price,campaign --model CountRegression
        foreshift forecast volume.csv --horizon 28 --save model.json
        foreshift forecast new.csv --horizon 28 --model-state model.json --save model.json
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

  @Option(
    help: ArgumentHelp(
      "Columns of numbers that are known ahead; rows after the last y hold their future. For Regression, CountRegression and ARIMA.",
      valueName: "columns"))
  var regressors: String?

  @Option(help: "What a picture shows: forecast (a count within the day by its daily totals), day (its hours), components or residuals.")
  var view: String?

  @Option(help: ArgumentHelp("Save the fitted models as JSON, for --model-state.", valueName: "file"))
  var save: String?

  @Option(
    help: ArgumentHelp(
      "Move the models saved in this file forward by the rows of the table that they have not seen, without a new fit.", valueName: "file"))
  var modelState: String?

  @OptionGroup var distributions: DistributionOptions
  @OptionGroup var options: ForecastOptions
  @OptionGroup var shared: SharedOptions

  private static func view(_ name: String) throws -> ForecastView {
    guard let view = ForecastView(rawValue: name) else {
      throw ValidationError("there is no view '\(name)'; known are \(ForecastView.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return view
  }

  func run() throws {
    var request = ForecastJob.Request()
    try options.fill(&request, table: table, model: model, timezone: shared.timezone)
    request.register = register
    request.view = try view.map(Self.view)
    request.regressors = regressors.map(list)
    request.saveState = save == nil ? nil : true
    request.modelState = try modelState.map { try SavedModelFile(path: $0).read() }
    distributions.fill(&request, seed: shared.seed)
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    var response = try ForecastJob.run(request, context: shared.context(progress))
    if let save, let states = response.states {
      try Destination.file(save).write(EngineJSON.data(states))
      response.states = nil
      if !shared.quiet { StandardError.line("saved \(states.models.count == 1 ? "1 model" : "\(states.models.count) models") in \(save)") }
    }
    progress.finish()
    if let reading = response.reading { shared.remark(reading) }
    if let kept = response.kept, !shared.quiet { StandardError.line(kept) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
