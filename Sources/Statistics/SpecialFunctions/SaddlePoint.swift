import RealModule

/// The two building blocks of densities that stay accurate for large arguments.
///
/// Source: C. Loader (2000), Fast and Accurate Computation of Binomial Probabilities; as used by R.
enum SaddlePoint {
  /// ln n! minus Stirling's formula: ln Γ(n + 1) − (n + ½) ln n + n − ½ ln 2π, for n > 0 (also non-integers).
  static func stirlingError(_ n: Double) -> Double {
    if n <= 16 {
      return Double.logGamma(n + 1) - (n + 0.5) * Double.log(n) + n - 0.918938533204672741780329736406
    }
    let square = n * n
    let tail = 1.0 / 1260.0 - (1.0 / 1680.0 - (1.0 / 1188.0 - 691.0 / 360360.0 / square) / square) / square
    return (1.0 / 12.0 - (1.0 / 360.0 - tail / square) / square) / n
  }

  /// x ln(x / mean) + mean − x, without cancellation where `x` is near `mean`; both positive.
  static func deviance(_ x: Double, _ mean: Double) -> Double {
    let difference = x - mean
    guard abs(difference) < 0.1 * (x + mean) else { return x * Double.log(x / mean) + mean - x }
    let ratio = difference / (x + mean)
    let square = ratio * ratio
    var sum = difference * ratio
    var term = 2 * x * ratio
    for j in 1...1000 {
      term *= square
      let next = sum + term / Double(2 * j + 1)
      if next == sum { return next }
      sum = next
    }
    return sum
  }

  /// mean^x e^−mean / Γ(x + 1): the Poisson probability of `x`, also for a non-integer `x` ≥ 0.
  static func poisson(_ x: Double, mean: Double) -> Double {
    if mean == 0 { return x == 0 ? 1 : 0 }
    if x == 0 { return Double.exp(-mean) }
    return Double.exp(-stirlingError(x) - deviance(x, mean)) / (2 * Double.pi * x).squareRoot()
  }

  /// Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) p^x q^(n − x) with q = 1 − p, also for non-integers 0 ≤ x ≤ n.
  static func binomial(_ x: Double, size n: Double, probability p: Double, complement q: Double) -> Double {
    if p == 0 { return x == 0 ? 1 : 0 }
    if q == 0 { return x == n ? 1 : 0 }
    if x == 0 {
      if n == 0 { return 1 }
      return Double.exp(p < 0.1 ? -deviance(n, n * q) - n * p : n * Double.log(q))
    }
    if x == n { return Double.exp(q < 0.1 ? -deviance(n, n * p) - n * q : n * Double.log(p)) }
    guard x > 0, x < n else { return 0 }
    let core = stirlingError(n) - stirlingError(x) - stirlingError(n - x) - deviance(x, n * p) - deviance(n - x, n * q)
    let spread = 1.83787706640934548356065947281 + Double.log(x) + Double.log(onePlus: -x / n)
    return Double.exp(core - 0.5 * spread)
  }
}
