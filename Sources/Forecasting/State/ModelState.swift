/// A fitted model as it is saved: everything that its next forecast needs, and nothing that a search would have to find again.
///
/// `advanced` moves it forward by new observations with its parameters as they are: exponential smoothing, ARIMA, theta, TBATS and the naive
/// models by their recursions, one step an observation; profiles of the day by the recursion of their day totals or of their days' scores; a
/// combination by running its members with their parameters, and its weights and spread as they were, over the longer history (its
/// autoregressions are least squares, which are made anew in closed form). What cannot be moved forward is refused.
public struct ModelState: Codable, Sendable, Equatable {
  /// The version of this form.
  public static let version = 1

  public let version: Int
  /// The model as it was asked for.
  public let model: String
  /// The model that makes the numbers.
  public let fittedModel: String
  public let seasons: [Int]
  public let isNonNegative: Bool
  public let isCount: Bool
  let startStep: Int
  /// How many steps the series has had.
  public private(set) var steps: Int
  private var ets: ETSRecord?
  private var arima: ARIMARecord?
  private var theta: ThetaRecord?
  private var naive: NaiveRecord?
  private var profile: ProfileRecord?
  private var tbats: TBATSRecord?
  private var lowRank: LowRankState?
  private var combination: CombinationState?
  /// The observations, for the models that go back to them.
  private var history: GappedValues?

  /// The state of a model that has been fitted to a series.
  ///
  /// Throws `badParameter` for models that cannot be moved forward without a new fit.
  public init(_ fit: any FittedForecastModel, model: String, series: ForecastSeries) throws(ForecastingError) {
    func refused(_ why: String) -> ForecastingError {
      ForecastingError(.badParameter, "\(fit.name) cannot be saved and moved forward: \(why).", place: model)
    }
    let (core, around) = fit.layers
    if around.contains(where: { $0 is FittedCalendarAdjusted }) {
      throw refused("the calendar of its holidays and events is not part of it")
    }
    if around.contains(where: { $0 is IntervalForecast.Fitted }) { throw refused("its intervals were learned from past forecasts") }
    let seen = around.lazy.compactMap { ($0 as? FittedTroubleAdjusted)?.series }.first ?? series
    version = Self.version
    self.model = model
    fittedModel = fit.name
    seasons = series.seasons
    isNonNegative = series.isNonNegative
    isCount = series.isCount
    startStep = series.startStep
    steps = series.count
    switch core {
    case let own as FittedETS: ets = own.record
    case let own as FittedARIMA:
      guard let record = own.record else { throw refused("the future of its regressors is not part of it") }
      arima = record
    case let own as FittedTheta: theta = own.record
    case let own as SimpleFit:
      guard let record = own.record else { throw refused("it is a mean of its whole history") }
      naive = record
    case let own as FittedIntradayProfile:
      guard let record = own.record else { throw refused("its days have a model that cannot") }
      profile = record
      history = GappedValues(seen.values)
    case let own as FittedTBATS: tbats = own.record
    case let own as FittedLowRankProfile:
      lowRank = own.state
      history = GappedValues(seen.values)
    case let own as FittedCombination:
      combination = own.combination.state
      history = GappedValues(seen.values)
    default:
      throw refused(
        "it has no recursion; models that can are auto, ETS, ARIMA, Theta, TBATS, SeasonalNaive, IntradayProfile and LowRankProfile")
    }
  }

  /// The state after further observations, NaN where one is missing. Throws `notFinite` and `negativeValue` for values that the series cannot
  /// have, and `badParameter` for a state that is damaged.
  public func advanced(with values: [Double]) throws(ForecastingError) -> ModelState {
    for (place, value) in values.enumerated() where !value.isNaN {
      guard value.isFinite else {
        throw ForecastingError(.notFinite, "A new value is infinite; leave it empty if it is unknown.", place: "value \(place + 1)")
      }
      guard value >= 0 || !isNonNegative else {
        throw ForecastingError(.negativeValue, "The series cannot be negative, but a new value is.", place: "value \(place + 1)")
      }
    }
    var next = self
    next.steps += values.count
    next.history?.values += values
    try next.ets?.advance(over: values)
    try next.arima?.advance(over: values)
    try next.theta?.advance(over: values)
    try next.tbats?.advance(over: values)
    next.naive?.advance(over: values)
    if next.profile != nil {
      let whole = try next.series()
      _ = try next.profile?.advance(over: whole)
    }
    return next
  }

  /// The model, ready to forecast from the end of what it has seen.
  public func fitted() throws(ForecastingError) -> any FittedForecastModel {
    if let ets { return try FittedETS(ets, isNonNegative: isNonNegative) }
    if let arima { return try FittedARIMA(arima, isNonNegative: isNonNegative) }
    if let theta { return try FittedTheta(theta, isNonNegative: isNonNegative) }
    if let tbats { return try FittedTBATS(tbats, isNonNegative: isNonNegative) }
    if let naive, !naive.cycle.isEmpty, naive.age.count == naive.cycle.count { return naive.fit(isNonNegative: isNonNegative) }
    if var profile { return try profile.advance(over: series()) }
    if let lowRank { return try lowRank.fit(on: series()) }
    if let combination, let moved = Combination(combination, on: try series()) {
      return FittedCombination(name: fittedModel, combination: moved)
    }
    throw ForecastingError(.badParameter, "The saved model holds nothing that can forecast.", place: "state")
  }

  /// The history as it is kept.
  private func series() throws(ForecastingError) -> ForecastSeries {
    try ForecastSeries(
      values: history?.values ?? [], seasons: seasons, isNonNegative: isNonNegative, isCount: isCount, startStep: startStep)
  }
}
