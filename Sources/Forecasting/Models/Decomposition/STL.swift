import Statistics

/// Seasonal-trend decomposition by local regression.
///
/// Source: Cleveland, Cleveland, McRae & Terpenning (1990), STL: A Seasonal-Trend Decomposition Procedure Based on Loess, Journal of
/// Official Statistics 6, 3-73. Defaults are those of R's `stl`.
public struct STL: Sendable, Equatable {
  /// How the seasonal pattern may change from cycle to cycle.
  public enum SeasonalWindow: Sendable, Equatable {
    /// Not at all.
    case periodic
    /// As a local regression over this many cycles lets it; raised to an odd number of at least 3.
    case span(Int)
  }

  /// The season's length in steps, at least 2.
  public var season: Int
  public var seasonalWindow: SeasonalWindow
  /// 0 for local means of the seasonal cycles, 1 for local lines.
  public var seasonalDegree = 0
  /// The span of the trend's local regression in steps; nil for the odd number from 1.5 season / (1 − 1.5 / seasonal window) on.
  public var trendWindow: Int?
  public var trendDegree = 1
  /// The span of the low-pass filter; nil for the season's length, made odd.
  public var lowPassWindow: Int?
  /// Nil for the trend's degree.
  public var lowPassDegree: Int?
  /// How far apart the local regressions are evaluated; nil for a tenth of their windows, 1 for every point.
  public var jump: Int?
  /// Whether outlying observations lose their weight.
  public var isRobust: Bool
  /// Passes of the inner loop; nil for 2, or 1 when robust.
  public var innerPasses: Int?
  /// Passes of the robustness loop after the first; nil for 15 when robust, else 0.
  public var outerPasses: Int?

  public init(season: Int, seasonalWindow: SeasonalWindow = .span(11), isRobust: Bool = false) {
    self.season = season
    self.seasonalWindow = seasonalWindow
    self.isRobust = isRobust
  }

  /// Decomposes a series without gaps. Nil for a season below 2, under two whole seasons and a value, or a value that is not finite.
  public func decompose(_ values: [Double]) -> Decomposition? {
    guard let parts = components(values) else { return nil }
    return Decomposition(
      data: values, trend: parts.trend, seasonal: [Decomposition.Seasonal(season: season, values: parts.seasonal)],
      remainder: values.indices.map { values[$0] - parts.seasonal[$0] - parts.trend[$0] }, robustness: parts.robustness)
  }

  struct Components {
    var seasonal: [Double]
    var trend: [Double]
    var robustness: [Double]?
  }

  func components(_ values: [Double]) -> Components? {
    let n = values.count
    guard season >= 2, season < n, n - season > season, values.allSatisfy(\.isFinite) else { return nil }
    var kernel = STLKernel(self, count: n)
    let inner = max(1, innerPasses ?? (isRobust ? 1 : 2))
    let outer = max(0, outerPasses ?? (isRobust ? 15 : 0))
    kernel.run(values, inner: inner, outer: outer)
    if seasonalWindow == .periodic { kernel.makePeriodic() }
    return Components(seasonal: kernel.seasonal, trend: kernel.trend, robustness: kernel.robustness)
  }

  /// The three spans and how far apart they are evaluated.
  func spans(count: Int) -> (seasonal: Span, trend: Span, lowPass: Span) {
    let cycles: Int
    switch seasonalWindow {
    case .periodic: cycles = 10 * count + 1
    case .span(let span): cycles = span
    }
    let wanted = (1.5 * Double(season) / (1 - 1.5 / Double(max(2, cycles)))).rounded(.up)
    let trend = trendWindow ?? Self.nextOdd(Int(min(wanted, 1e9)))
    let lowPass = lowPassWindow ?? Self.nextOdd(season)
    let isPeriodic = seasonalWindow == .periodic
    return (
      Span(cycles, degree: isPeriodic ? 0 : seasonalDegree, jump: jump), Span(trend, degree: trendDegree, jump: jump),
      Span(lowPass, degree: lowPassDegree ?? trendDegree, jump: jump)
    )
  }

  struct Span {
    let window: Int
    let degree: Int
    let jump: Int

    init(_ asked: Int, degree: Int, jump: Int?) {
      let wanted = min(asked, 1_000_000_000)
      window = STL.nextOdd(max(3, wanted))
      self.degree = min(max(degree, 0), 1)
      self.jump = max(1, jump ?? (wanted + 9) / 10)
    }
  }

  static func nextOdd(_ value: Int) -> Int { value % 2 == 0 ? value + 1 : value }
}
