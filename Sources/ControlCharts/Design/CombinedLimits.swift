import RealModule

/// Limits of one Shewhart statistic |z| and two EWMAs of z with weights .05 and .2 that watch the same AR(1) normal scores: each has the same
/// run length alone, and all three together the wanted one.
///
/// The chart they are for: z is AR(1) with mean 0, variance 1 and lag-1 correlation φ; the EWMAs run from 0 on z clipped at ±4. There is a
/// signal at observation k when |z| > `shewhart` or |E_λ| > L_λ √(λ/(2 − λ) [1 − (1 − λ)^{2k}] (1 + φ(1 − λ))/(1 − φ(1 − λ))), with
/// L_λ = `slow` for λ = .05 and `fast` for λ = .2 (Lucas & Saccucci 1990 for the combination; Schmid 1997 for the variance factor).
///
/// The chain of this chart has three dimensions, so the limits are tabled by seeded simulation (Benchmarks/detection/combined_limits.swift;
/// 19 correlations × 18 run lengths, 8,000 to 80,000 runs each) and smoothed by a product of Chebyshev polynomials in the logarithms
/// of the run length and of 1 − φ. The run length they give is within 2 % of the wanted one.
public struct CombinedLimits: Sendable, Equatable {
  /// Limit of |z|.
  public let shewhart: Double
  /// Limit of the EWMA of weight .05, in its own standard deviations.
  public let slow: Double
  /// Limit of the EWMA of weight .2, in its own standard deviations.
  public let fast: Double

  /// Weights of the two EWMAs.
  public static let weights = (slow: 0.05, fast: 0.2)
  /// Run lengths the limits are known for.
  public static let runLengths = 15.0...25_000.0
  /// Correlations the limits are known for.
  public static let autocorrelations = 0.0...0.9

  /// Limits for a wanted in-control run length (observations between false alarms) and a lag-1 correlation of the scores.
  ///
  /// Both are held to the ranges known; not a number counts as the shortest run length and no correlation.
  public init(runLength: Double, autocorrelation: Double) {
    let runLength = runLength.isNaN ? Self.runLengths.lowerBound : runLength.clamped(to: Self.runLengths)
    let phi = autocorrelation.isNaN ? 0 : autocorrelation.clamped(to: Self.autocorrelations)
    let x = 2 * Double.log(runLength / 15) / Double.log(25_000.0 / 15) - 1
    let y = 2 * Double.log(1 - phi) / Double.log(0.1) - 1
    shewhart = Self.value(Self.shewhartCoefficients, x, y)
    slow = Self.value(Self.slowCoefficients, x, y)
    fast = Self.value(Self.fastCoefficients, x, y)
  }

  /// The standard deviation of an EWMA of weight `weight` at observation `k` ≥ 1, by which `slow` and `fast` are multiplied.
  public static func deviation(weight: Double, autocorrelation phi: Double, at k: Int) -> Double {
    let carry = 1 - weight
    return (weight / (1 + carry) * (1 - Double.pow(carry, 2 * Double(k))) * (1 + phi * carry) / (1 - phi * carry)).squareRoot()
  }

  /// Σ cᵢⱼ Tᵢ(x) Tⱼ(y), by Clenshaw's recurrence in both.
  private static func value(_ coefficients: [Double], _ x: Double, _ y: Double) -> Double {
    var outer = (0.0, 0.0)
    var last = 0.0
    for i in stride(from: 5, through: 0, by: -1) {
      var inner = (0.0, 0.0)
      for j in stride(from: 5, through: 1, by: -1) { inner = (2 * y * inner.0 - inner.1 + coefficients[i * 6 + j], inner.0) }
      last = y * inner.0 - inner.1 + coefficients[i * 6]
      if i > 0 { outer = (2 * x * outer.0 - outer.1 + last, outer.0) }
    }
    return x * outer.0 - outer.1 + last
  }

  // residual deviation 0.0021
  private static let shewhartCoefficients: [Double] = [
    3.160407, -0.201147, -0.034147, 0.000745, 0.000749, -0.000170,
    1.216328, 0.137884, 0.003793, -0.002916, 0.000358, 0.000036,
    -0.113370, -0.024130, 0.007139, 0.001555, 0.000176, -0.000273,
    0.012011, -0.002444, -0.004988, 0.000098, 0.000297, -0.000974,
    0.000083, 0.003627, 0.002145, 0.000656, 0.000202, -0.000203,
    -0.001107, -0.001930, -0.000552, -0.000346, 0.000257, -0.000557,
  ]
  // residual deviation 0.0028
  private static let slowCoefficients: [Double] = [
    2.615530, -0.307480, 0.003200, -0.002656, 0.000511, -0.001397,
    1.465836, 0.131715, -0.019443, 0.002014, -0.003278, -0.000749,
    -0.136373, -0.017299, 0.013099, -0.000805, -0.000262, -0.000804,
    -0.010734, -0.007892, -0.006290, 0.000572, 0.000176, -0.000685,
    0.015399, 0.006171, 0.002037, 0.001327, 0.000466, 0.000690,
    -0.006641, -0.003494, -0.000328, -0.000079, 0.000244, 0.000116,
  ]
  // residual deviation 0.0024
  private static let fastCoefficients: [Double] = [
    2.892681, -0.308324, 0.001882, -0.000789, 0.000335, -0.000681,
    1.358527, 0.144058, -0.019993, 0.001653, -0.001502, -0.000182,
    -0.152623, -0.024869, 0.013335, -0.000442, 0.000373, -0.000657,
    0.013980, -0.006186, -0.006499, 0.000120, -0.000670, -0.001234,
    0.001432, 0.003494, 0.002485, 0.000766, -0.000223, 0.000230,
    -0.002586, -0.002495, -0.000782, -0.000507, -0.000161, -0.000241,
  ]
}

extension Double {
  /// The nearest value of a range.
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double { min(max(self, range.lowerBound), range.upperBound) }
}
