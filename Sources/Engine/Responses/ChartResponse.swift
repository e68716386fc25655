/// What the chart job answers: one control chart a series.
public struct ChartResponse: Codable, Sendable, Equatable {
  public var charts: [ControlChartResult]
  /// What was read from the table and what was refused.
  public var reading: ReadingSummary?
  public var made: Provenance

  public init(charts: [ControlChartResult], reading: ReadingSummary? = nil, made: Provenance) {
    self.charts = charts
    self.reading = reading
    self.made = made
  }
}

/// One control chart with every number that its picture draws.
public struct ControlChartResult: Codable, Sendable, Equatable {
  public var uniqueId: String
  public var title: String
  public var unit: MeasureUnit
  public var direction: GoodDirection
  /// The chart's id: `xmr`, `p_prime`, `expected`, …
  public var type: String
  /// Why this chart, in one sentence.
  public var why: String
  /// The finding, in one sentence.
  public var says: String
  /// False where the data do not support a verdict; then limits are absent or untested and `notes` give the reason.
  public var judged: Bool
  /// The rule set in force, as rule ids.
  public var rules: [String]
  /// How the limits were made and from which baseline: `limits from 29 Feb – 31 May 2016, 93 days`.
  public var limitsFrom: String
  /// Step of the series (`day`, `hour`, …); nil on an axis of whole numbers.
  public var every: String?
  public var target: Double?
  public var phases: [Phase]
  public var points: [Point]
  public var signals: [ChartSignal]
  public var dispersion: DispersionPanel?
  /// The spread within subgroups, of a chart that parts it from the spread between them (`three_way`).
  public var within: DispersionPanel?
  /// What is plotted, where it is not the measure itself: `EWMA`, `CUSUM`, `T²`.
  public var statisticName: String?
  /// Unit of statistic and lines, where it is not the measure's.
  public var statisticUnit: MeasureUnit?
  /// Specification limits as requested.
  public var lowerSpec: Double?
  public var upperSpec: Double?
  /// Steps of the level that the series suggests, with `split` `auto`; they move no limit.
  public var proposals: [StepProposalResult]?
  /// Where the limits were designed for a run length (`arl`).
  public var design: LimitDesignResult?
  /// Where limits were made on a transformed scale; sigma, figures and the panels of spread are on it.
  public var transform: TransformResult?
  /// With a specification limit.
  public var capability: CapabilityResult?
  /// With a target.
  public var targetVerdict: TargetVerdictResult?
  /// Of a chart of several variables.
  public var multivariate: MultivariateResult?
  /// Facts a reader needs before trusting the chart, in sentences.
  public var notes: [String]
  public var diagnostics: Diagnostics

  public struct Phase: Codable, Sendable, Equatable {
    public var start: String
    public var end: String
    public var label: String?
    /// Centre line and sigma of the phase; null where they vary by point.
    @MissingAsNull public var centerLine: Double
    @MissingAsNull public var sigma: Double
    /// Figures behind the limits by name, such as `sigma_z` or `h`.
    public var figures: [String: Double]?

    public init(start: String, end: String, label: String? = nil, centerLine: Double, sigma: Double) {
      self.start = start
      self.end = end
      self.label = label
      self.centerLine = centerLine
      self.sigma = sigma
    }
  }

  public struct Point: Codable, Sendable, Equatable {
    public var ds: String
    /// The observation on the KPI's scale; null = missing.
    @MissingAsNull public var value: Double
    /// Denominator, exposure or number of tickets behind the value.
    @MissingAsNull public var n: Double
    /// What is plotted and tested; the value itself on most charts.
    @MissingAsNull public var statistic: Double
    @MissingAsNull public var centerLine: Double
    @MissingAsNull public var lowerControlLimit: Double
    @MissingAsNull public var upperControlLimit: Double
    /// Distance from the centre line in units of the point's own standard deviation.
    @MissingAsNull public var z: Double
    /// Ids of the rules that name this point as a member.
    public var signals: [String]
    /// Why the point is left out of limits and tests; absent for a point in use.
    public var excluded: String?
    /// False for a period that is still running: drawn, never tested.
    public var complete: Bool
    /// The sums of a two-sided chart: the upper one from 0 up, the lower one from 0 down, as they are drawn. Absent where missing.
    public var statisticUpper: Double?
    public var statisticLower: Double?
    /// The variables of a multivariate chart, and what the statistic would lose without each. Absent where the point is missing.
    public var variables: [String: Double]?
    public var contributions: [String: Double]?

    public init(
      ds: String, value: Double, n: Double = .nan, statistic: Double, centerLine: Double, lowerControlLimit: Double,
      upperControlLimit: Double, z: Double, signals: [String], excluded: String? = nil, complete: Bool = true
    ) {
      self.ds = ds
      self.value = value
      self.n = n
      self.statistic = statistic
      self.centerLine = centerLine
      self.lowerControlLimit = lowerControlLimit
      self.upperControlLimit = upperControlLimit
      self.z = z
      self.signals = signals
      self.excluded = excluded
      self.complete = complete
    }
  }

