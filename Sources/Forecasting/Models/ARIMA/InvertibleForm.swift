/// The invertible moving average with the same autocorrelations as a given one.
///
/// The gain of the Kalman filter of a moving average converges to the coefficients of its invertible form: every root inside the unit
/// circle is replaced by its reciprocal. This does what R's `maInvert` does, without finding the roots.
enum InvertibleForm {
  /// `theta` itself when 1 + Σ θᵢ zⁱ has no root inside the unit circle.
  static func of(_ theta: [Double]) -> [Double] {
    guard !RootRegion.excludesDisc(theta, sign: -1) else { return theta }
    if theta.count == 1 { return abs(theta[0]) > 1 ? [1 / theta[0]] : theta }
    let q = theta.count
    let full = [1] + theta
    // Autocovariances, then the same recursion as in `ARMAFilter` for φ = 0.
    let covariances = (0...q).map { lag in (lag...q).reduce(0) { $0 + full[$1] * full[$1 - lag] } }
    var variance = covariances[0]
    var gain = Array(covariances.dropFirst())
    var change = gain
    for _ in 0..<longest {
      let reflection = change[0] / variance
      var largest = 0.0
      for i in 0..<q {
        let moved = i + 1 < q ? change[i + 1] : 0
        let old = gain[i]
        gain[i] = old - reflection * moved
        change[i] = moved - reflection * old
        largest = max(largest, abs(change[i]))
      }
      variance *= 1 - reflection * reflection
      if largest < 1e-9 * variance { break }
    }
    let result = gain.map { $0 / variance }
    return result.allSatisfy(\.isFinite) ? result : theta
  }

  private static let longest = 20_000
}
