import ArgumentParser
import Engine

/// How far models look ahead and how they are tested, as `forecast` and `backtest` take it.
struct ForecastOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Steps ahead (default: two of the longest season).", valueName: "steps"))
  var horizon: Int?

  @Option(help: ArgumentHelp("Levels of the prediction intervals in per cent (default 80,95).", valueName: "levels"))
  var levels: String?

  @Option(help: ArgumentHelp("Season lengths in steps, such as 24,168 (default: found).", valueName: "lengths"))
  var season: String?

  @Option(help: ArgumentHelp("Most past forecasts of the backtest (default 6).", valueName: "count"))
  var windows: Int?

  @Option(help: ArgumentHelp("Whose public holidays to expect: NO, a region US-MA, and own days BR,2016-05-26.", valueName: "country"))
  var holidays: String?

  @Option(help: ArgumentHelp("Own events: a table of name,ds and, where wanted, before,after in days.", valueName: "file"))
  var events: String?

  @Option(help: ArgumentHelp("model (default), bootstrap, conformal, conformal_split, adaptive or conformal_pid.", valueName: "method"))
  var intervals: String?

  @Option(help: ArgumentHelp("screen (default): lost days and outliers are not used; keep: they are.", valueName: "screen|keep"))
  var outliers: String?

  @Option(
    help: ArgumentHelp(
      "Where the level changed for good: dates with commas, auto (default: found) or none.", valueName: "dates"))
  var levelShift: String?

  @OptionGroup var series: SeriesOptions

  /// Puts what was stated into a request.
  func fill(_ request: inout some ForecastingRequest, table: String, model: String?, timezone: String?) throws {
    request.table = .file(table)
    request.model = model.map(list)
    request.timezone = timezone
    request.horizon = horizon
    request.levels = try levels.map { try numbers($0, option: "--levels") }
    request.season = try season.map { try numbers($0, option: "--season").map { Int(exactly: $0) ?? 0 } }
    request.windows = windows
    request.holidays = holidays
    request.events = events.map { .file($0) }
    request.intervals = intervals
    request.outliers = outliers
    request.levelShift = levelShift.map(list)
    request.every = series.every
    request.dateOrder = series.dateOrder
    request.map = try series.columns()
  }
}
