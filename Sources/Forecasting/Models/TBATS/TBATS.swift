/// Exponential smoothing with trigonometric seasons of any length, Box-Cox transformation, ARMA errors, trend and seasons.
///
/// Source: De Livera, Hyndman & Snyder (2011), Forecasting time series with complex seasonal patterns using exponential smoothing, Journal of the
/// American Statistical Association 106. Seasons may be several and need not be whole numbers of steps (365.25 days); a season costs two states a
/// harmonic, however long it is. The form is chosen by Akaike's criterion, as by R's `forecast::tbats`; the transformation is offered to series of
/// positive values only, with λ between 0 and 1.
public struct TBATS: ForecastModel {
  /// The season lengths in steps, ascending; nil for those of the series.
  public let periods: [Double]?
  /// Whether ARMA errors are tried.
  public let usesARMA: Bool
  /// At most this many of the last observations are used.
  public let longestHistory: Int

  public init(periods: [Double]? = nil, usesARMA: Bool = true, longestHistory: Int = 5000) {
    self.periods = periods
    self.usesARMA = usesARMA
    self.longestHistory = max(1, longestHistory)
  }

  public var name: String { "TBATS" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type: the form of least AIC.
  ///
  /// Throws `badSeason` (a period below 2, or not ascending), `tooShort` (fewer than four values that are not all equal) and `noFit`. Seasons that
  /// the series does not show twice are left out.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedTBATS {
    let excess = series.count - longestHistory
    if excess > 0, let recent = series.replacing(values: Array(series.values[excess...])) {
      return try estimate(recent).preceded(by: excess)
    }
    let periods = try usablePeriods(series)
    guard let first = series.values.first(where: { !$0.isNaN }) else {
      throw ForecastingError(.allMissing, "All values of the series are missing.", place: name)
    }
    if series.values.allSatisfy({ $0.isNaN || $0 == first }) {
      return try FittedTBATS(TBATSForm(), TBATSParameters(alpha: 0.5), series: series)
    }
    guard series.observedCount >= Self.fewest else {
      throw ForecastingError(
        .tooShort, "The model \(name) needs at least \(Self.fewest) observations; the series has \(series.observedCount).", place: name)
    }
    let scale = TBATSScale(series.values)
    let lambda = scale.isPositive ? BoxCox.guerrero(series.values, season: series.shortestSeason, lower: 0, upper: 1) : 1
    var search = TBATSFormSearch(scale: scale, periods: periods, firstLambda: lambda.isFinite ? lambda : 0.5, usesARMA: usesARMA)
    guard let best = search.best() else {
      throw ForecastingError(.noFit, "The model \(name) found no parameters that explain the series.", place: name)
    }
    return try FittedTBATS(best.form, best.parameters, series: series)
  }

  private static let fewest = 4

  private func usablePeriods(_ series: ForecastSeries) throws(ForecastingError) -> [Double] {
    let wanted = periods ?? series.seasons.map(Double.init)
    var previous = 1.0
    for period in wanted {
      guard period >= 2, period > previous, period.isFinite else {
        throw ForecastingError(.badSeason, "The periods of \(name) must be at least 2 and in ascending order.", place: "period \(period)")
      }
      previous = period
    }
    return wanted.filter { 2 * $0 <= Double(series.observedCount) }
  }
}
