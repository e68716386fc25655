import Forecasting
import Tickets
import Timeline

/// What models would have forecast from past origins, beside what came.
public enum BacktestJob: Job {
  public static let name = "backtest"
  public static let summary = "How well models would have forecast every series of a table from past origins."

  public struct Request: ForecastingRequest, Codable, Sendable {
    /// A series table: `unique_id` (optional), `ds`, `y`.
    public var table: TableInput?
    /// Steps ahead of every past forecast; default: two of the longest season, at least one step, or a tenth of the history.
    public var horizon: Int?
    /// The models to compare; default `auto`, `AutoETS`, `SeasonalAverage` and `SeasonalNaive`, with regressors `CountRegression` for counts and
    /// `Regression` otherwise in place of `AutoETS`.
    public var model: [String]?
    /// Levels of the intervals in per cent; default 80 and 95.
    public var levels: [Double]?
    /// Season lengths in periods; found by default.
    public var season: [Int]?
    /// Most origins; default 6.
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
    /// Steps between origins; default: the horizon, or what the history allows.
    public var step: Int?
    /// Columns of the table that were known ahead and move the series. `CountRegression`, `Regression`, `AutoARIMA` and
    /// `ARIMA(p,d,q)(P,D,Q)` are told of them, what came after the origin included; the other models are not.
    public var regressors: [String]?
    /// Header by column, where names and values do not tell: `{"y": "calls"}`.
    public var map: [String: String]?
    /// `dmy` or `mdy`, where the dates themselves do not tell.
    public var dateOrder: String?
    public var every: String?
    public var timezone: String?

    public init() {}
  }

  public typealias Response = BacktestResponse

  public static let usualModels = ["auto", "AutoETS", "SeasonalAverage", "SeasonalNaive"]

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> BacktestResponse {
    for (value, field) in [(request.windows, "windows"), (request.step, "step")] {
      if let value, value < 1 {
        throw JobError(.request, code: "invalid_\(field)", message: "a backtest needs at least 1 for \(field), not \(value)", field: field)
      }
    }
    try JobLimits.current.check(horizon: request.horizon)
    try JobLimits.current.check(horizon: request.windows, field: "windows")
    let regressors = try KnownRegressors(request.regressors)
    let names = request.model ?? usualModels.map { $0 == "AutoETS" && regressors != nil ? "" : $0 }
    guard !names.isEmpty else {
      throw JobError(.request, code: "no_model", message: "the list of models is empty; leave it out for the usual ones", field: "model")
    }
    let calendar = try ForecastCalendar(holidays: request.holidays, events: request.events)
    let trouble = try HistoryTrouble(outliers: request.outliers, levelShift: request.levelShift)
    let (given, reading) = try request.input.read()
    let (all, known) = try regressors?.known(of: given) ?? (given, [:])
    let method = try request.intervalMethod()
    let backtests = try SeriesSpread.map(all, threads: context.threads) { (series) throws(JobError) in
      context.progress?("testing \(series.id)")
      return try backtest(series, names: names, known[series.id]?.regressors ?? [], calendar, trouble, method, request)
    }
    return BacktestResponse(backtests: backtests, reading: reading, made: Provenance())
  }

