import RealModule

/// What one pass of the Kalman filter over a series knows, at given ARMA coefficients.
struct ARIMAPass {
  /// Minus twice the log-likelihood, less n (1 + log 2π), with error variance and regression at their best.
  var objective: Double
  /// How many observations count.
  var observed: Int
  /// The sum of squares of the standardised innovations that count.
  var squares: Double
  /// One coefficient a regressor.
  var regression: [Double]
  /// The cross-products of the regressors in the metric of the model, row-major.
  var information: [Double]
  /// The standardised innovations, one an observation; NaN where there is none.
  var residuals: [Double]
  /// The innovations themselves: observation less one-step prediction.
  var errors: [Double]
  /// The state predicted for the step after the end.
  var state: ARIMAState
}

/// The state of an ARIMA model predicted for the next step: the ARMA state of the differenced series, then the last values of the series.
struct ARIMAState: Sendable, Equatable {
  /// φ₁…φ_r and θ₀ = 1…θ_{r−1} of the expanded polynomials.
  var phi: [Double]
  var theta: [Double]
  /// The δ of the differencing polynomial.
  var differencing: [Double]
  var mean: [Double]
  /// The covariance in units of the error variance, row-major, of the first elements; the others are known exactly.
  var covariance: [Double]
  var covarianceOrder: Int

  /// ψ₁…ψ_count: with φ*(B) = φ(B) δ(B), ψ_k = θ_k + Σ φ*_i ψ_{k−i}.
  func responses(_ count: Int) -> [Double] {
    let lags = phi.count + differencing.count
    var whole = [Double](repeating: 0, count: lags + 1)
    // (1 − Σφ)(1 − Σδ) = 1 − Σφ*.
    for i in phi.indices { whole[i + 1] += phi[i] }
    for j in differencing.indices {
      whole[j + 1] += differencing[j]
      for i in phi.indices { whole[i + j + 2] -= phi[i] * differencing[j] }
    }
    var psi = [1.0]
    for k in 1..<max(1, count + 1) {
      var sum = k < theta.count ? theta[k] : 0
      for i in 1..<max(1, min(k, lags) + 1) { sum += whole[i] * psi[k - i] }
      psi.append(sum)
    }
    return Array(psi.dropFirst())
  }

  /// Means and variances, the latter in units of the error variance, of the next `horizon` observations.
  ///
  /// With x the state, T its transition and Z the observation's row: the mean h steps on is Z T^{h−1} x, and the variance that of the state
  /// seen through the same row plus the squared responses to the errors in between.
  func forecast(horizon: Int) -> (mean: [Double], variance: [Double]) {
    let r = phi.count
    let lags = differencing.count
    var row = [1.0] + [Double](repeating: 0, count: r - 1) + differencing
    var means: [Double] = []
    var variances: [Double] = []
    var ahead = 0.0
    for _ in 0..<max(0, horizon) {
      var mean = 0.0
      for i in row.indices { mean += row[i] * self.mean[i] }
      var variance = ahead
      for i in 0..<covarianceOrder where row[i] != 0 {
        var sum = 0.0
        for j in 0..<covarianceOrder { sum += row[j] * covariance[i * covarianceOrder + j] }
        variance += row[i] * sum
      }
      means.append(mean)
      variances.append(max(0, variance))
      // The response of this step to an error one step before the next row's, and the row one step on.
      var next = row
      var first = lags > 0 ? row[r] : 0
      for i in 0..<r { first += row[i] * phi[i] }
      next[0] = first
      for i in 1..<max(1, r) { next[i] = row[i - 1] }
      if lags > 0 { for k in 0..<lags { next[r + k] = row[r] * differencing[k] + (k + 1 < lags ? row[r + k + 1] : 0) } }
      var response = 0.0
      for i in 0..<r { response += row[i] * theta[i] }
      ahead += response * response
      row = next
    }
    return (means, variances)
  }
}

extension ARMAFilter {
  /// `series` and `regressors` before differencing: the last values are part of the state.
  mutating func pass(_ coefficients: [Double], series: [Double], regressors: [[Double]]) -> ARIMAPass? {
    var trace = [Double](repeating: 0, count: (regressorCount + 2) * count)
    guard let sums = unsafe trace.withUnsafeMutableBufferPointer({ unsafe run(coefficients.span, trace: $0.baseAddress) }) else {
      return nil
    }
    let lost = series.count - count
    var errors = [Double](repeating: .nan, count: series.count)
    var residuals = errors
    for t in 0..<count {
      var error = trace[t]
      for c in 0..<regressorCount { error -= regression[c] * trace[(c + 1) * count + t] }
      errors[lost + t] = error
      residuals[lost + t] = error / trace[(regressorCount + 1) * count + t].squareRoot()
    }
    let states = finalStates()
    var mean = states[0]
    for c in 0..<regressorCount { for i in mean.indices { mean[i] -= regression[c] * states[c + 1][i] } }
    for lag in 0..<lost {
      let t = series.count - 1 - lag
      var value = series[t]
      for c in 0..<regressorCount { value -= regression[c] * regressors[c][t] }
      mean.append(value)
    }
    let information = information
    let regression = regression
    guard let covariance = finalCovariance(coefficients.span) else { return nil }
    let state = ARIMAState(
      phi: start.phi, theta: start.theta,
      differencing: LagPolynomial.differencing(d: order.d, seasonalD: order.seasonalD, season: season), mean: mean,
      covariance: covariance, covarianceOrder: start.stateLength)
    let n = Double(count)
    return ARIMAPass(
      objective: n * Double.log(max(sums.squares, Double.leastNormalMagnitude * 1e10) / n) + sums.logVariances, observed: count,
      squares: sums.squares, regression: regression, information: information, residuals: residuals, errors: errors, state: state)
  }
}

extension ARIMADiffuseFilter {
  mutating func pass(_ coefficients: [Double]) -> ARIMAPass? {
    let p = regression.count
    var trace = [Double](repeating: 0, count: (p + 2) * count)
    guard let sums = unsafe trace.withUnsafeMutableBufferPointer({ unsafe run(coefficients.span, trace: $0.baseAddress) }) else {
      return nil
    }
    var errors = [Double](repeating: .nan, count: count)
    var residuals = errors
    for t in 0..<count {
      let variance = trace[(p + 1) * count + t]
      var error = trace[t]
      for c in 0..<p { error -= regression[c] * trace[(c + 1) * count + t] }
      // A prediction from the diffuse prior is none.
      errors[t] = variance < Self.largestVariance ? error : .nan
      residuals[t] = error / variance.squareRoot()
    }
    let (states, covariance) = final
    var mean = states[0]
    for c in 0..<p { for i in mean.indices { mean[i] -= regression[c] * states[c + 1][i] } }
    let state = ARIMAState(
      phi: start.phi, theta: start.theta, differencing: differencing, mean: mean, covariance: covariance, covarianceOrder: mean.count)
    let n = Double(sums.observed)
    return ARIMAPass(
      objective: n * Double.log(max(sums.squares, Double.leastNormalMagnitude * 1e10) / n) + sums.logVariances, observed: sums.observed,
      squares: sums.squares, regression: regression, information: information, residuals: residuals, errors: errors, state: state)
  }
}
