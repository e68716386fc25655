import Statistics

/// Capability for one standard deviation: Cp, Cpk and Cpm with the one within subgroups, Pp, Ppk and Ppm with the overall one.
///
/// Intervals: chi-squared with n − 1 degrees of freedom for Cp (Montgomery, §8.3), which is short for a spread within that rests on fewer;
/// A. F. Bissell (1990), How reliable is your capability index?, Applied Statistics 39, for Cpk and each side; R. A. Boyles (1991), The
/// Taguchi capability index, JQT 23, for Cpm (see `TaguchiInterval`).
public struct CapabilityIndices: Sendable, Equatable {
  /// Standard deviation of one measurement.
  public let sigma: Double
  /// (USL − LSL)/6σ: Cp or Pp; nil with one specification limit.
  public let potential: CapabilityIndex?
  /// (x̄ − LSL)/3σ and (USL − x̄)/3σ, each end of their intervals at the stated confidence on its own side.
  public let lower: CapabilityIndex?
  public let upper: CapabilityIndex?
  /// The smaller of the two: Cpk or Ppk.
  public let minimum: CapabilityIndex
  /// (USL − LSL)/6√(σ² + (x̄ − T)²): Cpm; nil with one specification limit.
  public let taguchi: CapabilityIndex?
  /// Parts per million expected beyond each limit if the measurements are normal; nil where there is no such limit.
  public let expectedBelow: Double?
  public let expectedAbove: Double?

  init(_ specification: Specification, mean: Double, sigma: Double, count: Double, confidence: Double, taguchiInterval: TaguchiInterval) {
    self.sigma = sigma
    let distribution = Normal(mean: mean, standardDeviation: sigma)
    expectedBelow = specification.lower.map { 1e6 * distribution.cumulative($0) }
    expectedAbove = specification.upper.map { 1e6 * distribution.upperTail($0) }
    let oneSided = Normal.standard.quantile(confidence)
    let twoSided = Normal.standard.quantile((1 + confidence) / 2)
    let below = specification.lower.map { (mean - $0) / (3 * sigma) }
    let above = specification.upper.map { ($0 - mean) / (3 * sigma) }
    lower = below.map { Self.bissell($0, count: count, z: oneSided) }
    upper = above.map { Self.bissell($0, count: count, z: oneSided) }
    minimum = Self.bissell(min(below ?? .infinity, above ?? .infinity), count: count, z: twoSided)
    guard let low = specification.lower, let high = specification.upper else {
      potential = nil
      taguchi = nil
      return
    }
    potential = Self.chiSquared((high - low) / (6 * sigma), freedom: count - 1, confidence: confidence)
    let bias = (mean - specification.target) / sigma
    let loss = 1 + bias * bias
    taguchi = Self.chiSquared(
      (high - low) / (6 * sigma * loss.squareRoot()), freedom: taguchiInterval.freedom(count: count, bias: bias), confidence: confidence)
  }

  /// C (1 ± z √(1/(9 n C²) + 1/(2(n − 1)))), written so that C = 0 has an interval too.
  private static func bissell(_ value: Double, count: Double, z: Double) -> CapabilityIndex {
    let width = count > 1 ? z * (1 / (9 * count) + value * value / (2 * (count - 1))).squareRoot() : .nan
    return CapabilityIndex(value: value, lower: value - width, upper: value + width)
  }

  /// C √(χ²(α/2; ν)/ν) to C √(χ²(1 − α/2; ν)/ν).
  private static func chiSquared(_ value: Double, freedom: Double, confidence: Double) -> CapabilityIndex {
    guard freedom > 0, freedom.isFinite else { return CapabilityIndex(value: value, lower: .nan, upper: .nan) }
    let square = ChiSquared(degreesOfFreedom: freedom)
    return CapabilityIndex(
      value: value, lower: value * (square.quantile((1 - confidence) / 2) / freedom).squareRoot(),
      upper: value * (square.quantile((1 + confidence) / 2) / freedom).squareRoot())
  }
}
