import Statistics

/// Decomposition with several seasons, by STL for one season after the other; without a season, by Friedman's super smoother.
///
/// Source: Bandara, Hyndman & Bergmeir (2021), MSTL: A Seasonal-Trend Decomposition Algorithm for Time Series with Multiple Seasonal
/// Patterns, International Journal of Operational Research; defaults as in `forecast::mstl`.
public struct MSTL: Sendable, Equatable {
  /// The season lengths. Those of which the series does not hold two cycles are left out.
  public var seasons: [Int]
  /// The seasonal windows in cycles, one a season; the last one serves for the seasons beyond. Empty for 11, 15, 19, ...
  public var seasonalWindows: [STL.SeasonalWindow]
  /// How often the seasons are gone through; once is enough for a single one.
  public var iterations: Int
  public var isRobust: Bool
  public var evaluation: Evaluation

  /// How exactly each STL is worked out.
  public enum Evaluation: Sendable, Equatable {
    /// R's: local regressions at a tenth of their windows, two passes.
    case spaced
    /// That of statsmodels, and of statsforecast on top of it: local regressions at every point, five passes (two when robust), a low-pass
    /// window longer than the season. For long series with long seasons, where this would take too much memory, as `spaced`.
    case everyPoint
  }

  public init(
    seasons: [Int], seasonalWindows: [STL.SeasonalWindow] = [], iterations: Int = 2, isRobust: Bool = false,
    evaluation: Evaluation = .spaced
  ) {
    self.seasons = seasons
    self.seasonalWindows = seasonalWindows
    self.iterations = iterations
    self.isRobust = isRobust
    self.evaluation = evaluation
  }

  /// Decomposes a series; missing values are interpolated first and are missing in the remainder. Nil for a series with an infinite
  /// value, or none at all.
  public func decompose(_ values: [Double]) -> Decomposition? {
    let n = values.count
    let usable = seasons.filter { $0 >= 2 && $0 < n && n - $0 > $0 }.sorted()
    let hasGaps = values.contains(where: \.isNaN)
    let whole = hasGaps ? MissingValues.interpolated(values, seasons: usable) : values
    guard n > 0, whole.allSatisfy(\.isFinite) else { return nil }
    var rest = whole
    var patterns = [[Double]](repeating: [Double](repeating: 0, count: n), count: usable.count)
    var trend: [Double] = []
    var robustness: [Double]?
    for _ in 0..<(usable.count == 1 ? 1 : max(1, iterations)) {
      for (index, season) in usable.enumerated() {
        for t in 0..<n { rest[t] += patterns[index][t] }
        var stl = STL(season: season, seasonalWindow: window(index), isRobust: isRobust)
        if evaluation == .everyPoint, Double(n) * Double(season) < Self.mostWork {
          stl.jump = 1
          stl.innerPasses = isRobust ? 2 : 5
          stl.lowPassWindow = STL.nextOdd(season + 1)
        }
        guard let parts = stl.components(rest) else { return nil }
        patterns[index] = parts.seasonal
        trend = parts.trend
        robustness = parts.robustness
        for t in 0..<n { rest[t] -= parts.seasonal[t] }
      }
    }
    if usable.isEmpty { trend = SuperSmoother().smooth(whole) }
    let remainder = (0..<n).map { values[$0].isNaN ? .nan : rest[$0] - trend[$0] }
    return Decomposition(
      data: values, trend: trend, seasonal: zip(usable, patterns).map { Decomposition.Seasonal(season: $0, values: $1) },
      remainder: remainder, robustness: robustness)
  }

  /// Values times season length up to which every point is evaluated.
  private static let mostWork = 5e6

  private func window(_ index: Int) -> STL.SeasonalWindow {
    if seasonalWindows.isEmpty { return .span(11 + 4 * index) }
    return seasonalWindows[min(index, seasonalWindows.count - 1)]
  }
}
