/// The forecast that the engine makes when it is not told how: a combination of a few diverse methods, chosen by the kind of series,
/// weighted by their errors at past origins, its intervals made from its own errors there; for counts a model of counts, where that was
/// clearly better at those origins.
public struct AutoForecast: ForecastModel {
  /// How many origins the reported backtest uses, at most.
  public var windows: Int
  /// The horizon to validate for when the model is fitted through `ForecastModel.fit`; nil for twice the longest season (at
  /// least eight steps, at most a quarter of the data).
  public var horizon: Int?
  /// Holidays and own events; nil for none. Every method then sees the series without them, and has them put back.
  public var calendar: CalendarEvents?
  /// What is done about lost days, outliers and level shifts, for every method alike; nil for nothing.
  public var treatment: TroubleTreatment?

  public init(windows: Int = 6, horizon: Int? = nil, calendar: CalendarEvents? = nil, treatment: TroubleTreatment? = nil) {
    self.windows = windows
    self.horizon = horizon
    self.calendar = calendar
    self.treatment = treatment
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
    /// The model behind the distribution, for `ForecastComponents` and, with a calendar, the events' effects.
    public let fit: any FittedForecastModel
  }

  /// Combines for `horizon` steps and forecasts; a rival that was clearly better at the past origins takes the combination's place.
  ///
  /// Throws `badHorizon` or `badLevel`.
  public func run(_ series: ForecastSeries, horizon: Int, levels: [Double] = [80, 95]) throws(ForecastingError) -> Result {
    try Backtest.check(horizon: horizon, levels: levels)
    let model = told(CombinedForecast(horizon: horizon))
    let rivals = rivals(of: series)
    var backtest: BacktestResult?
    do throws(ForecastingError) {
      let plan = Backtest(horizon: horizon, windows: windows, step: Self.step(for: series, horizon: horizon), levels: levels)
      backtest = try RivalRace(backtest: plan, rivals: rivals).run(
        beside: plan.run([SeasonalNaive(), told(CombinedForecast(horizon: horizon, rolling: RollingPaths()))], on: series), on: series)
    } catch {
      guard error.code == .tooShort else { throw error }
    }
    if let backtest,
      let (taken, fit) = naive(ahead: backtest, on: series) ?? Self.winner(among: rivals, in: backtest, on: series, horizon: horizon)
    {
      return Result(
        model: taken.name, fittedName: fit.name, why: ForecastAccount.why(taken: taken.name, backtest),
        distribution: fit.forecast(horizon: horizon, levels: levels), fitted: fit.fitted, parameters: fit.parameters, backtest: backtest,
        notes: [], fit: fit)
    }
    let fit = try model.fit(series)
    let account = ForecastAccount(fit: fit.layers.core, backtest: backtest, series: series)
    return Result(
      model: name, fittedName: fit.name, why: account.why, distribution: fit.forecast(horizon: horizon, levels: levels),
      fitted: fit.fitted, parameters: fit.parameters, backtest: backtest, notes: account.notes, fit: fit)
  }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let combined = CombinedForecast(horizon: horizon)
    let model = told(combined)
    let rivals = rivals(of: series)
    let steps = combined.horizon(for: series)
    let plan = Backtest(horizon: steps, windows: windows, step: Self.step(for: series, horizon: steps))
    if !rivals.isEmpty, let own = try? plan.run([told(CombinedForecast(horizon: steps, rolling: RollingPaths()))], on: series),
      let backtest = try? RivalRace(backtest: plan, rivals: rivals).run(beside: own, on: series),
      let (_, fit) = Self.winner(among: rivals, in: backtest, on: series, horizon: steps)
    {
      return fit
    }
    return try model.fit(series)
  }

  /// Methods that model counts as counts, noise that grows with the level included. On the short logs of desks, with their holidays, they
  /// can be clearly better than a combination that works on logarithms.
  private func rivals(of series: ForecastSeries) -> [any ForecastModel] {
    guard series.isCount else { return [] }
    let rivals: [any ForecastModel] = series.seasons.count >= 2 ? [LowRankProfile(), IntradayProfile()] : [AutoETS()]
    return rivals.map(told)
  }

  private func told(_ model: any ForecastModel) -> any ForecastModel {
    let treated = treatment?.adjusting(model) ?? model
    return calendar?.adjusting(treated) ?? treated
  }

  /// Steps between the origins: whole days where no more than a day is forecast, so that mornings are compared with mornings.
  private static func step(for series: ForecastSeries, horizon: Int) -> Int? {
    series.stepsPerDay.flatMap { horizon <= $0 ? $0 : nil }
  }

  /// The last season's repetition, where it erred by a third less than everything else over three origins or more: something in the series is
  /// then beyond the other methods, and no forecast should be worse than the one that anybody can make.
  func naive(
    ahead backtest: BacktestResult, on series: ForecastSeries
  ) -> (model: any ForecastModel, fit: any FittedForecastModel)? {
    let name = SeasonalNaive().name
    guard backtest.origins.count >= 3, let naive = backtest.score(of: name), naive.failure == nil else { return nil }
    let others = backtest.scores.filter { $0.model != name && $0.failure == nil }.map(\.meanAbsoluteScaledError).filter(\.isFinite)
    guard let least = others.min(), naive.meanAbsoluteScaledError < 0.67 * least, let fit = try? told(SeasonalNaive()).fit(series) else {
      return nil
    }
    return (SeasonalNaive(), fit)
  }

  /// The rival of the least error, where that is at least five percent below the combination's over three origins or more, and its
  /// fit, where that stays within twice the range of the data.
  private static func winner(
    among rivals: [any ForecastModel], in backtest: BacktestResult, on series: ForecastSeries, horizon: Int
  ) -> (model: any ForecastModel, fit: any FittedForecastModel)? {
    guard backtest.origins.count >= 3, let own = backtest.score(of: "auto")?.meanAbsoluteScaledError else { return nil }
    let highest = series.values.reduce(0) { $1.isNaN ? $0 : max($0, $1) }
    func error(_ rival: any ForecastModel) -> Double {
      guard let score = backtest.score(of: rival.name), score.failure == nil else { return .infinity }
      return score.meanAbsoluteScaledError
    }
    for rival in rivals.sorted(by: { error($0) < error($1) }) {
      guard error(rival) <= 0.95 * own, let fit = try? rival.fit(series),
        fit.forecast(horizon: horizon, levels: []).mean.allSatisfy({ $0.isFinite && $0 <= 2 * highest })
      else { continue }
      return (rival, fit)
    }
    return nil
  }
}
