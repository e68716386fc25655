/// An ARIMA model without regressors after its last observation: as it is saved.
struct ARIMARecord: Codable, Sendable, Equatable {
  var order: String
  var seasonLength: Int
  var coefficients: [Double]
  /// What the constant stands for, and its coefficient.
  var constant: String
  var constantValue: Double?
  var boxCoxLambda: Double?
  var errorVariance: Double
  /// How many steps it has seen: a drift counts them.
  var steps: Int
  /// φ and θ of the expanded polynomials, δ of the differencing.
  var phi: [Double]
  var theta: [Double]
  var differencing: [Double]
  /// The predicted state, and its covariance in units of the error variance, row-major.
  var mean: [Double]
  var covariance: [Double]

  /// Takes further values in, one step of the Kalman filter each; the parameters stay.
  mutating func advance(over values: [Double]) throws(ForecastingError) {
    let transform = boxCoxLambda.map { BoxCoxTransform(lambda: $0) }
    var state = try state()
    for value in values {
      let x = value.isNaN ? .nan : transform.map { $0(value) } ?? value
      guard x.isFinite || value.isNaN else {
        throw ForecastingError(.notPositive, "The saved model's transformation is for positive values only.", place: "ARIMA\(order)")
      }
      steps += 1
      state.advance(x - regression(at: steps))
    }
    mean = state.mean
    covariance = state.covariance
  }

  private func regression(at step: Int) -> Double {
    guard let constantValue else { return 0 }
    return constant == ARIMAProblem.Constant.drift.rawValue ? constantValue * Double(step) : constantValue
  }

  func state() throws(ForecastingError) -> ARIMAState {
    let size = phi.count + differencing.count
    guard !phi.isEmpty, theta.count == phi.count, mean.count == size, covariance.count == size * size, size <= 4000 else {
      throw ForecastingError(.badParameter, "The saved model is no ARIMA model.", place: "state")
    }
    return ARIMAState(phi: phi, theta: theta, differencing: differencing, mean: mean, covariance: covariance, covarianceOrder: size)
  }
}

extension ARIMAState {
  /// The same state with the covariance of all its elements.
  var whole: ARIMAState {
    let size = mean.count
    guard covarianceOrder < size else { return self }
    var copy = self
    copy.covariance = [Double](repeating: 0, count: size * size)
    for i in 0..<covarianceOrder { for j in 0..<covarianceOrder { copy.covariance[i * size + j] = covariance[i * covarianceOrder + j] } }
    copy.covarianceOrder = size
    return copy
  }

  /// One step of the Kalman filter: the observation is taken in, NaN where it is missing, and the next state predicted. Needs `whole`.
  ///
  /// Source: Durbin & Koopman (2012), Time Series Analysis by State Space Methods, section 4.3.
  mutating func advance(_ value: Double) {
    let n = mean.count
    let r = phi.count
    var row = [Double](repeating: 0, count: n)
    row[0] = 1
    for (k, weight) in differencing.enumerated() { row[r + k] = weight }
    if !value.isNaN {
      var prediction = 0.0
      var gain = [Double](repeating: 0, count: n)
      for i in 0..<n {
        prediction += row[i] * mean[i]
        for j in 0..<n where row[j] != 0 { gain[i] += covariance[i * n + j] * row[j] }
      }
      var variance = 0.0
      for i in 0..<n { variance += row[i] * gain[i] }
      if variance > 0, variance.isFinite {
        let error = value - prediction
        for i in 0..<n { mean[i] += gain[i] / variance * error }
        for i in 0..<n where gain[i] != 0 { for j in 0..<n { covariance[i * n + j] -= gain[i] * gain[j] / variance } }
      }
    }
    mean = transitioned(mean, row: row)
    // T P T': T on every column, then on every row.
    var half = covariance
    for j in 0..<n {
      let column = transitioned((0..<n).map { covariance[$0 * n + j] }, row: row)
      for i in 0..<n { half[i * n + j] = column[i] }
    }
    for i in 0..<n {
      let moved = transitioned(Array(half[(i * n)..<((i + 1) * n)]), row: row)
      for j in 0..<n { covariance[i * n + j] = moved[j] }
    }
    for i in 0..<r { for j in 0..<r { covariance[i * n + j] += theta[i] * theta[j] } }
  }

  /// T x: the ARMA part in Harvey's form; then the value itself, and its predecessors one place further.
  private func transitioned(_ x: [Double], row: [Double]) -> [Double] {
    let r = phi.count
    var next = x
    for i in 0..<r { next[i] = phi[i] * x[0] + (i + 1 < r ? x[i + 1] : 0) }
    guard !differencing.isEmpty else { return next }
    var value = 0.0
    for i in x.indices { value += row[i] * x[i] }
    next[r] = value
    for k in 1..<max(1, differencing.count) { next[r + k] = x[r + k - 1] }
    return next
  }
}
