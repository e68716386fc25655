import RealModule
import Statistics

/// Regression on time by penalised least squares: a trend that bends where the data bend, Fourier terms for every season, holidays and events
/// with the days around them, regressors, and an autocorrelated rest. Missing values are left out, not filled in.
///
/// Penalties by generalised cross-validation (`PenalisedLeastSquares`). Intervals hold the noise, the coefficients' uncertainty (Wood,
/// Generalized Additive Models, 2nd ed., section 6.10) and future bends of the trend as many and as large as those of the past (Taylor &
/// Letham 2018, section 3.1.4, in closed form).
public struct Regression: ForecastModel {
  public let regressors: [Regressor]
  /// Events as columns of the regression; nil for none.
  public let calendar: CalendarEvents?
  /// At most this many of the last observations are used.
  public let longestHistory: Int

  public init(regressors: [Regressor] = [], calendar: CalendarEvents? = nil, longestHistory: Int = 4000) {
    self.regressors = regressors
    self.calendar = calendar
    self.longestHistory = max(10, longestHistory)
  }

  public var name: String { "Regression" }

  /// Throws `series_too_short` under four observations, `no_fit` where nothing finite comes out.
  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    if let constant = CombinedForecast.constant(series, name: name) { return constant }
    guard series.observedCount >= 4 else {
      throw ForecastingError(.tooShort, "The model \(name) needs at least four observations.", place: name)
    }
    let seasons = series.seasons.filter { 2 * $0 <= series.count }
    let design = RegressionDesign(series, seasons: seasons, regressors: regressors, calendar: calendar)
    let rows = design.rows(0..<series.count)
    // In units of the largest value nothing overflows.
    let largest = series.values.reduce(0) { $1.isNaN ? $0 : max($0, abs($1)) }
    let observed = series.values.filter { !$0.isNaN }
    let centre = observed.reduce(0) { $0 + $1 / largest / Double(observed.count) }
    let scaled = series.values.map { $0 / largest - centre }
    let spread = (scaled.reduce(0) { $1.isNaN ? $0 : $0 + $1 * $1 } / Double(observed.count)).squareRoot()
    guard spread > 0 else { throw ForecastingError(.noFit, "The model \(name) found nothing that varies.", place: name) }
    let response = scaled.map { $0.isNaN ? 0 : $0 / spread }
    let first = max(0, series.count - longestHistory)
    let weights = series.values.indices.map { series.values[$0].isNaN || $0 < first ? 0.0 : 1 }
    let columns = design.roles.indices.map { column in rows.map { $0[column] } }
    guard
      let fit = PenalisedLeastSquares(
        columns: columns, response: response, weights: weights, penalties: design.penalties, blocks: design.blocks)
    else { throw ForecastingError(.noFit, "The model \(name) could not be fitted to this series.", place: name) }
    let used = weights.reduce(0, +)
    let predictor = rows.map { row in Self.product(row, fit.coefficients) }
    let residuals = series.values.indices.map { series.values[$0].isNaN ? .nan : response[$0] - predictor[$0] }
    return FittedRegression(
      name: name, design: design, fit: fit, link: .identity(centre: centre, spread: spread, unit: largest), predictor: predictor,
      residuals: residuals, noise: fit.residualSumOfSquares / max(1, used - fit.effectiveDegrees), dispersion: 0,
      rest: RegressionRest(residuals), isNonNegative: series.isNonNegative, highest: largest)
  }

  static func product(_ row: [Double], _ coefficients: [Double]) -> Double {
    var sum = 0.0
    for (value, coefficient) in zip(row, coefficients) { sum += value * coefficient }
    return sum
  }
}
