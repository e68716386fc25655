import Statistics

/// The Phillips-Perron test: the hypothesis is that a series has a unit root; autocorrelation is corrected for without lagged changes.
///
/// Source: Phillips & Perron (1988), Biometrika 75, equations 12 to 18.
public struct PhillipsPerronTest: Sendable, Equatable {
  /// Z(α), from n (ρ − 1): low values speak against a unit root.
  public let coefficientStatistic: Double
  /// Z(τ), from the t value of ρ − 1.
  public let tStatistic: Double
  /// How many autocovariances the long-run variance takes in.
  public let lag: Int
  /// The 1, 5 and 10 % points of `tStatistic` in a series with a unit root (MacKinnon 1991).
  public let criticalValues: [Double]
  /// How many pairs of successive values there were.
  private let size: Int
  private let hasTrend: Bool

  /// Tests the values that are observed, with an intercept and, if wanted, a trend. Nil when they are too few, or the regression is
  /// singular.
  public init?(_ values: [Double], hasTrend: Bool = true, lag rule: LagRule = .short) {
    let y = values.filter { !$0.isNaN }
    guard y.count >= 6 else { return nil }
    let n = y.count - 1
    let size = Double(n)
    let before = Array(y.dropLast())
    var columns = [[Double](repeating: 1, count: n)]
    if hasTrend { columns.append((1...n).map { Double($0) - size / 2 }) }
    columns.append(before)
    let after = Array(y.dropFirst())
    let deterministic = Array(columns.dropLast())
    guard let regression = LinearRegression(response: after, columns: columns), regression.rank == columns.count,
      let slope = regression.coefficients.last, let error = regression.standardErrors.last,
      let earlier = LinearRegression(response: before, columns: deterministic),
      let later = LinearRegression(response: after, columns: deterministic)
    else { return nil }
    lag = rule.lags(n)
    let variance = regression.residualSumOfSquares / size
    let longRun = LongRunVariance.of(regression.residuals, lag: lag)
    guard variance > 0, longRun > 0, earlier.residualSumOfSquares > 0, later.residualSumOfSquares > 0 else { return nil }
    let half = 0.5 * (longRun - variance)
    let squared = size * size
    // The sum of squares of the level about its own deterministic part, over n²: of the lagged level for Z(α), as in the paper; of the
    // level itself for Z(τ), as in Hamilton (1994), Time Series Analysis, table 17.2.
    let share = hasTrend ? (1 - 1 / squared) / squared : 1 / squared
    coefficientStatistic = size * (slope - 1) - half / (earlier.residualSumOfSquares * share)
    tStatistic =
      (variance / longRun).squareRoot() * (slope - 1) / error - half / (longRun * later.residualSumOfSquares * share).squareRoot()
    criticalValues =
      hasTrend
      ? [
        -3.9638 - 8.353 / size - 47.44 / squared, -3.4126 - 4.039 / size - 17.83 / squared, -3.1279 - 2.418 / size - 7.58 / squared,
      ]
      : [
        -3.4335 - 5.999 / size - 29.25 / squared, -2.8621 - 2.738 / size - 8.36 / squared, -2.5671 - 1.438 / size - 4.48 / squared,
      ]
    self.size = n
    self.hasTrend = hasTrend
  }

  /// The probability of such a Z(τ) in a series with a unit root, interpolated in the critical values: between 0.01 and 0.1.
  public var pValue: Double { Interpolation.linear(tStatistic, xs: criticalValues, ys: [0.01, 0.05, 0.1]) }

  /// The probability of such a Z(α), between 0.01 and 0.99; nil without a trend, for which there is no table.
  public var coefficientPValue: Double? {
    hasTrend ? DickeyFullerTable.pValue(coefficientStatistic, size: size, table: DickeyFullerTable.coefficientWithTrend) : nil
  }
}
