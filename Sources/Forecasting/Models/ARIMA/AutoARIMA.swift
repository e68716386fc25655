/// ARIMA with the order chosen: differences by tests for unit roots and seasonal strength, the other terms by a stepwise search for the least
/// AICc.
///
/// Source: Hyndman & Khandakar (2008), Journal of Statistical Software 27, section 3. The search compares exact likelihoods throughout,
/// where other programs approximate them on long series.
public struct AutoARIMA: ForecastModel {
  /// The largest p, q, P and Q considered.
  public struct Limits: Sendable, Equatable {
    public var p = 5
    public var q = 5
    public var seasonalP = 2
    public var seasonalQ = 2
    /// The most ordinary and seasonal differences.
    public var d = 2
    public var seasonalD = 1

    public init() {}
  }

  public let limits: Limits
  /// The number of ordinary differences; nil to test for it.
  public let differences: Int?
  /// The number of seasonal differences; nil to test for it.
  public let seasonalDifferences: Int?
  /// The λ of a Box-Cox transformation before everything else; nil for none.
  public let boxCoxLambda: Double?
  /// As in `ARIMA`.
  public let regressors: [[Double]]
  /// At most this many of the last observations are used; the rest say little about the present and cost time.
  public let longestHistory: Int

  public init(
    limits: Limits = Limits(), differences: Int? = nil, seasonalDifferences: Int? = nil, boxCoxLambda: Double? = nil,
    regressors: [[Double]] = [], longestHistory: Int = 2000
  ) {
    self.limits = limits
    self.differences = differences
    self.seasonalDifferences = seasonalDifferences
    self.boxCoxLambda = boxCoxLambda
    self.regressors = regressors
    self.longestHistory = max(1, longestHistory)
  }

  public var name: String { "AutoARIMA" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type. Throws what `ARIMA.estimate` throws for the simplest order.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedARIMA {
    let excess = series.count - longestHistory
    if excess > 0, let recent = series.replacing(values: Array(series.values[excess...])) {
      let columns = regressors.map { Array($0.dropFirst(excess)) }
      return try with(regressors: columns).estimate(recent).preceded(by: excess)
    }
    // A season that was not seen twice is none.
    let season = series.shortestSeason
    let usesSeason = season > 1 && series.count >= 2 * season && season <= Self.longestSeason
    let values = try transformed(series)
    let seasonal = usesSeason ? seasonalDifferences ?? DifferencingOrder.seasonal(values, season: season, maximum: limits.seasonalD) : 0
    var rest = values
    for _ in 0..<max(0, seasonal) { rest = Differences.of(rest, lag: season) }
    var ordinary = differences ?? DifferencingOrder.nonSeasonal(rest, maximum: limits.d)
    for _ in 0..<max(0, ordinary) { rest = Differences.of(rest) }
    if seasonal + ordinary > ARIMAOrder.mostDifferences { ordinary = max(0, ARIMAOrder.mostDifferences - seasonal) }
    var search = ARIMAOrderSearch(
      series: series, limits: limits, d: ordinary, seasonalD: seasonal, usesSeason: usesSeason, boxCoxLambda: boxCoxLambda,
      regressors: regressors, isConstant: Differences.isConstant(rest))
    guard let best = search.best() else {
      // Too short for any search: the simplest model says why.
      return try ARIMA(
        ARIMAOrder(p: 0, d: 0, q: 0), includesConstant: true, boxCoxLambda: boxCoxLambda, regressors: regressors
      ).estimate(series)
    }
    return best
  }

  /// Longer seasons would make state vectors, and the search, too long: they are for decomposition.
  static let longestSeason = 400

  private func with(regressors: [[Double]]) -> AutoARIMA {
    AutoARIMA(
      limits: limits, differences: differences, seasonalDifferences: seasonalDifferences, boxCoxLambda: boxCoxLambda,
      regressors: regressors, longestHistory: longestHistory)
  }

  /// The values on the model's scale, without the part that the regressors explain.
  private func transformed(_ series: ForecastSeries) throws(ForecastingError) -> [Double] {
    try ARIMAProblem(
      ARIMA(ARIMAOrder(p: 0, d: 0, q: 0), includesConstant: true, boxCoxLambda: boxCoxLambda, regressors: regressors), series
    ).regressionResiduals
  }
}
