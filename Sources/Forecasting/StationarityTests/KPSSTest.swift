import Statistics

/// The test of Kwiatkowski, Phillips, Schmidt and Shin: the hypothesis is that a series is stationary, about a level or a trend.
///
/// Source: Kwiatkowski, Phillips, Schmidt & Shin (1992), Journal of Econometrics 54, equations 11 to 13 and table 1.
public struct KPSSTest: Sendable, Equatable {
  /// What the series is stationary about under the hypothesis.
  public enum Null: Sendable, Equatable {
    case level
    case trend
  }

  /// Large values speak against stationarity.
  public let statistic: Double
  /// How many autocovariances the long-run variance takes in.
  public let lag: Int
  /// The values that the statistic exceeds in 10, 5, 2.5 and 1 % of stationary series.
  public let criticalValues: [Double]

  static let levels = [0.1, 0.05, 0.025, 0.01]

  /// Tests the values that are observed. Nil for fewer than two, or for residuals that are all zero.
  public init?(_ values: [Double], null: Null = .level, lag rule: LagRule = .short) {
    let y = values.filter { !$0.isNaN }
    let n = Double(y.count)
    guard y.count >= 2 else { return nil }
    let lag = rule.lags(y.count)
    var mean = 0.0
    for value in y { mean += value }
    mean /= n
    let centre = (n - 1) / 2
    var slope = 0.0
    if null == .trend {
      var product = 0.0
      for t in y.indices { product += (Double(t) - centre) * (y[t] - mean) }
      slope = product / (n * (n * n - 1) / 12)
    }
    let residuals = y.indices.map { y[$0] - mean - slope * (Double($0) - centre) }
    let variance = LongRunVariance.of(residuals, lag: lag)
    var partial = 0.0
    var squares = 0.0
    for residual in residuals {
      partial += residual
      squares += partial * partial
    }
    guard variance > 0 else { return nil }
    statistic = squares / (n * n) / variance
    self.lag = lag
    criticalValues = null == .level ? [0.347, 0.463, 0.574, 0.739] : [0.119, 0.146, 0.176, 0.216]
  }

  /// The probability of such a statistic in a stationary series, interpolated in the published table: never outside 0.01 to 0.1.
  public var pValue: Double { Interpolation.linear(statistic, xs: criticalValues, ys: Self.levels) }
}
