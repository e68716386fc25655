/// Tukey's biweight: centre and scale of a sample to which far values count less, and beyond a distance nothing.
///
/// Sources: F. Mosteller & J. W. Tukey (1977), Data Analysis and Regression, §10; D. A. Lax (1985), Robust estimators of scale, JASA 80.
public enum Biweight {
  /// The centre with weights (1 − u²)², u the distance in six median absolute deviations, iterated from the median until it stands.
  /// NaN values are left out; NaN for an empty sample. A sample of which more than half is one value has that value.
  public static func location(_ sample: [Double]) -> Double {
    let values = sample.filter { !$0.isNaN }
    var center = Quantiles.median(values)
    let reach = 6 * Quantiles.median(values.map { abs($0 - center) })
    guard reach > 0 else { return center }
    for _ in 0..<50 {
      var sum = 0.0
      var weights = 0.0
      for value in values {
        let u = (value - center) / reach
        guard abs(u) < 1 else { continue }
        let weight = (1 - u * u) * (1 - u * u)
        sum += weight * (value - center)
        weights += weight
      }
      guard weights > 0 else { return center }
      let step = sum / weights
      center += step
      if abs(step) <= 1e-12 * reach { break }
    }
    return center
  }

  /// The standard deviation of `deviations` around zero by Lax's A-estimator with nine median absolute deviations, times a constant that
  /// makes it that of a normal distribution. NaN for an empty sample; 0 where more than half of it is 0.
  public static func scale(ofDeviations deviations: [Double]) -> Double {
    let values = deviations.filter { !$0.isNaN }
    let reach = 9 * Quantiles.median(values.map { abs($0) })
    guard reach > 0 else { return reach }
    var squares = 0.0
    var slopes = 0.0
    for value in values {
      let u = value / reach
      let rest = 1 - u * u
      guard rest > 0 else { continue }
      squares += u * u * rest * rest * rest * rest
      slopes += rest * (1 - 5 * u * u)
    }
    return reach * (Double(values.count) * squares).squareRoot() / abs(slopes) / normalRatio
  }

  /// The A-estimator of a standard normal distribution: √E[x²(1 − u²)⁴]/|E[(1 − u²)(1 − 5u²)]|.
  private static let normalRatio = 1.0091786620792482
}
