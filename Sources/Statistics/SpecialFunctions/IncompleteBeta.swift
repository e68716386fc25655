import RealModule

/// The regularised incomplete beta function.
///
/// Source: the continued fraction of Abramowitz & Stegun 26.5.8 by Lentz's method, with the leading factor after
/// Loader (2000), so that large parameters lose no digits.
public enum IncompleteBeta {
  /// I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1; NaN outside.
  public static func lower(_ x: Double, _ a: Double, _ b: Double) -> Double { both(x, complement: 1 - x, a, b).lower }

  /// 1 − I_x(a, b), accurate in the upper tail.
  public static func upper(_ x: Double, _ a: Double, _ b: Double) -> Double { both(x, complement: 1 - x, a, b).upper }

  /// I_x and its complement at once; `complement` is 1 − x, given apart because it may be known to more digits.
  public static func both(_ x: Double, complement y: Double, _ a: Double, _ b: Double) -> (lower: Double, upper: Double) {
    guard a > 0, b > 0, x >= 0, y >= 0, x <= 1, y <= 1 else { return (.nan, .nan) }
    if x == 0 { return (0, 1) }
    if y == 0 { return (1, 0) }
    if max(a, b) > 1e6 { return large(x, complement: y, a, b) }
    let factor = SaddlePoint.binomial(a, size: a + b, probability: x, complement: y)
    if x * (a + b + 2) < a + 1 {
      let p = min(factor * b / (a + b) * continuedFraction(x, a, b), 1)
      return (p, 1 - p)
    }
    let q = min(factor * a / (a + b) * continuedFraction(y, b, a), 1)
    return (1 - q, q)
  }

  /// Beyond parameters of a million the continued fraction takes too long. With one parameter far larger than the other the beta distribution
  /// is all but a gamma distribution (M. E. Wise, 1950, Biometrika 37); with two large ones its cube roots are all but normal (Abramowitz &
  /// Stegun 26.5.22).
  private static func large(_ x: Double, complement y: Double, _ a: Double, _ b: Double) -> (lower: Double, upper: Double) {
    if min(a, b) * 100 < max(a, b) {
      if a > b {
        let mirrored = large(y, complement: x, b, a)
        return (mirrored.upper, mirrored.lower)
      }
      let logarithm = x < 0.5 ? -Double.log(onePlus: -x) : -Double.log(y)
      return IncompleteGamma.both(a, (b + (a - 1) / 2) * logarithm)
    }
    let first = Double.root(b * x, 3)
    let second = Double.root(a * y, 3)
    let distance = 3 * (first * (1 - 1 / (9 * b)) - second * (1 - 1 / (9 * a)))
    let z = distance / (first * first / b + second * second / a).squareRoot()
    return (Normal.standard.cumulative(z), Normal.standard.upperTail(z))
  }

  private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
    let tiny = 1e-300
    func safe(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / safe(1 - (a + b) * x / (a + 1))
    var h = d
    for i in 1...200_000 {
      let m = Double(i)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / safe(1 + even * d)
      c = safe(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / safe(1 + odd * d)
      c = safe(1 + odd / c)
      let ratio = d * c
      h *= ratio
      if abs(ratio - 1) < 1e-16 { break }
    }
    return h
  }
}
