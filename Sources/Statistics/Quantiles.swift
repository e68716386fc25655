/// Sample quantiles.
public enum Quantiles {
  /// The `p`-quantile (0...1) of `sorted` (ascending, no NaN) by linear interpolation between order statistics:
  /// type 7 of Hyndman & Fan (1996), the default of R and NumPy. NaN for an empty sample.
  public static func ofSorted(_ sorted: [Double], _ p: Double) -> Double {
    guard let last = sorted.indices.last, p >= 0, p <= 1 else { return .nan }
    let position = p * Double(last)
    let below = Int(position)
    guard below < last else { return sorted[last] }
    let fraction = position - Double(below)
    return sorted[below] + fraction * (sorted[below + 1] - sorted[below])
  }

  /// The `p`-quantile of `sample` in any order; NaN (missing) values are left out.
  public static func of(_ sample: [Double], _ p: Double) -> Double {
    ofSorted(sample.filter { !$0.isNaN }.sorted(), p)
  }

  /// The median of `sample`; NaN values are left out.
  public static func median(_ sample: [Double]) -> Double { of(sample, 0.5) }
}
