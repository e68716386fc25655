import RealModule

/// The regularised incomplete gamma functions.
///
/// Source: series below and continued fraction above x = a + 1 (Abramowitz & Stegun 6.5.29, 6.5.31), with the leading
/// factor after Loader (2000), so that large `a` loses no digits.
public enum IncompleteGamma {
  /// P(a, x) = γ(a, x) / Γ(a), for a > 0 and x ≥ 0; NaN outside.
  public static func lower(_ a: Double, _ x: Double) -> Double { both(a, x).lower }

  /// Q(a, x) = 1 − P(a, x), accurate in the upper tail.
  public static func upper(_ a: Double, _ x: Double) -> Double { both(a, x).upper }

  /// P and Q at once; each is accurate where it is small.
  public static func both(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    guard a > 0, x >= 0 else { return (.nan, .nan) }
    if x == 0 { return (0, 1) }
    if x == .infinity { return (1, 0) }
    if a > 1e6 { return wilsonHilferty(a, x) }
    let factor = SaddlePoint.poisson(a, mean: x)
    if x < a + 1 {
      let p = min(factor * series(a, x), 1)
      return (p, 1 - p)
    }
    let q = min(factor * a * continuedFraction(a, x), 1)
    return (1 - q, q)
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var denominator = a
    for _ in 0..<200_000 {
      denominator += 1
      term *= x / denominator
      sum += term
      if term < sum * 1e-17 { break }
    }
    return sum
  }

  /// Lentz's method for Γ(a, x) / (e^−x x^a).
  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var b = x + 1 - a
    var c = 1 / tiny
    var d = 1 / (b == 0 ? tiny : b)
    var h = d
    for i in 1...200_000 {
      let step = Double(i)
      let numerator = -step * (step - a)
      b += 2
      d = numerator * d + b
      if abs(d) < tiny { d = tiny }
      c = b + numerator / c
      if abs(c) < tiny { c = tiny }
      d = 1 / d
      let ratio = d * c
      h *= ratio
      if abs(ratio - 1) < 1e-16 { break }
    }
    return h
  }

  /// Beyond a = 1e6 the cube root is all but normal, and the series would take too long.
  private static func wilsonHilferty(_ a: Double, _ x: Double) -> (lower: Double, upper: Double) {
    let variance = 1 / (9 * a)
    let z = (Double.root(x / a, 3) - 1 + variance) / variance.squareRoot()
    return (Normal.standard.cumulative(z), Normal.standard.upperTail(z))
  }
}
