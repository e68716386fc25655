import RealModule
import Statistics

/// Standard deviation and memory of the noise around a level that may step, from differences, which a step touches only once.
///
/// With first-order autocorrelation φ, differences over one and two points have the variances 2σ²(1 − φ) and 2σ²(1 − φ²), so that their
/// ratio is 1 + φ. Each is taken from the differences within three robust standard deviations, so that steps do not enter. φ is corrected
/// for its bias (1 + 3φ)/n and kept within 0…0.95: negative memory would only make steps look surer.
///
/// Source: S. Chakar, E. Lebarbier, C. Lévy-Leduc & S. Robin (2017), A robust approach for estimating change-points in the mean of an AR(1)
/// process, Bernoulli 23, with medians there in place of trimmed variances here; M. G. Kendall (1954), Biometrika 41, for the bias.
struct DifferenceNoise {
  /// Lag-1 autocorrelation.
  let autocorrelation: Double
  /// Standard deviation of single points.
  let deviation: Double
  /// Root of n times the variance of a mean of many points.
  let longRunDeviation: Double

  /// Nil with under four neighbouring pairs, or when the values hardly vary.
  init?(_ values: [Double]) {
    func variance(lag: Int) -> Double {
      guard values.count > lag else { return .nan }
      let differences = (lag..<values.count).map { values[$0] - values[$0 - lag] }.filter { !$0.isNaN }
      guard differences.count >= 4 else { return .nan }
      let robust = RobustScale.medianAbsoluteDeviation(differences)
      let kept = robust > 0 ? differences.filter { abs($0) <= 3 * robust } : differences
      return kept.reduce(0.0) { $0 + $1 * $1 } / Double(max(kept.count, 1))
    }
    let one = variance(lag: 1)
    guard one > 0, one.isFinite else { return nil }
    let raw = variance(lag: 2) / one - 1
    let start = raw.isNaN ? 0 : min(max(raw, 0), 0.95)
    let present = Double(values.count { !$0.isNaN })
    let phi = min(start + (1 + 3 * start) / present, 0.95)
    autocorrelation = phi
    let variance = one / (2 * (1 - phi))
    deviation = variance.squareRoot()
    longRunDeviation = (variance * (1 + phi) / (1 - phi)).squareRoot()
  }
}
