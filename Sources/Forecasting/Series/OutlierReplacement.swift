import Statistics

/// Finds outlying observations and says what would have been expected in their places.
///
/// Source: the method of `forecast::tsoutliers` (Hyndman & Athanasopoulos, 3rd ed., section 13.9): residuals of the seasonally adjusted
/// series from a super smoother, three interquartile ranges beyond the quartiles; looked for a second time once the first are replaced.
public struct OutlierReplacement: Sendable, Equatable {
  /// The positions (from 0) of outliers, ascending.
  public let positions: [Int]
  /// What they are replaced by.
  public let replacements: [Double]
  /// The series with outliers replaced and missing values filled in.
  public let cleaned: [Double]

  /// From this strength on the seasonal pattern is taken off first.
  private static let seasonalStrength = 0.6

  /// - Parameters:
  ///   - values: the series, NaN where missing; finite otherwise.
  ///   - seasons: its season lengths; empty for none.
  ///   - passes: how often to look, at most 2.
  public init(_ values: [Double], seasons: [Int] = [], passes: Int = 2) {
    var found = Set(Self.outliers(values, seasons: seasons))
    var marked = values
    for position in found { marked[position] = .nan }
    var filled = MissingValues.interpolated(marked, seasons: seasons)
    if passes > 1 {
      let more = Self.outliers(filled, seasons: seasons)
      if !more.isEmpty {
        found.formUnion(more)
        // Gaps that were filled before stay filled.
        marked = filled
        for position in found { marked[position] = .nan }
        filled = MissingValues.interpolated(marked, seasons: seasons)
      }
    }
    let result = found.sorted()
    positions = result
    replacements = result.map { filled[$0] }
    var clean = values
    for position in result { clean[position] = filled[position] }
    cleaned = MissingValues.interpolated(clean, seasons: seasons)
  }

  private static func outliers(_ values: [Double], seasons: [Int]) -> [Int] {
    var rest = MissingValues.interpolated(values, seasons: seasons)
    guard rest.count > 1, rest.allSatisfy(\.isFinite), !Differences.isConstant(rest) else { return [] }
    if let shortest = seasons.first, shortest > 1, shortest < rest.count, rest.count - shortest > shortest,
      let parts = MSTL(seasons: seasons, isRobust: true).decompose(rest), strength(of: parts) >= seasonalStrength
    {
      rest = parts.seasonallyAdjusted
    }
    let smooth = SuperSmoother().smooth(rest)
    let residuals = rest.indices.map { values[$0].isNaN ? .nan : rest[$0] - smooth[$0] }
    let sorted = residuals.filter { !$0.isNaN }.sorted()
    let lower = Quantiles.ofSorted(sorted, 0.25)
    let upper = Quantiles.ofSorted(sorted, 0.75)
    let reach = 3 * (upper - lower)
    guard upper - lower + 2 * reach > 1e-14 else { return [] }
    return residuals.indices.filter { residuals[$0] < lower - reach || residuals[$0] > upper + reach }
  }

  /// The strength of all patterns together.
  private static func strength(of parts: Decomposition) -> Double {
    let detrended = parts.data.indices.map { parts.data[$0] - parts.trend[$0] }
    let whole = sumOfSquares(detrended)
    return whole > 0 ? 1 - sumOfSquares(parts.remainder) / whole : 0
  }

  private static func sumOfSquares(_ values: [Double]) -> Double {
    var mean = 0.0
    for value in values { mean += value / Double(values.count) }
    var sum = 0.0
    for value in values { sum += (value - mean) * (value - mean) }
    return sum
  }
}
