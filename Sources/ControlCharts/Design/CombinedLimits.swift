import RealModule

/// Limits of one Shewhart statistic |z| and two EWMAs of z with weights .05 and .2 that watch the same AR(1) normal scores: each has the same
/// run length alone, and all three together the wanted one.
///
/// The chart they are for: z is AR(1) with mean 0, variance 1 and lag-1 correlation φ; the EWMAs run from 0 on z clipped at ±4. There is a
/// signal at observation k when |z| > `shewhart` or |E_λ| > L_λ √(λ/(2 − λ) [1 − (1 − λ)^{2k}] (1 + φ(1 − λ))/(1 − φ(1 − λ))), with
/// L_λ = `slow` for λ = .05 and `fast` for λ = .2 (Lucas & Saccucci 1990 for the combination; Schmid 1997 for the variance factor).
///
/// The chain of this chart has three dimensions, so the limits are tabled by seeded simulation (Benchmarks/detection/combined_limits.swift;
/// 19 correlations × 18 run lengths, 8,000 to 80,000 runs each, twice) and smoothed by a product of Chebyshev polynomials in the logarithms
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

  // residual deviation 0.0022
  private static let shewhartCoefficients: [Double] = [
    3.160431, -0.201069, -0.034113, 0.000842, 0.000634, -0.000315,
    1.216295, 0.138093, 0.003956, -0.003110, 0.000443, -0.000245,
    -0.113549, -0.024345, 0.007380, 0.001253, 0.000165, 0.000233,
    0.011877, -0.002775, -0.004866, -0.000003, 0.000251, -0.000410,
    -0.000095, 0.003386, 0.002010, 0.000464, 0.000226, 0.000580,
    -0.001163, -0.001894, -0.000619, -0.000204, -0.000039, -0.000332,
  ]
  // residual deviation 0.0029
  private static let slowCoefficients: [Double] = [
    2.615588, -0.307666, 0.003069, -0.002430, 0.000404, -0.001221,
    1.466084, 0.131315, -0.020044, 0.001999, -0.002541, -0.000611,
    -0.136368, -0.017690, 0.013080, -0.001055, -0.000137, -0.000220,
    -0.010637, -0.008149, -0.006424, 0.000570, 0.000249, -0.000429,
    0.015372, 0.006471, 0.002332, 0.001065, 0.000379, 0.000370,
    -0.006612, -0.003549, -0.000098, -0.000164, 0.000065, 0.000140,
  ]
  // residual deviation 0.0026
  private static let fastCoefficients: [Double] = [
    2.892642, -0.308680, 0.002043, -0.000382, 0.000046, -0.000468,
    1.358384, 0.143973, -0.020294, 0.001905, -0.001184, -0.000082,
    -0.152892, -0.025110, 0.013316, -0.000540, 0.000296, 0.000142,
    0.013853, -0.006237, -0.007123, 0.000098, -0.000428, -0.000583,
    0.001348, 0.003541, 0.002295, 0.000411, -0.000068, 0.000632,
    -0.002549, -0.002553, -0.000625, -0.000535, -0.000254, -0.000272,
  ]
}

extension Double {
  /// The nearest value of a range.
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double { min(max(self, range.lowerBound), range.upperBound) }
}
