/// Classical decomposition by moving averages: one fixed pattern, added or multiplied.
///
/// Source: Kendall & Stuart (1983), The Advanced Theory of Statistics, vol. 3; Hyndman & Athanasopoulos, 3rd ed., section 3.4.
public struct ClassicalDecomposition: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    case additive
    case multiplicative
  }

  public let kind: Kind
  /// The trend; NaN for half a season at both ends and beside missing values.
  public let trend: [Double]
  /// The pattern, one value a place of the season from the series' first step on: of sum 0, or of mean 1.
  public let indices: [Double]
  /// What is left: the rest of the data, or their ratio to trend and pattern.
  public let remainder: [Double]

  /// Nil for a season below 2 or a series that does not hold two.
  public init?(_ values: [Double], season m: Int, kind: Kind = .additive) {
    let n = values.count
    guard m >= 2, m < n, n - m >= m else { return nil }
    trend = Self.trend(values, season: m)
    var sums = [Double](repeating: 0, count: m)
    var counts = sums
    for t in 0..<n {
      let ratio = kind == .additive ? values[t] - trend[t] : values[t] / trend[t]
      if ratio.isFinite {
        sums[t % m] += ratio
        counts[t % m] += 1
      }
    }
    var mean = 0.0
    var figure = (0..<m).map { counts[$0] > 0 ? sums[$0] / counts[$0] : (kind == .additive ? 0 : 1) }
    for value in figure { mean += value / Double(m) }
    guard mean.isFinite, kind == .additive || mean != 0 else { return nil }
    for j in 0..<m { figure[j] = kind == .additive ? figure[j] - mean : figure[j] / mean }
    indices = figure
    self.kind = kind
    let level = trend
    remainder = (0..<n).map {
      kind == .additive ? values[$0] - level[$0] - figure[$0 % m] : values[$0] / level[$0] / figure[$0 % m]
    }
  }

  /// The centred moving average over a season, with half weights at both ends of an even one.
  private static func trend(_ values: [Double], season m: Int) -> [Double] {
    let n = values.count
    let half = m / 2
    var result = [Double](repeating: .nan, count: n)
    // Sums are renewed rather than updated: a missing value would stay in them for ever.
    let hasGaps = values.contains { !$0.isFinite }
    var sum = 0.0
    for t in half..<max(half, n - half) {
      if hasGaps || t == half {
        sum = 0
        for j in (t - half)...(t + half) { sum += values[j] }
      } else {
        sum += values[t + half] - values[t - half - 1]
      }
      let ends = m % 2 == 0 ? 0.5 * (values[t - half] + values[t + half]) : 0
      result[t] = (sum - ends) / Double(m)
    }
    return result
  }

  /// The data without the pattern.
  public func seasonallyAdjusted(_ values: [Double]) -> [Double] {
    values.indices.map { kind == .additive ? values[$0] - indices[$0 % indices.count] : values[$0] / indices[$0 % indices.count] }
  }
}
