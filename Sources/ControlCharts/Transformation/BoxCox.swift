import RealModule
import Statistics

/// The power that makes positive measurements most nearly normal.
///
/// The profile log-likelihood of the power p is −n/2 ln s²(p), with s²(p) the variance (divisor n) of (uᵖ − 1)/p and u the measurements over
/// their geometric mean, whose Jacobian is 1. Source: G. E. P. Box & D. R. Cox (1964), An analysis of transformations, JRSS B 26(2), §3.
public enum BoxCox {
  /// The powers looked through; further ones change limits hardly and lose all robustness.
  public static let powers = -2.0...2.0

  /// The transformation of highest likelihood; the logarithm where the measurements do not vary.
  ///
  /// - Parameter measurements: NaN where one is missing.
  /// - Throws: `invalid_value` without any measurement, or for one not above 0.
  public static func fit(_ measurements: [Double]) throws(ControlChartError) -> ValueTransform {
    let sample = measurements.filter { !$0.isNaN }
    guard !sample.isEmpty, sample.allSatisfy({ $0 > 0 && $0.isFinite }) else {
      throw .invalidValue("values", "A Box-Cox transformation needs measurements above 0.")
    }
    let logarithms = sample.map { Double.log($0) }
    let mean = logarithms.reduce(0, +) / Double(sample.count)
    let deviations = logarithms.map { $0 - mean }
    guard deviations.contains(where: { abs($0) > 1e-12 }) else { return ValueTransform(power: 0, scale: Double.exp(mean)) }
    let best = Brent.minimum(between: powers.lowerBound, and: powers.upperBound, tolerance: 1e-9, maximumIterations: 200) { power in
      -logLikelihood(power, deviations: deviations)
    }
    return ValueTransform(power: best.point, scale: Double.exp(mean))
  }

  /// The profile log-likelihood of a power, up to a constant; `deviations` are the logarithms less their mean.
  static func logLikelihood(_ power: Double, deviations: [Double]) -> Double {
    let transformed = deviations.map { power == 0 ? $0 : Double.expMinusOne(power * $0) / power }
    let count = Double(deviations.count)
    let mean = transformed.reduce(0, +) / count
    let variance = transformed.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) } / count
    return -0.5 * count * Double.log(variance)
  }
}
