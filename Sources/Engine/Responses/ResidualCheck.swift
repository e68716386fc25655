/// Whether a model left something in its residuals that it could have known: what was observed less what was forecast one step ahead.
public struct ResidualCheck: Codable, Sendable, Equatable {
  /// The steps, and their residuals; null where there is none.
  public var ds: [String]
  @MissingAsNulls public var values: [Double]
  /// Autocorrelation at lags 1, 2, …, and the bound that 95 % of them stay within where nothing is left.
  public var autocorrelation: [Double]
  public var bound: Double
  /// How many residuals lie between `edges[i]` and `edges[i + 1]`.
  public var edges: [Double]
  public var counts: [Int]
  public var mean: Double
  public var standardDeviation: Double
  /// Mean residual by weekday (rows, Monday first) and slot of the day, in per cent of what was observed there; null where there is nothing;
  /// empty for series without days.
  public var byWeek: [Row]
  /// The largest bias, in one sentence.
  public var says: String

  public struct Row: Codable, Sendable, Equatable {
    @MissingAsNulls public var percent: [Double]

    public init(percent: [Double]) { self.percent = percent }
  }

  public init(
    ds: [String], values: [Double], autocorrelation: [Double], bound: Double, edges: [Double], counts: [Int], mean: Double,
    standardDeviation: Double, byWeek: [Row], says: String
  ) {
    self.ds = ds
    self.values = values
    self.autocorrelation = autocorrelation
    self.bound = bound
    self.edges = edges
    self.counts = counts
    self.mean = mean
    self.standardDeviation = standardDeviation
    self.byWeek = byWeek
    self.says = says
  }
}
