import Forecasting
import Tickets
import Timeline

/// Forecasts of a series table, with prediction intervals and the backtest behind them.
public enum ForecastJob: Job {
  public static let name = "forecast"
  public static let summary = "Forecast of every series of a table, with prediction intervals and a backtest."

  public struct Request: ForecastingRequest, Codable, Sendable {
    /// A series table: `unique_id` (optional), `ds`, `y`.
    public var table: TableInput?
    /// Steps to forecast; default: two of the longest season, at least one step, or a tenth of the history.
    public var horizon: Int?
    /// `auto` (default), `SeasonalNaive`, `AutoETS`, `ETS(AAdA)`, …; several give several forecasts.
    public var model: [String]?
    /// Levels of the intervals in per cent; default 80 and 95.
    public var levels: [Double]?
    /// Season lengths in periods; found by default.
    public var season: [Int]?
    /// Most origins of the backtest; default 6.
    public var windows: Int?
    /// Whose public holidays to expect: a country or one of its regions, and days of one's own: `US-MA`, `BR,2016-05-26`.
    public var holidays: String?
    /// Own events, a table of `name` and `ds` with a row a day, and `before` and `after` for the days around it that are touched too.
    public var events: TableInput?
    /// Header by column, where names and values do not tell: `{"y": "calls"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?
    /// Keeps what was forecast, with the time of its issue, in the plan of this store, against which `forecast_accuracy` is measured.
    public var register: String?

    public init() {}
  }

  public typealias Response = ForecastResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> ForecastResponse {
    if let windows = request.windows, windows < 1 {
      throw JobError(.request, code: "invalid_windows", message: "a backtest needs at least one window, not \(windows)", field: "windows")
    }
    let models = request.model ?? ["auto"]
    guard !models.isEmpty else {
      throw JobError(.request, code: "no_model", message: "the list of models is empty; leave it out for auto", field: "model")
    }
    let calendar = try ForecastCalendar(holidays: request.holidays, events: request.events)
    let (all, reading) = try request.input.read()
    let work = all.flatMap { series in models.map { (series: series, model: $0) } }
    let forecasts = try SeriesSpread.map(work, threads: context.threads) { (item) throws(JobError) in
      context.progress?("forecasting \(item.series.id) by \(item.model)")
      return try forecast(item.series, model: item.model, calendar, request)
    }
    var response = ForecastResponse(forecasts: forecasts, reading: reading, made: Provenance())
    if let store = request.register {
      let entries = zip(forecasts, work).map { ForecastRegister.Entry(forecast: $0, axis: $1.series.axis) }
      response.kept = try ForecastRegister(entries: entries).keep(in: store, source: "forecast by \(models[0])", context: context)
    }
    return response
  }

  private static func forecast(
    _ series: RegularSeries, model: String, _ calendar: ForecastCalendar?, _ request: Request
  ) throws(JobError) -> ForecastResult {
    let subject = ForecastSubject(series, season: request.season)
    do throws(ForecastingError) {
      return try ForecastBuilder(
        uniqueId: subject.id, title: subject.title, unit: subject.unit, axis: subject.axis, values: subject.values,
        seasons: request.season, horizon: request.horizon ?? subject.usualHorizon, levels: request.levels ?? [80, 95],
        windows: request.windows ?? 6, isNonNegative: subject.isNonNegative, isCount: subject.isCount,
        calendar: calendar
      ).build(model: model)
    } catch {
      throw JobError(forecast: error, series: series.id)
    }
  }
}
