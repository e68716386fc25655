import Statistics

/// Finds single observations that lie far from their season and level, such as a public holiday among working days.
///
/// On the square-root scale for quantities that cannot be negative, where the noise of counts is even: seasonal medians and a
/// running median of level, twice; then residuals beyond `threshold` robust standard deviations. Where more than a tenth of the
/// values would go, the series is no series with outliers and none is named.
/// Source: the scheme of Chen & Liu (1993), JASA 88, reduced to additive outliers, with medians for the estimates.
public struct OutlierScreen: Sendable {
  /// The residual, in robust standard deviations, from which a value counts as an outlier.
  public var threshold: Double

  public init(threshold: Double = 4) { self.threshold = threshold }

  /// The positions (from 0) of outliers in `series`, ascending.
  public func positions(in series: ForecastSeries) -> [Int] {
    let m = series.longestSeason
    let n = series.count
    guard n >= max(3 * m, 12) else { return [] }
    let scaled = series.isNonNegative ? series.values.map { $0.squareRoot() } : series.values
    let reach = max(3, m)
    var season = [Double](repeating: 0, count: m)
    var level = [Double](repeating: 0, count: n)
    for _ in 0..<2 {
      for t in 0..<n {
        let first = max(0, min(t - reach, n - 2 * reach - 1))
        let last = min(n, first + 2 * reach + 1)
        level[t] = Quantiles.median((first..<last).map { scaled[$0] - season[$0 % m] })
      }
      guard m > 1 else { break }
      for j in 0..<m {
        let median = Quantiles.median(stride(from: j, to: n, by: m).map { scaled[$0] - level[$0] })
        season[j] = median.isNaN ? 0 : median
      }
    }
    let residuals = (0..<n).map { scaled[$0] - level[$0] - season[$0 % m] }
    let scale = 1.4826 * Quantiles.median(residuals.map { abs($0) })
    guard scale > 0 else { return [] }
    let found = (0..<n).filter { abs(residuals[$0]) > threshold * scale }
    return found.count * 10 <= n ? found : []
  }
}
