/// How a multivariate chart is to be fitted and judged.
public struct MultivariateSettings: Sendable {
  /// How the covariance matrix is taken from single observations.
  public enum CovarianceMethod: String, Sendable, Codable, CaseIterable {
    /// The sample covariance of the baseline; of subgroups, the mean of those within them.
    case pooled
    /// Half the mean product of successive differences, which a shift or drift within the baseline inflates less
    /// (D. S. Holmes & A. E. Mergen 1993, Quality Engineering 5). Not for subgroups.
    case successiveDifferences = "successive_differences"
  }

  /// Probability that an in-control point lies beyond the limit; of the T² chart.
  public var falseAlarmProbability: Double
  /// Wanted mean number of points to the first false alarm; of the mewma and mcusum charts.
  public var averageRunLength: Double
  /// The points that set centre and covariance (phase I); nil means all. The others are judged as new ones (phase II).
  public var baseline: Range<Int>?
  /// Points left out of centre and covariance, and judged as new ones.
  public var baselineOmissions: Set<Int>
  /// How the covariance matrix is estimated.
  public var covariance: CovarianceMethod
  /// A known centre, one value a variable. Given together with `knownCovariance`.
  public var knownCenter: [Double]?
  /// A known covariance matrix of single observations. Given together with `knownCenter`.
  public var knownCovariance: [[Double]]?
  /// The control limit of the statistic, in place of the designed one.
  public var limit: Double?

  public init(
    falseAlarmProbability: Double = 0.0027, averageRunLength: Double = 370.4, baseline: Range<Int>? = nil,
    baselineOmissions: Set<Int> = [], covariance: CovarianceMethod = .pooled, knownCenter: [Double]? = nil,
    knownCovariance: [[Double]]? = nil, limit: Double? = nil
  ) {
    self.falseAlarmProbability = falseAlarmProbability
    self.averageRunLength = averageRunLength
    self.baseline = baseline
    self.baselineOmissions = baselineOmissions
    self.covariance = covariance
    self.knownCenter = knownCenter
    self.knownCovariance = knownCovariance
    self.limit = limit
  }

  func validate(_ series: MultivariateSeries) throws(ControlChartError) {
    guard falseAlarmProbability > 0, falseAlarmProbability < 1 else {
      throw .invalidParameter(
        "false_alarm_probability", "false_alarm_probability must lie between 0 and 1, not \(falseAlarmProbability).")
    }
    guard averageRunLength > 1, averageRunLength <= 1e9 else {
      throw .invalidParameter("average_run_length", "average_run_length must lie between 1 and 1e9, not \(averageRunLength).")
    }
    if let limit, !(limit > 0 && limit.isFinite) {
      throw .invalidParameter("limit", "limit must be a positive number, not \(limit).")
    }
    let count = series.count
    if let baseline, baseline.lowerBound < 0 || baseline.upperBound > count || baseline.isEmpty {
      throw .invalidParameter(
        "baseline", "The baseline \(baseline.lowerBound)..<\(baseline.upperBound) does not lie within the \(count) points.")
    }
    if covariance == .successiveDifferences, series.subgroups != nil {
      throw .invalidParameter("covariance", "Successive differences are for single observations, not for subgroups.")
    }
    guard (knownCenter == nil) == (knownCovariance == nil) else {
      throw .invalidParameter("center", "A known centre and a known covariance are given together or not at all.")
    }
    let order = series.variables.count
    if let knownCenter, knownCenter.count != order || !knownCenter.allSatisfy(\.isFinite) {
      throw .invalidParameter("center", "The known centre must be \(order) finite numbers, one a variable.")
    }
    if let knownCovariance {
      let fits = knownCovariance.count == order && knownCovariance.allSatisfy { $0.count == order && $0.allSatisfy(\.isFinite) }
      guard fits, (0..<order).allSatisfy({ i in (0..<i).allSatisfy { knownCovariance[i][$0] == knownCovariance[$0][i] } }) else {
        throw .invalidParameter("covariance", "The known covariance must be a symmetric matrix of \(order) rows and columns.")
      }
    }
  }
}
