/// What the compare job answers: one comparison a KPI and dimension.
public struct CompareResponse: Codable, Sendable, Equatable {
  public var comparisons: [GroupComparison]
  /// What was read and what was refused.
  public var reading: ReadingSummary?
  /// The part of a log of tickets that is compared, and why not all of it.
  public var window: AnalysisWindow?
  public var made: Provenance

  public init(comparisons: [GroupComparison], reading: ReadingSummary? = nil, window: AnalysisWindow? = nil, made: Provenance) {
    self.comparisons = comparisons
    self.reading = reading
    self.window = window
    self.made = made
  }
}

/// Groups against each other, with every number that the picture draws.
public struct GroupComparison: Codable, Sendable, Equatable {
  /// Id of the KPI, where the table names one.
  public var kpi: String?
  public var title: String
  /// What the groups are: `team`, `agent`, `group`.
  public var by: String
  public var unit: MeasureUnit
  public var direction: GoodDirection
  /// `proportion`, `rate` or `mean`.
  public var measure: String
  /// `log` where means of logarithms are compared, so that figures are geometric means; else `linear`.
  public var scale: String
  /// `funnel` or `analysis_of_means`.
  public var method: String
  /// Why this method, in one sentence.
  public var why: String
  /// The finding, in one sentence.
  public var says: String
  /// Which error is held, and what it means, in one sentence.
  public var errorSays: String
  /// `false_discovery` or `family_wise`.
  public var error: String
  /// The error held over all groups together.
  public var alpha: Double
  /// What groups are compared with, on the figures' scale.
  @MissingAsNull public var overall: Double
  /// What `overall` is: `all_together`, `usual_group` (the mean of groups that differ as a rule, by their precision) or `target`.
  public var center: String
  /// Coverage of the limits in per cent, ascending: 95 and 99.8 in a funnel plot, one level in an analysis of means.
  public var levels: [Double]
  /// The groups named first, the farthest before the others; then all that cannot be told apart, in the order of the table.
  public var groups: [Group]
  /// The limits as curves over the size of a group; of a funnel plot only.
  public var curve: Curve?
  public var spread: Spread
  /// Facts a reader needs before trusting the comparison, in sentences.
  public var notes: [String]

  /// One group.
  public struct Group: Codable, Sendable, Equatable {
    public var name: String
    /// What was counted: successes or events; null for means.
    @MissingAsNull public var y: Double
    /// Trials, exposure or number of observations.
    @MissingAsNull public var n: Double
    /// The figure compared: proportion, rate, mean or geometric mean; null where there is none.
    @MissingAsNull public var figure: Double
    /// Where the figure lies by the group's own data alone, at 95 %.
    @MissingAsNull public var intervalLow: Double
    @MissingAsNull public var intervalHigh: Double
    /// Standard deviation of single observations, of logarithms on a log scale; null but for means.
    @MissingAsNull public var sd: Double
    /// Limits of chance at the group's size, one a level.
    @MissingAsNulls public var lowerLimits: [Double]
    @MissingAsNulls public var upperLimits: [Double]
    /// Distance from `overall` in standard deviations of that distance.
    @MissingAsNull public var z: Double
    /// Probability of such a distance by chance, adjusted for comparing all groups.
    @MissingAsNull public var adjustedPValue: Double
    /// Whether the group is named as different.
    public var flagged: Bool
    public var direction: ChartSignal.Direction
    /// Worse or better by the KPI's good direction; none where the group is not named.
    public var judgement: ChartSignal.Judgement
    /// One sentence on a group that is named.
    public var says: String?
  }

  /// Limits at many sizes, a list a level.
  public struct Curve: Codable, Sendable, Equatable {
    public var sizes: [Double]
    public var lowerLimits: [[Double]]
    public var upperLimits: [[Double]]
  }

  /// How much groups differ beyond chance.
  public struct Spread: Codable, Sendable, Equatable {
    /// `none`, `additive` or `multiplicative`: what the limits allow for.
    public var allowed: String
    /// Variance between groups over that of chance, from winsorised distances; null for means.
    @MissingAsNull public var factor: Double
    /// Chance of such a factor if groups did not differ; null for means.
    @MissingAsNull public var pValue: Double
    /// Standard deviation between groups that the limits allow for.
    @MissingAsNull public var betweenGroups: Double
    /// Standard deviation within groups (of logarithms on a log scale); null but for analysis of means.
    @MissingAsNull public var within: Double
    /// Distance of the limits in standard deviations; null but for analysis of means.
    @MissingAsNull public var criticalValue: Double
  }
}
