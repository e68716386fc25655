/// A multivariate chart fitted and judged: a chart of one statistic, and what each variable has to do with it.
public struct FittedMultivariateChart: Sendable {
  /// The statistic with its limit, signals, notes and diagnostics, in the same form as any other chart. The values are the statistic;
  /// `z` places it so that beyond the limit is beyond three.
  public var chart: FittedChart
  /// The variables, in the order of `center`, `covariance` and `contributions`.
  public var variables: [String]
  /// The centre of the baseline, one value a variable.
  public var center: [Double]
  /// The covariance matrix of single observations.
  public var covariance: [[Double]]
  /// What the statistic would lose if a variable were left out: one list a point, one figure a variable; NaN where the point is missing.
  public var contributions: [[Double]]
  /// The limits by name, also those not in use at any point, such as "upper_control_limit_phase_1".
  public var limits: [String: Double]

  /// The points beyond the limit, in order.
  public var signalledPoints: [Int] { chart.signalledPoints }
}
