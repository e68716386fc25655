/// The forecast that the engine makes when it is not told how: candidates compared by a rolling-origin backtest, the best one
/// taken, its intervals calibrated by the errors that the backtest saw.
public struct AutoForecast: ForecastModel {
  /// How many origins the backtest uses, at most.
  public var windows: Int
  /// The horizon to choose for when the model is fitted through `ForecastModel.fit`; nil for twice the longest season (at
  /// least one, at most a quarter of the data).
  public var horizon: Int?

  public init(windows: Int = 6, horizon: Int? = nil) {
    self.windows = windows
    self.horizon = horizon
  }

  public var name: String { "auto" }

  /// A forecast and how it came about.
  public struct Result: Sendable {
    /// The name of the chosen model on the interfaces.
    public let model: String
    /// The fitted model's own name, with its form.
    public let fittedName: String
    /// Why this model, in one sentence.
    public let why: String
    public let distribution: ForecastDistribution
    public let fitted: [Double]
    public let parameters: [ModelParameter]
    /// The backtest of all candidates; nil when the series is too short for one.
    public let backtest: BacktestResult?
    /// What a planner should know: calibration, outliers, guards.
    public let notes: [String]
  }

  /// Chooses a model for `horizon` steps and forecasts with it. Throws `badHorizon`, `badLevel`, or the error of the last
  /// resort, the seasonal naive.
  public func run(_ series: ForecastSeries, horizon: Int, levels: [Double] = [80, 95]) throws(ForecastingError) -> Result {
    try Backtest.check(horizon: horizon, levels: levels)
    let choice = try Choice(series: series, horizon: horizon, windows: windows)
    return Result(
      model: choice.model.name, fittedName: choice.fit.name, why: choice.why,
      distribution: choice.forecast(horizon: horizon, levels: levels), fitted: choice.fit.fitted, parameters: choice.fit.parameters,
      backtest: choice.backtest, notes: choice.notes)
  }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let usual = min(max(1, series.count / 4), max(2 * series.longestSeason, 8))
    return Fitted(choice: try Choice(series: series, horizon: horizon ?? usual, windows: windows))
  }

  struct Fitted: FittedForecastModel {
    let choice: Choice
    var name: String { choice.fit.name }
    var fitted: [Double] { choice.fit.fitted }
    var parameters: [ModelParameter] { choice.fit.parameters }
    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution { choice.forecast(horizon: horizon, levels: levels) }
  }

  /// The models that are tried on a series, simplest first.
  static func candidates(for series: ForecastSeries) -> [any ForecastModel] {
    var models: [any ForecastModel] = [SeasonalNaive()]
    if series.longestSeason > 1 { models.append(SeasonalAverage()) } else { models.append(HistoricalMean()) }
    if series.seasons.count >= 2 {
      models += [IntradayProfile(), IntradayProfile(screensDays: true)] as [any ForecastModel]
    } else {
      models += [AutoETS(), OutlierScreened(AutoETS())] as [any ForecastModel]
    }
    return models
  }
}