  /// The second statistic of a two-panel chart: moving range, range or standard deviation.
  public struct DispersionPanel: Codable, Sendable, Equatable {
    public var title: String
    /// Unit of the panel, where it is not the measure's.
    public var unit: MeasureUnit?
    public var points: [Point]
    public var signals: [ChartSignal]

    public init(title: String, points: [Point], signals: [ChartSignal]) {
      self.title = title
      self.points = points
      self.signals = signals
    }
  }

  /// What the series looks like to the chooser of charts.
  public struct Diagnostics: Codable, Sendable, Equatable {
    public var usablePoints: Int
    public var missingPoints: Int
    public var excludedPoints: Int
    /// Autocorrelation at lag 1 of the charted residuals.
    @MissingAsNull public var lag1Autocorrelation: Double
    /// Variance over that of the textbook model (binomial or Poisson); 1 = it fits.
    @MissingAsNull public var dispersion: Double
    /// Share of variance explained by the calendar slot, 0...1.
    @MissingAsNull public var seasonalStrength: Double
    /// Share of tested points that carry a signal.
    @MissingAsNull public var flaggedShare: Double
    /// The questions that the choice of a chart rests on, with their answers.
    public var tests: [Test]?
    /// Points between false alarms, on average, of these limits and rules on series simulated from the fitted model; null where it cannot
    /// be simulated point by point.
    @MissingAsNull public var inControlRunLength: Double
    /// Standard error of that simulation; 0 where the answer is exact.
    @MissingAsNull public var inControlRunLengthError: Double
    /// What was simulated, in one sentence.
    public var inControlModel: String?

    /// One question, what was measured, and where the cut lies.
    public struct Test: Codable, Sendable, Equatable {
      /// `season`, `autocorrelation`, `dispersion`, `skewness`, `baseline`.
      public var name: String
      @MissingAsNull public var value: Double
      /// Null where no test gives one.
      @MissingAsNull public var pValue: Double
      @MissingAsNull public var cut: Double
      public var found: Bool
      public var says: String
    }

    public init(
      usablePoints: Int, missingPoints: Int, excludedPoints: Int, lag1Autocorrelation: Double, dispersion: Double,
      seasonalStrength: Double, flaggedShare: Double
    ) {
      self.usablePoints = usablePoints
      self.missingPoints = missingPoints
      self.excludedPoints = excludedPoints
      self.lag1Autocorrelation = lag1Autocorrelation
      self.dispersion = dispersion
      self.seasonalStrength = seasonalStrength
      self.flaggedShare = flaggedShare
      tests = nil
      (inControlRunLength, inControlRunLengthError) = (.nan, .nan)
      inControlModel = nil
    }
  }

  public init(
    uniqueId: String, title: String, unit: MeasureUnit, direction: GoodDirection, type: String, why: String, says: String, judged: Bool,
    rules: [String], limitsFrom: String, every: String?, target: Double?, phases: [Phase], points: [Point], signals: [ChartSignal],
    dispersion: DispersionPanel?, notes: [String], diagnostics: Diagnostics
  ) {
    self.uniqueId = uniqueId
    self.title = title
    self.unit = unit
    self.direction = direction
    self.type = type
    self.why = why
    self.says = says
    self.judged = judged
    self.rules = rules
    self.limitsFrom = limitsFrom
    self.every = every
    self.target = target
    self.phases = phases
    self.points = points
    self.signals = signals
    self.dispersion = dispersion
    self.notes = notes
    self.diagnostics = diagnostics
  }
}

/// One event on a chart: a point beyond a limit, or a run, trend or other pattern counted once.
public struct ChartSignal: Codable, Sendable, Equatable {
  public enum Direction: String, Codable, Sendable, CaseIterable { case up, down, none }
  public enum Judgement: String, Codable, Sendable, CaseIterable { case worse, better, none }

  /// Rule id: `nelson_1`.
  public var rule: String
  /// Short mark for pictures: `1`, `W2`, `A1`.
  public var mark: String
  public var start: String
  public var end: String
  /// Positions of the member points in `points`.
  public var members: [Int]
  public var direction: Direction
  /// Worse or better by the KPI's good direction; none where it has none.
  public var judgement: Judgement
  /// The signal in words.
  public var says: String

  public init(
    rule: String, mark: String, start: String, end: String, members: [Int], direction: Direction, judgement: Judgement, says: String
  ) {
    self.rule = rule
    self.mark = mark
    self.start = start
    self.end = end
    self.members = members
    self.direction = direction
    self.judgement = judgement
    self.says = says
  }
}
