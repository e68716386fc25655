/// The forecast that the engine makes when it is not told how: a combination of a few diverse methods, chosen by the kind of series,
/// weighted by their errors at past origins, its intervals made from its own errors there.
public struct AutoForecast: ForecastModel {
  /// How many origins the reported backtest uses, at most.
  public var windows: Int
  /// The horizon to validate for when the model is fitted through `ForecastModel.fit`; nil for twice the longest season (at
  /// least eight steps, at most a quarter of the data).
  public var horizon: Int?

  public init(windows: Int = 6, horizon: Int? = nil) {
    self.windows = windows
    self.horizon = horizon
  }

  public var name: String { "auto" }

  /// A forecast and how it came about.
  public struct Result: Sendable {
    /// The name of the model on the interfaces, under which the backtest lists it.
    public let model: String
    /// The members with the largest weights.
    public let fittedName: String
    /// Which members, with which weights, and how they were validated.
    public let why: String
    public let distribution: ForecastDistribution
    public let fitted: [Double]
    /// The members' weights.
    public let parameters: [ModelParameter]
    /// The backtest of the combination and of the seasonal naive, each made anew at every origin from what was known there; nil
    /// when the series is too short for one.
    public let backtest: BacktestResult?
    /// What a planner should know: intervals, guards.
    public let notes: [String]
  }

  /// Combines for `horizon` steps and forecasts. Throws `badHorizon` or `badLevel`.
  public func run(_ series: ForecastSeries, horizon: Int, levels: [Double] = [80, 95]) throws(ForecastingError) -> Result {
    try Backtest.check(horizon: horizon, levels: levels)
    let model = CombinedForecast(horizon: horizon)
    var backtest: BacktestResult?
    do throws(ForecastingError) {
      backtest = try Backtest(horizon: horizon, windows: windows, levels: levels).run([SeasonalNaive(), model], on: series)
    } catch {
      guard error.code == .tooShort else { throw error }
    }
    let fit = try model.fit(series)
    let account = ForecastAccount(fit: fit, backtest: backtest, series: series)
    return Result(
      model: name, fittedName: fit.name, why: account.why, distribution: fit.forecast(horizon: horizon, levels: levels),
      fitted: fit.fitted, parameters: fit.parameters, backtest: backtest, notes: account.notes)
  }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try CombinedForecast(horizon: horizon).fit(series)
  }
}
