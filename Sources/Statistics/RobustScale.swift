/// Scales of a sample that a few wild values cannot spoil.
public enum RobustScale {
  /// The median absolute deviation from the median, times 1.4826 so that it estimates a normal distribution's standard
  /// deviation. NaN values are left out; NaN for an empty sample.
  ///
  /// Source: F. R. Hampel (1974), The influence curve and its role in robust estimation, JASA 69.
  public static func medianAbsoluteDeviation(_ sample: [Double]) -> Double {
    let center = Quantiles.median(sample)
    return 1.482602218505602 * Quantiles.median(sample.map { abs($0 - center) })
  }

  /// The interquartile range divided by 1.349, the normal distribution's. NaN for an empty sample.
  public static func interquartileRange(_ sample: [Double]) -> Double {
    let sorted = sample.filter { !$0.isNaN }.sorted()
    return (Quantiles.ofSorted(sorted, 0.75) - Quantiles.ofSorted(sorted, 0.25)) / 1.3489795003921634
  }
}
