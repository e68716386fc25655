import RealModule
import Statistics

/// The test of Osborn, Chui, Smith and Birchenhall: the hypothesis is that a series has a seasonal unit root.
///
/// The doubly differenced series is regressed on its own lags, on the filtered seasonal difference one step before and on the filtered
/// first difference one season before; the statistic is the t value of the last. Sources: Osborn, Chui, Smith & Birchenhall (1988),
/// Oxford Bulletin of Economics and Statistics 50; critical value as smoothed over simulations in Hyndman's `forecast` package.
public struct OCSBTest: Sendable, Equatable {
  /// Values above `criticalValue` leave the hypothesis of a seasonal unit root standing.
  public let statistic: Double
  /// The 5 % point.
  public let criticalValue: Double
  /// How many lags the regression took in.
  public let lags: Int

  /// Tests a series without gaps. Nil when it is too short or the regression has no solution.
  ///
  /// - Parameter maximumLags: the lag order is the one of least AIC among those compared, less one, as in `forecast::nsdiffs`.
  public init?(_ values: [Double], season: Int, maximumLags: Int = 3) {
    guard season >= 2, values.count > season + 4, values.allSatisfy({ $0.isFinite }) else { return nil }
    let maximumLags = min(maximumLags, values.count)
    var chosen = 0
    var least = Double.infinity
    if maximumLags > 0 {
      for lags in 1...maximumLags {
        guard let fit = Self.regression(values, season: season, lags: lags, dropped: maximumLags) else { continue }
        let n = Double(fit.residuals.count)
        let criterion = n * .log(fit.residualSumOfSquares / n) + 2 * Double(fit.rank)
        if criterion < least {
          least = criterion
          chosen = lags - 1
        }
      }
    }
    guard let fit = Self.regression(values, season: season, lags: chosen, dropped: chosen) else { return nil }
    statistic = fit.tStatistic(fit.coefficients.count - 1)
    guard statistic.isFinite else { return nil }
    let logarithm = Double.log(Double(season)) - 0.7656451
    criticalValue = -0.2937411 * .exp(-0.2850853 * logarithm - 0.05983644 * logarithm * logarithm) - 1.652202
    lags = chosen
  }

  /// Whether a seasonal difference is called for.
  public var hasSeasonalUnitRoot: Bool { statistic > criticalValue }

  /// The regression with `lags` lags over the rows that are left once `dropped` are taken off the start.
  private static func regression(_ x: [Double], season m: Int, lags: Int, dropped: Int) -> LinearRegression? {
    let seasonal = Differences.of(x, lag: m)
    let first = Differences.of(x)
    let both = Differences.of(seasonal)
    guard both.count > dropped + lags + 2 else { return nil }
    let rows = Array(dropped..<both.count)
    let response = rows.map { both[$0] }
    var columns = (1..<max(1, lags + 1)).map { lag in rows.map { both[$0 - lag] } }
    var filter = [Double](repeating: 0, count: lags)
    if lags > 0 {
      guard let fit = LinearRegression(response: response, columns: columns) else { return nil }
      filter = fit.coefficients
    }
    func filtered(_ z: [Double], _ t: Int) -> Double {
      var value = z[t]
      for lag in 1..<max(1, lags + 1) { value -= filter[lag - 1] * z[t - lag] }
      return value
    }
    // Row t of `both` is step t + m + 1 of the series, t + 1 of the seasonal and t + m of the first differences.
    columns.append(rows.map { filtered(seasonal, $0) })
    columns.append(rows.map { filtered(first, $0) })
    return LinearRegression(response: response, columns: columns)
  }
}
