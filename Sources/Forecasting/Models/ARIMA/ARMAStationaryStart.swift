/// Where the Kalman filter of a stationary ARMA model starts: the covariances of its state vector, from its autocovariances.
///
/// The state is Harvey's: αₜ[0] = yₜ, αₜ[i] = Σ_{j≥i} (φ_{j+1} y_{t−1−j+i} + θ_j e_{t−j+i}), 0 ≤ i < r = max(p, q+1), with θ₀ = 1 and
/// unit error variance. Its covariance with yₜ needs the first r autocovariances only, so that nothing of size r² is solved for.
/// Sources: Gardner, Harvey & Phillips (1980), algorithm AS 154 (the model); the autocovariances of the autoregressive part by the
/// Levinson-Durbin recursion, run backwards to the partial autocorrelations and forwards again (Monahan 1984).
struct ARMAStationaryStart {
  let stateLength: Int
  /// φ₁…φ_r, zeros after the last one.
  private(set) var phi: [Double]
  /// θ₀ = 1, θ₁…θ_{r−1}.
  private(set) var theta: [Double]
  /// The covariances of αₜ[0…r−1] with yₜ.
  private(set) var column: [Double]

  // Scratch, reused from call to call.
  private var autoregressive: [Double]
  private var covariances: [Double]
  private var response: [Double]
  private var products: [Double]
  private var partial: [Double]
  private var predictor: [Double]
  private var work: [Double]

  init(stateLength r: Int) {
    stateLength = r
    phi = [Double](repeating: 0, count: r)
    theta = phi
    column = phi
    covariances = phi
    response = phi
    products = phi
    partial = phi
    predictor = phi
    work = phi
    autoregressive = [Double](repeating: 0, count: 2 * r)
  }

  /// Takes the coefficients over and computes `column`; false when the autoregressive part is not stationary.
  mutating func set(_ coefficients: Span<Double>, order: ARIMAOrder, season m: Int) -> Bool {
    let ma = order.p + order.q
    let seasonalMA = ma + order.seasonalP
    LagPolynomial.multiply(coefficients, 0..<order.p, ma..<seasonalMA, season: m, sign: -1, into: &phi, from: 0)
    theta[0] = 1
    let last = seasonalMA + order.seasonalQ
    LagPolynomial.multiply(coefficients, order.p..<ma, seasonalMA..<last, season: m, sign: 1, into: &theta, from: 1)
    return computeColumn(autoregressiveLength: order.p + m * order.seasonalP, movingLength: order.q + m * order.seasonalQ)
  }

  private mutating func computeColumn(autoregressiveLength p: Int, movingLength q: Int) -> Bool {
    let r = stateLength
    guard p > 0 else {
      for i in 0..<r {
        var sum = 0.0
        for j in i..<r { sum += theta[j] * theta[j - i] }
        column[i] = sum
      }
      return true
    }
    guard autoregressiveCovariances(p, upTo: min(2 * r, r + q + 1)) else { return false }
    // products[l] = Σ θ_j θ_{j+l}; autocovariances of the whole by convolution.
    for lag in 0...q {
      var sum = 0.0
      for j in lag...q { sum += theta[j] * theta[j - lag] }
      products[lag] = sum
    }
    for k in 0..<r {
      var sum = products[0] * autoregressive[k]
      for lag in 1..<max(1, q + 1) where products[lag] != 0 {
        sum += products[lag] * (autoregressive[k + lag] + autoregressive[abs(k - lag)])
      }
      covariances[k] = sum
    }
    // The response of y to one error, up to lag q.
    for k in 0...min(q, r - 1) {
      var sum = theta[k]
      for j in 0..<min(k, p) { sum += phi[j] * response[k - 1 - j] }
      response[k] = sum
    }
    column[0] = covariances[0]
    for i in 1..<max(1, r) {
      var sum = 0.0
      for j in i..<max(i, p) { sum += phi[j] * covariances[1 + j - i] }
      for j in i..<max(i, q + 1) { sum += theta[j] * response[j - i] }
      column[i] = sum
    }
    return covariances[0].isFinite
  }

  /// The first `count` autocovariances of the autoregression with coefficients φ₁…φ_p and unit error variance.
  private mutating func autoregressiveCovariances(_ p: Int, upTo count: Int) -> Bool {
    for j in 0..<p { predictor[j] = phi[j] }
    var variance = 1.0
    for order in stride(from: p - 1, through: 0, by: -1) {
      let a = predictor[order]
      let rest = 1 - a * a
      guard rest > 0 else { return false }
      partial[order] = a
      variance /= rest
      for k in 0..<order { work[k] = (predictor[k] + a * predictor[order - 1 - k]) / rest }
      for k in 0..<order { predictor[k] = work[k] }
    }
    autoregressive[0] = variance
    for order in 0..<p {
      let a = partial[order]
      var sum = a * variance
      for j in 0..<order { sum += predictor[j] * autoregressive[order - j] }
      if order + 1 < autoregressive.count { autoregressive[order + 1] = sum }
      for k in 0..<order { work[k] = predictor[k] - a * predictor[order - 1 - k] }
      for k in 0..<order { predictor[k] = work[k] }
      predictor[order] = a
      variance *= 1 - a * a
    }
    for k in (p + 1)..<max(p + 1, count) {
      var sum = 0.0
      for j in 0..<p { sum += phi[j] * autoregressive[k - 1 - j] }
      autoregressive[k] = sum
    }
    return autoregressive[0].isFinite
  }

  /// The whole covariance matrix of the state, row-major.
  func covariance() -> [Double] {
    var matrix = [Double](repeating: 0, count: stateLength * stateLength)
    fillCovariance(&matrix, rowLength: stateLength)
    return matrix
  }

  /// Writes that matrix into the upper left corner of one with `size` columns: from its first column, up the diagonals of
  /// P = T P Tᵀ + R Rᵀ.
  func fillCovariance(_ matrix: inout [Double], rowLength size: Int) {
    let r = stateLength
    for i in 0..<r {
      matrix[i * size] = column[i]
      matrix[i] = column[i]
    }
    for i in stride(from: r - 1, through: 1, by: -1) {
      for j in stride(from: i, through: 1, by: -1) {
        var value = phi[i] * phi[j] * column[0] + theta[i] * theta[j]
        if j + 1 < r { value += phi[i] * column[j + 1] }
        if i + 1 < r { value += phi[j] * column[i + 1] }
        if i + 1 < r, j + 1 < r { value += matrix[(i + 1) * size + j + 1] }
        matrix[i * size + j] = value
        matrix[j * size + i] = value
      }
    }
  }
}
