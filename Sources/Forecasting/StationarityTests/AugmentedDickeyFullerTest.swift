import Statistics

/// The augmented Dickey-Fuller test: the hypothesis is that a series has a unit root.
///
/// The change is regressed on the level before it, the deterministic part and `lags` earlier changes; the statistic is the t value of
/// the level. Sources: Dickey & Fuller (1979), JASA 74; Said & Dickey (1984), Biometrika 71.
public struct AugmentedDickeyFullerTest: Sendable, Equatable {
  /// Low values speak against a unit root.
  public let statistic: Double
  /// How many earlier changes are in the regression.
  public let lags: Int
  /// The 1, 5 and 10 % points of the statistic in a series with a unit root.
  public let criticalValues: [Double]
  /// The probability of such a statistic in a series with a unit root, interpolated in a table: between 0.01 and 0.99 for a regression
  /// with trend, else between 0.01 and 0.1.
  public let pValue: Double

  /// Tests the values that are observed. Nil when they are too few for the regression, or it is singular.
  ///
  /// - Parameter lags: how many earlier changes to take in; nil for ⌊(n − 1)^⅓⌋.
  public init?(_ values: [Double], deterministic: DeterministicPart = .interceptAndTrend, lags: Int? = nil) {
    let y = values.filter { !$0.isNaN }
    guard y.count >= 4 else { return nil }
    let lags = min(max(0, lags ?? Self.defaultLags(y.count)), y.count)
    let changes = Differences.of(y)
    let n = changes.count
    guard n - lags > lags + 3 else { return nil }
    let rows = lags..<n
    var columns: [[Double]] = []
    if deterministic != .none { columns.append([Double](repeating: 1, count: rows.count)) }
    if deterministic == .interceptAndTrend { columns.append(rows.map { Double($0 + 1) }) }
    for lag in 1..<max(1, lags + 1) { columns.append(rows.map { changes[$0 - lag] }) }
    // Last, so that its standard error is that of one division.
    columns.append(rows.map { y[$0] })
    guard let regression = LinearRegression(response: rows.map { changes[$0] }, columns: columns) else { return nil }
    statistic = regression.tStatistic(columns.count - 1)
    guard statistic.isFinite else { return nil }
    self.lags = lags
    criticalValues = DickeyFullerTable.criticalValues(deterministic, size: n)
    pValue =
      deterministic == .interceptAndTrend
      ? DickeyFullerTable.pValue(statistic, size: n, table: DickeyFullerTable.tauWithTrend)
      : Interpolation.linear(statistic, xs: criticalValues, ys: [0.01, 0.05, 0.1])
  }

  /// The p value interpolated between the critical values alone: between 0.01 and 0.1.
  var criticalPValue: Double { Interpolation.linear(statistic, xs: criticalValues, ys: [0.01, 0.05, 0.1]) }

  /// ⌊(n − 1)^⅓⌋, in whole numbers.
  static func defaultLags(_ count: Int) -> Int {
    var lags = 0
    while (lags + 1) * (lags + 1) * (lags + 1) <= count - 1 { lags += 1 }
    return lags
  }
}
