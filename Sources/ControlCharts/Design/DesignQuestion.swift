/// What a design is asked: a chart, what is wanted of it, and what is known.
public struct DesignQuestion: Sendable {
  /// The wanted in-control run length in observations; nil with a given limit.
  public var runLength: Double?
  /// The limit in place of a wanted run length: standard deviations, the CUSUM's h, the MEWMA's quadratic form.
  public var limit: Double?
  /// The shift to be fast for, in standard deviations: sets k of a CUSUM and λ of an EWMA where they are not given.
  public var shift = 1.0
  /// Shifts to tell run lengths at, in standard deviations.
  public var shifts: [Double] = [0, 0.25, 0.5, 1, 1.5, 2, 3]
  /// Lag-1 correlation of the observations.
  public var autocorrelation = 0.0
  /// Weight λ of an EWMA.
  public var weight: Double?
  /// Reference value k of a CUSUM, in standard deviations; of counts, in counts.
  public var reference: Double?
  /// Starts a CUSUM or EWMA at half its limit.
  public var fastInitialResponse = false
  public var sides = SchemeSides.two
  /// How the limits of an EWMA stand at the start.
  public var limits = EWMALimits.fixed
  /// Run rules of a Shewhart chart.
  public var rules: RuleSet?
  /// Observations the limits will be estimated from; nil for known parameters.
  public var baseline: Int?
  public var estimator = SigmaEstimator.movingRange
  /// Probability with which the run length is to be held whatever the baseline; widens the limit.
  public var guarantee: Double?
  /// Variables of a MEWMA.
  public var dimensions = 2
  /// In-control counts of a count CUSUM.
  public var counts: CountModel?
  public var direction = CountDirection.up
  public var seed: UInt64 = 1

  public init() {}

  /// The wanted run length or, where neither it nor a limit is given, one false alarm a year of days.
  var wanted: Double? { runLength ?? (limit == nil ? 365 : nil) }

  /// Refuses what the chart cannot take into account, rather than leaving it out silently.
  func refuse(_ chart: String, autocorrelation noCorrelation: Bool = false, rules noRules: Bool = true, baseline noBaseline: Bool = false)
    throws(ControlChartError)
  {
    if noCorrelation, autocorrelation != 0 {
      throw .invalidParameter("phi", "The design of the \(chart) chart takes no autocorrelation.")
    }
    if noRules, rules != nil { throw .invalidParameter("rules", "Run rules are for Shewhart charts (xmr), not for \(chart).") }
    if noBaseline || autocorrelation != 0, baseline != nil || guarantee != nil {
      throw .invalidParameter(
        "baseline", "The error of a baseline is worked out for xmr, ewma and cusum charts of independent observations only.")
    }
    if guarantee != nil, baseline == nil {
      throw .invalidParameter("guarantee", "A guarantee is about the error of a baseline: give its length (baseline).")
    }
  }

  func validate() throws(ControlChartError) {
    guard shifts.count <= 50 else { throw .invalidParameter("shifts", "At most 50 shifts are answered in one go.") }
    for value in shifts { try SchemeCheck.within("shifts", value, -20...20) }
    try SchemeCheck.within("shift", shift, 0.05...10)
    try SchemeCheck.within("phi", autocorrelation, -0.99...0.99)
    if let runLength { try SchemeCheck.within("arl", runLength, 1.01...1e9) }
  }
}
