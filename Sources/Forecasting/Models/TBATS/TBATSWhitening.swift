/// The ARMA filter from d to ε: ε_t = d_t − Σ φᵢ d_{t−i} − Σ θᵢ ε_{t−i}, with zeros before the start.
///
/// A missing step, where `gaps` is not a number, takes the prediction of d, and the error 0.
@unsafe struct TBATSWhitening {
  let count: Int
  let gaps: UnsafePointer<Double>
  /// The coefficients φ, then θ.
  let coefficients: UnsafePointer<Double>
  let p: Int
  let q: Int

  /// Replaces `series`, the errors d, by the errors ε. `work` holds the d afterwards, predictions where missing.
  func apply(_ series: UnsafeMutablePointer<Double>, work: UnsafeMutablePointer<Double>) {
    for t in unsafe 0..<count {
      var predicted = 0.0
      for i in unsafe 0..<min(p, t) { unsafe predicted += coefficients[i] * work[t - 1 - i] }
      for i in unsafe 0..<min(q, t) { unsafe predicted += coefficients[p + i] * series[t - 1 - i] }
      let error = unsafe gaps[t].isNaN ? 0 : series[t] - predicted
      unsafe work[t] = error + predicted
      unsafe series[t] = error
    }
  }

  /// Writes the derivative of ε by the coefficient of lag `lag` of an autoregression (`source` d) or a moving average (`source` ε).
  func derivative(_ source: UnsafePointer<Double>, lag: Int, into column: UnsafeMutablePointer<Double>) {
    for t in unsafe 0..<count {
      var value = unsafe t >= lag ? -source[t - lag] : 0
      for i in unsafe 0..<min(q, t) { unsafe value -= coefficients[p + i] * column[t - 1 - i] }
      unsafe column[t] = gaps[t].isNaN ? 0 : value
    }
  }
}
