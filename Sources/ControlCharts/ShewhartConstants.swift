import Statistics

/// Control chart constants for subgroups of `n` normal observations, from their defining integrals.
///
/// Source: D. C. Montgomery, Introduction to Statistical Quality Control, appendix VI. Printed tables round d2(2) to
/// 1.128, which moves limits by up to 4e-4; these have at least 12 digits.
public struct ShewhartConstants: Sendable, Equatable {
  /// Subgroup size, at least 2.
  public let n: Int
  /// Mean of the relative range R/σ.
  public let d2: Double
  /// Standard deviation of the relative range.
  public let d3: Double
  /// Mean of s/σ.
  public let c4: Double

  /// Nil for a subgroup size below 2 or above 1000.
  public init?(n: Int) {
    guard n >= 2, n <= 1000 else { return nil }
    self.n = n
    let range = RelativeRange.moments(n)
    d2 = range.mean
    d3 = range.standardDeviation
    c4 = Self.c4(Double(n))
  }

  /// Standard deviation of s/σ.
  public var c5: Double { max(0, 1 - c4 * c4).squareRoot() }
  /// Mean chart with known σ: μ ± A σ.
  public var capitalA: Double { 3 / Double(n).squareRoot() }
  /// Mean chart from the mean range: ± A2 R̄.
  public var capitalA2: Double { capitalA / d2 }
  /// Mean chart from the mean standard deviation: ± A3 s̄.
  public var capitalA3: Double { capitalA / c4 }
  /// Lower limit of s as a multiple of s̄.
  public var capitalB3: Double { max(0, 1 - 3 * c5 / c4) }
  /// Upper limit of s as a multiple of s̄.
  public var capitalB4: Double { 1 + 3 * c5 / c4 }
  /// Lower limit of s as a multiple of σ.
  public var capitalB5: Double { max(0, c4 - 3 * c5) }
  /// Upper limit of s as a multiple of σ.
  public var capitalB6: Double { c4 + 3 * c5 }
  /// Lower limit of the range as a multiple of σ.
  public var capitalD1: Double { max(0, d2 - 3 * d3) }
  /// Upper limit of the range as a multiple of σ.
  public var capitalD2: Double { d2 + 3 * d3 }
  /// Lower limit of the range as a multiple of R̄.
  public var capitalD3: Double { max(0, 1 - 3 * d3 / d2) }
  /// Upper limit of the range as a multiple of R̄.
  public var capitalD4: Double { 1 + 3 * d3 / d2 }
  /// Individuals chart from the mean moving range: ± E2 MR̄.
  public var capitalE2: Double { 3 / d2 }

  /// d2(2) = 2/√π: the mean of the absolute difference of two standard normal observations.
  public static let d2OfTwo = 1.1283791670955126
  /// d3(2) = √(2 − 4/π).
  public static let d3OfTwo = 0.8525024664274217
  /// Median of the absolute difference of two standard normal observations, √2 Φ⁻¹(¾).
  public static let medianOfTwo = 2.0.squareRoot() * Normal.standard.quantile(0.75)

  /// √(2/(n − 1)) Γ(n/2) / Γ((n − 1)/2) for a whole n of at least 2, NaN below: by the recursion c4(n) c4(n + 1) = √((n − 1)/n), which
  /// needs no gamma function, and above 1000 by the first terms of its expansion in 1/n (error below 1e-12).
  static func c4(_ n: Double) -> Double {
    guard n >= 2 else { return .nan }
    if n > 1000 {
      let r = 1 / n
      return 1 - r * (1.0 / 4 + r * (7.0 / 32 + r * 19.0 / 128))
    }
    var value = (2 / Double.pi).squareRoot()
    var k = 2.0
    while k < n {
      value = ((k - 1) / k).squareRoot() / value
      k += 1
    }
    return value
  }
}
