import RealModule

/// The normal distribution with the given mean and standard deviation (both finite, the latter positive).
public struct Normal: Sendable {
  public var mean: Double
  public var standardDeviation: Double

  public init(mean: Double = 0, standardDeviation: Double = 1) {
    self.mean = mean
    self.standardDeviation = standardDeviation
  }

  /// The standard normal distribution.
  public static let standard = Normal()

  /// Probability density at `x`.
  public func density(_ x: Double) -> Double {
    let z = (x - mean) / standardDeviation
    return Double.exp(-0.5 * z * z) / (standardDeviation * (2 * Double.pi).squareRoot())
  }

  /// P(X ≤ x), accurate in the lower tail.
  public func cumulative(_ x: Double) -> Double {
    0.5 * Double.erfc(-(x - mean) / (standardDeviation * 2.0.squareRoot()))
  }

  /// P(X > x), accurate in the upper tail.
  public func upperTail(_ x: Double) -> Double {
    0.5 * Double.erfc((x - mean) / (standardDeviation * 2.0.squareRoot()))
  }

  /// The `p`-quantile, 0 ≤ p ≤ 1 (∓infinity at the ends, NaN outside).
  ///
  /// Source: M. J. Wichura (1988), Algorithm AS 241, Applied Statistics 37, routine PPND16 (relative error about 1e-16).
  public func quantile(_ p: Double) -> Double {
    mean + standardDeviation * Self.standardQuantile(p)
  }

  private static func standardQuantile(_ p: Double) -> Double {
    guard p >= 0, p <= 1 else { return .nan }
    if p == 0 { return -.infinity }
    if p == 1 { return .infinity }
    let q = p - 0.5
    if abs(q) <= 0.425 {
      let r = 0.180625 - q * q
      return q * ratio(r, centreNumerator, centreDenominator)
    }
    var r = (-Double.log(min(p, 1 - p))).squareRoot()
    let x: Double
    if r <= 5 {
      r -= 1.6
      x = ratio(r, middleNumerator, middleDenominator)
    } else {
      r -= 5
      x = ratio(r, tailNumerator, tailDenominator)
    }
    return q < 0 ? -x : x
  }

  /// Ratio of two polynomials in `r`, coefficients from the highest power down.
  private static func ratio(_ r: Double, _ numerator: [Double], _ denominator: [Double]) -> Double {
    numerator.reduce(0) { $0 * r + $1 } / denominator.reduce(0) { $0 * r + $1 }
  }

  private static let centreNumerator: [Double] = [
    2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
    13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
  ]
  private static let centreDenominator: [Double] = [
    5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
    5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
  ]
  private static let middleNumerator: [Double] = [
    7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
    3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
  ]
  private static let middleDenominator: [Double] = [
    1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
    0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
  ]
  private static let tailNumerator: [Double] = [
    2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
    0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
  ]
  private static let tailDenominator: [Double] = [
    2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
    0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
  ]
}
