/// What the filter knows after its last step: the predicted states, their covariance and the precision of the regression.
extension ARMAFilter {
  /// The weighted cross-products of the regressors of the last evaluation, row-major and symmetric.
  var information: [Double] {
    let p = regressorCount
    return (0..<(p * p)).map { scratch[rightOffset + p + max($0 / p, $0 % p) * p + min($0 / p, $0 % p)] }
  }

  /// The predicted states one step after the end, one a column, of the last evaluation.
  func finalStates() -> [[Double]] {
    let r = start.stateLength
    return (0...regressorCount).map { c in Array(scratch[((2 + c) * (r + 1))..<((2 + c) * (r + 1) + r)]) }
  }

  /// The covariance of the state predicted one step after the end, row-major: the stationary one less what every step took away.
  mutating func finalCovariance(_ coefficients: Span<Double>) -> [Double]? {
    guard start.set(coefficients, order: order, season: season), beginAtStationaryStart() else { return nil }
    let r = start.stateLength
    var matrix = start.covariance()
    var variance = start.column[0]
    let phi = start.phi
    var largest = 1.0
    for _ in 0..<count where largest >= Self.negligible {
      largest = 0
      for i in 0..<r {
        let scaled = scratch[r + 1 + i] / variance
        largest = max(largest, abs(scratch[r + 1 + i]))
        for j in 0...i { matrix[i * r + j] -= scaled * scratch[r + 1 + j] }
      }
      let reflection = scratch[r + 1] / variance
      unsafe phi.withUnsafeBufferPointer { phi in
        unsafe scratch.withUnsafeMutableBufferPointer { memory in
          guard let phi = phi.baseAddress, let gain = memory.baseAddress else { return }
          unsafe Self.rotate(gain, gain + r + 1, phi, reflection, r)
        }
      }
      variance *= 1 - reflection * reflection
    }
    for i in 0..<r { for j in 0..<i { matrix[j * r + i] = matrix[i * r + j] } }
    return matrix
  }
}