  private static func backtest(
    _ series: RegularSeries, names: [String], _ regressors: [Regressor], _ calendar: ForecastCalendar?, _ trouble: HistoryTrouble,
    _ method: (any IntervalMethod)?, _ request: Request
  ) throws(JobError) -> SeriesBacktest {
    let subject = ForecastSubject(series, season: request.season)
    let horizon = request.horizon ?? subject.usualHorizon
    do throws(ForecastingError) {
      let seasons = subject.seasons(request.season)
      let values = try ForecastSeries(
        values: subject.values, seasons: seasons, isNonNegative: subject.isNonNegative, isCount: subject.isCount,
        startStep: seasons.first.map { subject.axis.slot(at: 0, season: $0) } ?? 0)
      let events = calendar?.events(on: subject.axis, horizon: horizon)
      let treatment = trouble.treatment(of: values, axis: subject.axis)
      var models: [any ForecastModel] = []
      for name in names {
        let told = regressors.isEmpty ? nil : KnownRegressors.taking(regressors, named: name, isCount: subject.isCount)
        let model = try model(name, told, horizon: horizon, events, treatment)
        models.append(method.map { IntervalForecast(model, intervals: $0, horizon: horizon) } ?? model)
      }
      let result = try Backtest(
        horizon: horizon, windows: request.windows ?? 6, step: request.step, levels: request.levels ?? [80, 95]
      ).run(models, on: values)
      var answer = record(result, of: subject, seasons: seasons)
      if let treatment, let fit = try? TroubleAdjusted(Naive(), treatment: treatment).fit(values) {
        answer.notes += HistoryTrouble.notes(HistoryTrouble.results(fit.troubles, axis: subject.axis, unit: subject.unit))
      }
      if let events {
        let estimates = CalendarEffects(events, on: values).estimates(horizon: 0)
        answer.events = ForecastExplanation.events(estimates, axis: subject.axis, first: subject.axis.date(at: 0))
      } else if calendar != nil, let refusal = ForecastCalendar.refusal(of: subject.axis) {
        answer.notes.append(refusal)
      }
      return answer
    } catch {
      throw JobError(forecast: error, series: series.id)
    }
  }

  /// The model of this name, or the one told of regressors in its place. The automatic forecast is made for the horizon that is tested.
  private static func model(
    _ name: String, _ told: (any ForecastModel)?, horizon: Int, _ calendar: CalendarEvents?, _ treatment: TroubleTreatment?
  ) throws(ForecastingError) -> any ForecastModel {
    if name.lowercased() == "auto" { return AutoForecast(horizon: horizon, calendar: calendar, treatment: treatment) }
    let plain = if let told { told } else { try ModelRegistry.model(named: name) }
    let model = treatment?.adjusting(plain) ?? plain
    return calendar?.adjusting(model) ?? model
  }

  private static func record(_ result: BacktestResult, of subject: ForecastSubject, seasons: [Int]) -> SeriesBacktest {
    let scored = result.scores.filter { $0.failure == nil && !$0.meanAbsoluteError.isNaN }
    let best = scored.min { $0.meanAbsoluteError < $1.meanAbsoluteError }
    let accuracy = BacktestSummary(result, axis: subject.axis, best: best?.model)
    let forecasts = result.scores.flatMap { score in
      score.forecasts.map { past in
        SeriesBacktest.PastForecast(
          model: score.model, ds: past.actual.indices.map { subject.axis.label(at: past.origin + $0) }, mean: past.distribution.mean,
          actual: past.actual,
          intervals: past.distribution.intervals.map { ForecastResult.Interval(level: $0.level, lower: $0.lower, upper: $0.upper) })
      }
    }
    let notes = result.scores.compactMap { score in score.failure.map { "\(score.model) could not be fitted everywhere: \($0.message)" } }
    return SeriesBacktest(
      uniqueId: subject.id, title: subject.title, unit: subject.unit, says: says(accuracy, reach: subject.axis.count),
      every: subject.axis.frequency?.name,
      seasons: seasons,
      history: ForecastResult.History(ds: (0..<subject.axis.count).map(subject.axis.label), y: subject.values), accuracy: accuracy,
      forecasts: forecasts, notes: notes)
  }

  /// Which model erred least, by how much less than the seasonal naive, and whether its intervals held.
  private static func says(_ accuracy: BacktestSummary, reach: Int) -> String {
    guard let best = accuracy.scores.first(where: \.best) else { return "No model could be fitted." }
    let count = accuracy.origins.count
    let pasts = count == 1 ? "1 past forecast" : "\(count) past forecasts"
    var text = "Over \(pasts) of up to \(accuracy.horizon) steps \(best.model) erred least: \(Phrase.percent(best.wape)) of the volume"
    if let naive = accuracy.scores.first(where: { $0.model == "SeasonalNaive" }), !naive.best, naive.wape.isFinite {
      text += ", the seasonal naive \(Phrase.percent(naive.wape))"
    }
    text += "."
    for coverage in best.coverage where abs(coverage.held - coverage.level / 100) > 0.05 {
      text += " Its \(Phrase.number(coverage.level)) % interval held \(Phrase.percent(coverage.held))."
    }
    return text
  }
}
