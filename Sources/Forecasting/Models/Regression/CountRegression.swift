import RealModule
import Statistics

/// Regression of counts on time with a logarithmic link: the columns of `Regression`, whose effects multiply, and negative binomial counts
/// (Poisson where they are not more dispersed). Missing values are left out, not filled in.
///
/// Penalised iteratively reweighted least squares, the penalties chosen anew in every round by generalised cross-validation (performance
/// iteration; Gu 1992, Wood, Generalized Additive Models, 2nd ed., section 6.1.2 and 6.5); the dispersion by moments (Breslow 1984, Applied
/// Statistics 33). Series that are not counts are fitted in units of a hundredth of their mean.
public struct CountRegression: ForecastModel {
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

  public var name: String { "CountRegression" }

  /// Throws `negative_value` for a series with negative values, `series_too_short` under four observations, `no_fit` where nothing finite
  /// comes out.
  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    if series.values.contains(where: { $0 < 0 }) {
      throw ForecastingError(.negativeValue, "The model \(name) is for counts and other values that are never negative.", place: name)
    }
    if let constant = CombinedForecast.constant(series, name: name) { return constant }
    guard series.observedCount >= 4 else {
      throw ForecastingError(.tooShort, "The model \(name) needs at least four observations.", place: name)
    }
    let design = RegressionDesign(
      series, seasons: series.seasons.filter { 2 * $0 <= series.count }, regressors: regressors, calendar: calendar)
    let rows = design.rows(0..<series.count)
    let columns = design.roles.indices.map { column in rows.map { $0[column] } }
    let first = max(0, series.count - longestHistory)
    let used = series.values.indices.filter { !series.values[$0].isNaN && $0 >= first }
    guard !used.isEmpty else {
      throw ForecastingError(.tooShort, "The model \(name) needs observations in the last \(longestHistory) values.", place: name)
    }
    let mean = used.reduce(0) { $0 + series.values[$1] / Double(used.count) }
    guard mean > 0, mean.isFinite else {
      throw ForecastingError(.noFit, "The model \(name) could not be fitted to this series.", place: name)
    }
    let unit = series.isCount ? 1 : mean / 100
    let y = series.values.map { $0 / unit }
    let level = mean / unit
    guard y.allSatisfy({ $0.isNaN || $0.isFinite }), level.isFinite else {
      throw ForecastingError(.noFit, "The model \(name) could not be fitted to this series.", place: name)
    }
    var means = y.map { $0.isNaN ? level : 0.5 * ($0 + level) }
    var dispersion = 0.0
    var found: PenalisedLeastSquares?
    var predictor = means.map { Double.log($0) }
    // No mean is further from the level than this, so that the weights stay within the numbers.
    let bounds = (low: Double.log(level) - 14, high: Double.log(level) + 14)
    for _ in 0..<Self.rounds {
      var weights = [Double](repeating: 0, count: y.count)
      var working = weights
      for t in used {
        weights[t] = means[t] / (1 + dispersion * means[t])
        working[t] = predictor[t] + (y[t] - means[t]) / means[t]
      }
      guard
        let fit = PenalisedLeastSquares(
          columns: columns, response: working, weights: weights, penalties: design.penalties, blocks: design.blocks)
      else { break }
      let next = rows.map { min(max(Regression.product($0, fit.coefficients), bounds.low), bounds.high) }
      let change = used.reduce(0) { max($0, abs(next[$1] - predictor[$1])) }
      found = fit
      predictor = next
      means = next.map { Double.exp($0) }
      dispersion = Self.dispersion(y, means, used, degrees: fit.effectiveDegrees)
      if change < 1e-6 { break }
    }
    guard let found, found.coefficients.allSatisfy(\.isFinite) else {
      throw ForecastingError(.noFit, "The model \(name) could not be fitted to this series.", place: name)
    }
    let residuals = y.indices.map { y[$0].isNaN ? .nan : (y[$0] - means[$0]) / means[$0] }
    let clipped = residuals.map { $0.isNaN ? $0 : min(max($0, -0.9), 2) }
    let highest = used.reduce(0) { max($0, series.values[$1]) }
    return FittedRegression(
      name: name, design: design, fit: found, link: .logarithm(unit: unit), predictor: predictor, residuals: clipped, noise: 1,
      dispersion: dispersion, rest: RegressionRest(clipped), isNonNegative: true, highest: highest, isCount: series.isCount)
  }

  private static let rounds = 15

  /// The a of variance μ + a μ² at which Pearson's statistic is its degrees of freedom; 0 where Poisson suffices.
  private static func dispersion(_ y: [Double], _ means: [Double], _ used: [Int], degrees: Double) -> Double {
    let room = max(1, Double(used.count) - degrees)
    func excess(_ a: Double) -> Double {
      var sum = 0.0
      for t in used { sum += (y[t] - means[t]) * (y[t] - means[t]) / (means[t] + a * means[t] * means[t]) }
      return sum - room
    }
    guard excess(0) > 0 else { return 0 }
    var low = 0.0
    var high = 1e-4
    while excess(high) > 0, high < 1e4 { high *= 4 }
    for _ in 0..<50 {
      let middle = 0.5 * (low + high)
      if excess(middle) > 0 { low = middle } else { high = middle }
    }
    return 0.5 * (low + high)
  }
}
