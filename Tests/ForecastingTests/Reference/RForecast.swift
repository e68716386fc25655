import Statistics

@testable import Forecasting

/// A fitted ETS model's forecast with the two slips of R's `forecast` package 8.20, so that its numbers can be checked at full precision.
///
/// - `class1` and `class2` put gamma into the third state of every seasonal form; without a trend that is the second season, so that an
///   error comes back one step before its season does.
/// - `class3` prolongs a damped trend by the whole slope in the first step, unlike the package's own one-step means.
enum RForecast {
  static func of(_ fit: FittedETS, horizon: Int) -> ForecastDistribution {
    var parameters = fit.smoothing
    var state = fit.lastState
    if fit.form.season == .multiplicative, fit.form.trend == .damped {
      // Slope and beta over phi: their first damping is undone.
      parameters.beta /= parameters.phi
      state.slope /= parameters.phi
    }
    let own = ETSVariance(form: fit.form, parameters: parameters, errorVariance: fit.errorVariance)
    var (mean, variance) = own.forecast(from: state, horizon: horizon)
    if fit.form.season == .additive, fit.form.trend == .none {
      variance = early(fit, mean)
    }
    return ForecastDistribution(mean: mean, standardDeviation: variance.map { $0.squareRoot() }, levels: [80, 95])
  }

  /// Variances with gamma one step early.
  private static func early(_ fit: FittedETS, _ mean: [Double]) -> [Double] {
    let m = fit.seasonLength
    func response(_ j: Int) -> Double { fit.smoothing.alpha + (j % m == m - 1 ? fit.smoothing.gamma : 0) }
    let s2 = fit.errorVariance
    var squares: [Double] = []
    return mean.indices.map { h in
      guard fit.form.error == .multiplicative else { return s2 * (1 + (1..<max(1, h + 1)).reduce(0) { $0 + response($1) * response($1) }) }
      var sum = 0.0
      for j in 1..<max(1, h + 1) { sum += response(j) * response(j) * squares[h - j] }
      squares.append(mean[h] * mean[h] + s2 * sum)
      return (1 + s2) * squares[h] - mean[h] * mean[h]
    }
  }
}
