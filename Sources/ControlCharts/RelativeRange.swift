import RealModule
import Statistics

/// Moments of the range of `n` standard normal observations.
///
/// P(R ≤ r) = n ∫ φ(x) (Φ(x + r) − Φ(x))^(n−1) dx. Both integrals use the trapezoidal rule, which converges faster than
/// any power of the step for smooth functions that vanish at both ends; the outer one is made so by r = e^(t − e^−t).
enum RelativeRange {
  static func moments(_ n: Int) -> (mean: Double, standardDeviation: Double) {
    if n == 2 { return (ShewhartConstants.d2OfTwo, ShewhartConstants.d3OfTwo) }
    var first = 0.0
    var second = 0.0
    let step = 0.05
    var t = -4.0
    while t < 2.8 {
      let r = Double.exp(t - Double.exp(-t))
      let slope = r * (1 + Double.exp(-t))
      let above = 1 - cumulative(r, n)
      first += above * slope
      second += 2 * r * above * slope
      t += step
    }
    let mean = first * step
    return (mean, max(0, second * step - mean * mean).squareRoot())
  }

  /// The `p`-quantile of the range of `n` standard normal observations, 0 < p < 1; NaN outside.
  static func quantile(_ p: Double, _ n: Int) -> Double {
    guard p > 0, p < 1 else { return .nan }
    return Brent.root(between: 0, and: 20, tolerance: 1e-9) { cumulative($0, n) - p } ?? .nan
  }

  private static func cumulative(_ r: Double, _ n: Int) -> Double {
    let step = 0.1
    var sum = 0.0
    for k in -100...100 {
      let x = Double(k) * step
      let inside = 0.5 * (Double.erfc(x / 2.0.squareRoot()) - Double.erfc((x + r) / 2.0.squareRoot()))
      if inside <= 0 { continue }
      sum += Normal.standard.density(x) * Double.pow(inside, n - 1)
    }
    return min(1, Double(n) * sum * step)
  }
}
