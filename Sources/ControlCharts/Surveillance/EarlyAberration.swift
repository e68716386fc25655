import Statistics

/// The limits of the Early Aberration Reporting System: each period against the mean and standard deviation of the few before it, for
/// series too short for anything else.
///
/// Sources: L. Hutwagner, W. Thompson, G. M. Seeman & T. Treadwell (2003), The bioterrorism preparedness and response Early Aberration
/// Reporting System (EARS), Journal of Urban Health 80; conventions of the R package surveillance (earsC).
public struct EarlyAberration: Sendable {
  /// The three methods.
  public enum Method: String, Sendable, Codable, CaseIterable {
    /// Mean and deviation of the periods just before.
    case c1
    /// Two periods are left out before the one that is judged, so that the start of a rise does not raise its limit.
    case c2
    /// The excesses of the two periods before, by C2, are added up.
    case c3
  }

  /// The method used.
  public let method: Method
  /// How many periods set mean and deviation, at least 3.
  public let baseline: Int
  /// Least standard deviation, for counts that hardly vary.
  public let minimumSigma: Double
  /// Probability of a false alarm at each point; the limit lies at the normal quantile of 1 − α.
  public let alpha: Double

  /// Fails when a number is out of its range. `alpha` is 0.001 by default, 0.025 for C3.
  public init(_ method: Method, baseline: Int = 7, minimumSigma: Double = 0, alpha: Double? = nil) throws(ControlChartError) {
    let alpha = alpha ?? (method == .c3 ? 0.025 : 0.001)
    guard baseline >= 3, baseline <= 100_000 else {
      throw .invalidParameter("window", "window must be at least 3 periods, not \(baseline).")
    }
    guard minimumSigma >= 0, minimumSigma.isFinite else { throw .invalidParameter("min_sigma", "min_sigma must be at least 0.") }
    guard alpha > 0, alpha < 1 else { throw .invalidParameter("alpha", "alpha must lie between 0 and 1, not \(alpha).") }
    self.method = method
    self.baseline = baseline
    self.minimumSigma = minimumSigma
    self.alpha = alpha
  }

  /// What is said about one period.
  public struct Point: Sendable, Equatable {
    /// Mean of the periods that set the limit.
    public var expected: Double
    /// Their standard deviation, at least the minimum.
    public var sigma: Double
    /// The upper limit; with C3 it moves with the value, below which it lies when the two periods before used up the allowance.
    public var upper: Double
  }

  /// First period that can be judged.
  public var first: Int { baseline + (method == .c1 ? 0 : (method == .c2 ? 2 : 4)) }

  /// Judges period `now` of `values`. Nil when too few periods lie before it; NaN limits where the needed values are missing.
  public func judge(_ values: [Double], at now: Int) -> Point? {
    guard values.indices.contains(now), now >= first else { return nil }
    let distance = -Normal.standard.quantile(alpha)
    let (mean, sigma) = moments(values, before: method == .c1 ? now : now - 2)
    guard method == .c3 else { return Point(expected: mean, sigma: sigma, upper: mean + distance * sigma) }
    var used = 0.0
    for earlier in [now - 2, now - 1] {
      let (mean, sigma) = moments(values, before: earlier - 2)
      let excess = (values[earlier] - mean) / sigma - 1
      used += excess.isNaN ? .nan : max(0, excess)
    }
    let upper = values[now] + sigma * (distance - used)
    return Point(expected: mean, sigma: sigma, upper: upper.isNaN ? .nan : max(0, upper))
  }

  /// Mean and standard deviation of the present values among the `baseline` before `end`; NaN when under 3 are present.
  private func moments(_ values: [Double], before end: Int) -> (mean: Double, sigma: Double) {
    var count = 0.0
    var sum = 0.0
    for index in (end - baseline)..<end where !values[index].isNaN {
      count += 1
      sum += values[index]
    }
    guard count >= 3 else { return (.nan, .nan) }
    let mean = sum / count
    var squares = 0.0
    for index in (end - baseline)..<end where !values[index].isNaN { squares += (values[index] - mean) * (values[index] - mean) }
    return (mean, max((squares / (count - 1)).squareRoot(), minimumSigma))
  }
}
