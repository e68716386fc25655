/// The options of Farrington's algorithms, under the names and with the meaning they have in the literature.
public struct FarringtonOptions: Sendable, Equatable {
  /// How the upper limit is found.
  public enum Threshold: String, Sendable, Codable, CaseIterable {
    /// Normal limits on a transformed scale, widened by the error of the expectation (Farrington 1996).
    case delta
    /// Negative binomial quantile at the expectation (Noufaily 2013).
    case nbPlugin
    /// Negative binomial quantile at the upper limit of the expectation (Salmon, Schumacher & Höhle 2016).
    case muan
  }
  /// The transformation of the `delta` threshold that makes counts more symmetric.
  public enum Power: String, Sendable, Codable, CaseIterable {
    case none
    case squareRoot = "1/2"
    case twoThirds = "2/3"

    var exponent: Double {
      switch self {
      case .none: 1
      case .squareRoot: 0.5
      case .twoThirds: 2.0 / 3.0
      }
    }
  }

  /// Periods in a year, such as 52 weeks.
  public var period = 52
  /// How many years to look back.
  public var b = 5
  /// Half the width of the windows around the same period of earlier years.
  public var w = 3
  /// How many seasonal groups the year is cut into, the windows being one of them; 1 takes the windows alone.
  public var noPeriods = 1
  /// How many of the last periods are left out, so that an outbreak does not raise its own limit; nil means `w`.
  public var pastWeeksNotIncluded: Int?
  /// Standardised Anscombe residuals above this are weighted down.
  public var weightsThreshold = 2.58
  /// Whether past outbreaks are weighted down at all.
  public var reweight = true
  /// Whether a linear trend may be in the model.
  public var trend = true
  /// The trend stays in the model only below this p-value; above 1, or at 1 but for a slope of exactly zero, always.
  public var pThresholdTrend = 0.05
  /// How the upper limit is found.
  public var threshold = Threshold.delta
  /// The transformation of the `delta` threshold.
  public var power = Power.twoThirds
  /// Probability of a false alarm at each point.
  public var alpha = 0.05
  /// Whether counts are taken per head of a population (exposure).
  public var populationOffset = false
  /// Fewer than this many events in the last `limit54Periods` periods give no limit and no alarm.
  public var limit54Cases = 5.0
  /// The periods over which `limit54Cases` counts.
  public var limit54Periods = 4
  /// Farrington's original of 1996: windows alone, delta threshold with alpha on both sides together, weights from residuals above 1,
  /// trend at 5 %, and the dispersion of at least 1 in all errors.
  public var isOriginal = false

  /// The defaults are those of Farrington et al. (1996) as generalised by the R package surveillance.
  public init() {}

  /// What Noufaily et al. (2013) recommend: ten seasonal groups, half a year left out, weights above 2.58, always a trend, quantiles of the
  /// negative binomial distribution.
  public static var noufaily: FarringtonOptions {
    var options = FarringtonOptions()
    options.noPeriods = 10
    options.pastWeeksNotIncluded = 26
    options.pThresholdTrend = 1
    options.threshold = .nbPlugin
    options.alpha = 0.01
    return options
  }

  /// Checks the ranges; the errors name the option.
  public func validate() throws(ControlChartError) {
    func require(_ holds: Bool, _ name: String, _ range: String) throws(ControlChartError) {
      if !holds { throw .invalidParameter(name, "\(name) must be \(range).") }
    }
    try require((1...100_000).contains(period), "period", "between 1 and 100000")
    try require((1...1000).contains(b), "b", "between 1 and 1000 years")
    try require(w >= 0 && 2 * w < period, "w", "at least 0 and less than half a year")
    try require(
      noPeriods >= 1 && (noPeriods == 1 || noPeriods - 1 <= period - 2 * w - 1), "no_periods", "at least 1 and leave no group empty")
    try require((pastWeeksNotIncluded ?? 0) >= 0 && (pastWeeksNotIncluded ?? 0) < 1_000_000, "past_weeks_not_included", "at least 0")
    try require(weightsThreshold >= 0, "weights_threshold", "at least 0")
    try require(pThresholdTrend >= 0, "p_threshold_trend", "at least 0")
    try require(alpha > 0 && alpha < 1, "alpha", "between 0 and 1")
    try require(limit54Cases >= 0 && limit54Periods > 0 && limit54Periods < 1_000_000, "limit54", "at least 0 cases in at least 1 period")
  }
}
