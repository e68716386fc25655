import Statistics

/// How a chart is to be fitted and judged. The defaults are Shewhart's: three sigma, limits from all points.
public struct ChartSettings: Sendable {
  /// Distance of the limits from the centre line, in standard deviations of the plotted statistic.
  public var sigmaLimits: Double
  /// Total probability outside both limits of an in-control process, such as 0.0027; replaces `sigmaLimits`. Limits are exact
  /// quantiles where the chart knows the distribution (p, np, c, u), else those of the normal distribution.
  public var probabilityLimits: Double?
  /// The points that set the limits; nil means all. Later points are judged by them.
  public var baseline: Range<Int>?
  /// Points left out of the limits but still judged by them.
  public var baselineOmissions: Set<Int>
  /// Starts of phases after the first; each phase has limits of its own.
  public var phaseStarts: [Int]
  /// A known centre line, on the scale of the plotted statistic.
  public var center: Double?
  /// A known standard deviation: of one measurement (xmr, xbar_r, xbar_s, ma, ewma, cusum), or the multiplier sigma_z of Laney's charts.
  public var sigma: Double?
  /// How the standard deviation is taken from rational subgroups; nil leaves it to the chart (its own dispersion, averaged).
  public var subgroupSigma: SubgroupSigma?
  /// The rules to judge by; nil means the chart's own default.
  public var rules: RuleSet?
  /// How centre and spread are taken from the baseline, for charts of single measurements (xmr, ma, ewma, cusum; the centre of i_prime
  /// stays weighted by size).
  public var baselineEstimator = BaselineEstimator.mean
  /// Widens the limits of an individuals chart for the length of its baseline: so far that the in-control run length of known parameters
  /// is held with this probability over baselines, such as 0.9; nil takes the estimates for the truth.
  public var widen: Double?
  /// How the standard deviation is taken from moving ranges.
  public var movingRangeSigma: MovingRangeSigma
  /// Leaves out moving ranges of D4(2) times their mean or more, once, before the mean is taken.
  public var screensMovingRanges: Bool
  /// Takes moving ranges across gaps; the default leaves a gap open, since the two points are not neighbours.
  public var bridgesGaps: Bool
  /// A chart's own parameters by name, see `ControlChart.parameters`.
  public var parameters: [String: Double]
  /// Fits the chart on the scale of logarithms or powers and takes its limits back; a known centre line is on the measure's scale, a known
  /// sigma on the transformed one.
  public var transformation: Transformation
  /// Where the monitoring chart keeps what it has worked out, to go on from at the next fit of the same series; it changes no answer.
  public var monitorMemory: MonitorMemory?

  public init(
    sigmaLimits: Double = 3, probabilityLimits: Double? = nil, baseline: Range<Int>? = nil, baselineOmissions: Set<Int> = [],
    phaseStarts: [Int] = [], center: Double? = nil, sigma: Double? = nil, rules: RuleSet? = nil,
    movingRangeSigma: MovingRangeSigma = .mean, subgroupSigma: SubgroupSigma? = nil, screensMovingRanges: Bool = false,
    bridgesGaps: Bool = false,
    parameters: [String: Double] = [:], transformation: Transformation = .none
  ) {
    self.sigmaLimits = sigmaLimits
    self.probabilityLimits = probabilityLimits
    self.baseline = baseline
    self.baselineOmissions = baselineOmissions
    self.phaseStarts = phaseStarts
    self.center = center
    self.sigma = sigma
    self.rules = rules
    self.movingRangeSigma = movingRangeSigma
    self.subgroupSigma = subgroupSigma
    self.screensMovingRanges = screensMovingRanges
    self.bridgesGaps = bridgesGaps
    self.parameters = parameters
    self.transformation = transformation
  }

  /// Checks the settings against a series of `count` points.
  public func validate(count: Int) throws(ControlChartError) {
    guard sigmaLimits > 0, sigmaLimits.isFinite else {
      throw .invalidParameter("sigma_limits", "sigma_limits must be a positive number, not \(sigmaLimits).")
    }
    if let probabilityLimits, !(probabilityLimits > 0 && probabilityLimits < 1) {
      throw .invalidParameter("probability_limits", "probability_limits must lie between 0 and 1, not \(probabilityLimits).")
    }
    if let baseline, baseline.lowerBound < 0 || baseline.upperBound > count || baseline.isEmpty {
      throw .invalidParameter(
        "baseline", "The baseline \(baseline.lowerBound)..<\(baseline.upperBound) does not lie within the \(count) points.")
    }
    if let widen, !(widen >= 0.5 && widen <= 0.999) {
      throw .invalidParameter("widen", "widen is a probability within 0.5 and 0.999, not \(widen).")
    }
    if let center, !center.isFinite { throw .invalidParameter("center", "center must be a finite number.") }
    if let sigma, !(sigma >= 0 && sigma.isFinite) {
      throw .invalidParameter("sigma", "sigma must be a finite number of at least 0.")
    }
    if let bad = phaseStarts.first(where: { $0 < 0 || $0 >= count }) {
      throw .invalidParameter("phase_starts", "A phase is to start at point \(bad), but the series has \(count) points.")
    }
  }

  /// Distance of the limits in standard deviations: that of the probability limits where those are given.
  public var limitDistance: Double { withDistance.sigmaLimits }

  /// The settings with `sigmaLimits` at the normal distance of the probability limits, where those are given.
  var withDistance: ChartSettings {
    guard let probabilityLimits else { return self }
    var settings = self
    settings.sigmaLimits = -Normal.standard.quantile(probabilityLimits / 2)
    return settings
  }

  /// The phases as ranges of points, in order.
  func phases(count: Int) -> [Range<Int>] {
    if phaseStarts.isEmpty { return [0..<count] }
    let starts = Set(phaseStarts).union([0]).sorted()
    return starts.enumerated().map { index, start in start..<(index + 1 < starts.count ? starts[index + 1] : count) }
  }
}
