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
    /// How intervals are found: `model` (default), `bootstrap`, `conformal`, `conformal_split`, `adaptive` or `conformal_pid`.
    public var intervals: String?
    /// `screen` (default): lost days and outliers are not used; `keep`: they are.
    public var outliers: String?
    /// Where the level changed for good: dates on which a new level begins, `auto` (default: what the control charts propose, where it is
    /// sudden and lasting) or `none`.
    public var levelShift: [String]?
    /// How many sample paths are drawn of every series (default 1000 where sums are asked for); without `sum_over` they are answered.
    public var paths: Int?
    /// Sums of the sample paths over `day`, `week`, `month` or `horizon`, with intervals of their own.
    public var sumOver: String?
    /// Seed of the sample paths; default 0.
    public var seed: UInt64?
    /// Makes forecasts add up: `none` (default), `bottom_up`, `top_down`, `ols`, `wls_struct`, `wls_var`, `mint`. Ids are paths such as
    /// `total/team/category`; the sums are made.
    public var reconcile: String?
    /// Names of the ids' parts, where these are groups that cut across one another (`team/channel`) and not a tree.
    public var groups: [String]?
    /// Header by column, where names and values do not tell: `{"y": "calls"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?
    /// Columns of the table that are known ahead and move the series; rows after the last value of `y` hold their future. For the models
    /// `CountRegression` (default for counts), `Regression` (default otherwise), `AutoARIMA` and `ARIMA(p,d,q)(P,D,Q)`.
    public var regressors: [String]?
    /// Keeps what was forecast, with the time of its issue, in the plan of this store, against which `forecast_accuracy` is measured.
    public var register: String?
    /// What pictures show: `forecast` (default; daily totals of a count within the day), `day`, `components` or `residuals`; the last adds the
    /// residual check to the answer.
    public var view: ForecastView?
    /// Answers the fitted models as well, in `states`, for a later forecast that starts from them.
    public var saveState: Bool?
    /// Saved models: the table then holds what came since, and every model is moved forward by it without a new fit.
    public var modelState: SavedForecastModels?

    public init() {}
  }

  public typealias Response = ForecastResponse

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> ForecastResponse {
    try JobLimits.current.check(horizon: request.horizon)
    if let windows = request.windows, windows < 1 {
      throw JobError(.request, code: "invalid_windows", message: "a backtest needs at least one window, not \(windows)", field: "windows")
    }
    let models = request.model ?? [request.regressors == nil ? "auto" : ""]
    guard !models.isEmpty else {
      throw JobError(.request, code: "no_model", message: "the list of models is empty; leave it out for auto", field: "model")
    }
    let calendar = try ForecastCalendar(holidays: request.holidays, events: request.events)
    let trouble = try HistoryTrouble(outliers: request.outliers, levelShift: request.levelShift)
    let sampling = try PathSampling(request)
    let method = try request.intervalMethod()
    let (given, reading) = try request.input.read()
    if let state = request.modelState { return try continued(state, given, reading, request, context: context) }
    let (series, known) = try self.known(given, request)
    let hierarchy = try HierarchyForecasts(request, series)
    let all = hierarchy?.series ?? series
    let siblings = SiblingSeasons(all, season: request.season)
    let work = all.flatMap { series in models.map { (series: series, model: $0) } }
    let made = try SeriesSpread.map(work, threads: context.threads) { (item) throws(JobError) in
      context.progress?("forecasting \(item.series.id) by \(item.model)")
      var builder = builder(of: item.series, calendar, trouble, method, request)
      builder.checksResiduals = request.view == .residuals
      if let known = known[item.series.id] {
        builder.regressors = known.regressors
        builder.horizon = request.horizon ?? max(1, known.ahead)
        guard builder.horizon <= known.ahead else {
          throw JobError(
            .data, code: "regressor_too_short",
            message: "series \(item.series.id): the regressors are known \(known.ahead) steps ahead, not \(builder.horizon): "
              + "add rows with an empty y, or lower the horizon", field: "regressors")
        }
      }
      builder.borrowed = siblings.borrowed(by: item.series)
      return try forecast(
        item.series, by: builder, model: item.model, sampling: hierarchy == nil ? sampling : nil, isNode: hierarchy != nil,
        saves: request.saveState == true)
    }
    var forecasts = made.map(\.result)
    if let hierarchy {
      for place in models.indices {
        let places = stride(from: place, to: forecasts.count, by: models.count)
        var results = places.map { forecasts[$0] }
        let nodes = places.compactMap { made[$0].node }
        try hierarchy.reconcile(&results, nodes: nodes, levels: request.levels ?? [80, 95], sampling: sampling)
        for (place, result) in zip(places, results) { forecasts[place] = result }
      }
    }
    var response = ForecastResponse(
      forecasts: forecasts, reading: reading, made: Provenance(seed: sampling?.seed ?? (hierarchy == nil ? nil : 0)))
    response.view = request.view
    if request.saveState == true { response.states = SavedForecastModels(models: made.compactMap(\.saved)) }
    if let store = request.register {
      let entries = zip(forecasts, work).map { ForecastRegister.Entry(forecast: $0, axis: $1.series.axis) }
      response.kept = try ForecastRegister(entries: entries).keep(in: store, source: "forecast by \(models[0])", context: context)
    }
    return response
  }

  /// The series up to their last values, and what is known beyond them by id; as they are without regressors.
  private static func known(
    _ given: [RegularSeries], _ request: Request
  ) throws(JobError) -> (series: [RegularSeries], known: [String: KnownRegressors.Known]) {
    guard let regressors = try KnownRegressors(request.regressors) else { return (given, [:]) }
    if request.reconcile.map({ $0.lowercased() != "none" }) == true {
      throw JobError(
        .request, code: "invalid_regressors", message: "sums of series have no regressors of their own: leave reconcile out",
        field: "regressors")
    }
    return try regressors.known(of: given)
  }

  /// The forecasts of saved models after what has come since.
  private static func continued(
    _ state: SavedForecastModels, _ given: [RegularSeries], _ reading: ReadingSummary, _ request: Request, context: JobContext
  ) throws(JobError) -> ForecastResponse {
    let others: [(asked: Bool, field: String)] = [
      (request.model != nil, "model"), (request.season != nil, "season"), (request.holidays != nil, "holidays"),
      (request.events != nil, "events"), (request.intervals != nil, "intervals"), (request.reconcile != nil, "reconcile"),
      (request.paths != nil, "paths"), (request.sumOver != nil, "sum_over"), (request.register != nil, "register"),
      (request.levelShift != nil, "level_shift"),
    ]
    if let other = others.first(where: \.asked) {
      throw JobError(
        .request, code: "fixed_by_state", message: "\(other.field) cannot be changed where a saved model is moved forward: fit it anew",
        field: other.field)
    }
    let made = try ContinuedForecast(models: state, horizon: request.horizon, levels: request.levels ?? [80, 95]).run(
      given, threads: context.threads)
    var response = ForecastResponse(forecasts: made.map(\.result), reading: reading, made: Provenance())
    if request.saveState == true { response.states = SavedForecastModels(models: made.map(\.saved)) }
    return response
  }

  private static func builder(
    of series: RegularSeries, _ calendar: ForecastCalendar?, _ trouble: HistoryTrouble, _ method: (any IntervalMethod)?, _ request: Request
  ) -> ForecastBuilder {
    let subject = ForecastSubject(series, season: request.season)
    return ForecastBuilder(
      uniqueId: subject.id, title: subject.title, unit: subject.unit, axis: subject.axis, values: subject.values, seasons: request.season,
      horizon: request.horizon ?? subject.usualHorizon, levels: request.levels ?? [80, 95], windows: request.windows ?? 6,
      isNonNegative: subject.isNonNegative, isCount: subject.isCount, calendar: calendar, trouble: trouble, method: method)
  }

  private static func forecast(
    _ series: RegularSeries, by builder: ForecastBuilder, model: String, sampling: PathSampling?, isNode: Bool, saves: Bool
  ) throws(JobError) -> (result: ForecastResult, node: HierarchyNode?, saved: SavedForecastModel?) {
    let built: ForecastBuilder.Built
    do throws(ForecastingError) {
      built = try builder.build(model: model, paths: sampling, isNode: isNode, saves: saves)
    } catch {
      throw JobError(forecast: error, series: series.id)
    }
    var result = built.result
    if let sampling, let paths = built.paths {
      try sampling.fill(&result, paths: paths, future: builder.axis.following(paths.horizon), levels: builder.levels)
    }
    return (result, built.node, built.saved)
  }
}
