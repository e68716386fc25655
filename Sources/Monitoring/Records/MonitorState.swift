public import Engine
public import Timeline

/// What a monitor's last evaluation found: what lists, metrics and pages show without fitting a chart.
public struct MonitorState: MonitoringRecord, Equatable {
  public static let kind = RecordKind.monitorState

  /// The monitor's id.
  public var id: String
  public var series: String
  public var evaluatedAt: Instant
  /// `SeriesHead.changes` of the evaluation.
  public var changes: Int
  /// The latest period, with its expectation and limits; absent before the first observation.
  public var latest: StatePoint?
  /// Whether the latest period signals.
  public var isSignalling: Bool
  /// Whether the data support a verdict.
  public var isJudged: Bool
  public var chart: String
  public var unit: MeasureUnit
  public var direction: GoodDirection
  /// The finding, in one sentence.
  public var says: String
  /// Open incidents of the measure and of its data.
  public var incident: String?
  public var dataIncident: String?
  /// What the next evaluation has to know.
  public var tracker: TrackerState
  /// When it is evaluated next without new data.
  public var nextEvaluationAt: Instant?

  public init(
    id: String, series: String, evaluatedAt: Instant, changes: Int, chart: String = "", unit: MeasureUnit = .number,
    direction: GoodDirection = .neutral, says: String = ""
  ) {
    self.id = id
    self.series = series
    self.evaluatedAt = evaluatedAt
    self.changes = changes
    self.chart = chart
    self.unit = unit
    self.direction = direction
    self.says = says
    isSignalling = false
    isJudged = false
    tracker = TrackerState()
  }

  public var parent: String? { series }
  public var status: String? { isSignalling ? "signalling" : isJudged ? "quiet" : "not_judged" }
  public var due: Instant? { nextEvaluationAt }
}

/// One period as a chart shows it.
public struct StatePoint: Codable, Sendable, Equatable {
  public var start: Instant
  @MissingAsNull public var value: Double
  @MissingAsNull public var expected: Double
  @MissingAsNull public var lowerLimit: Double
  @MissingAsNull public var upperLimit: Double
  @MissingAsNull public var z: Double

  public init(start: Instant, value: Double, expected: Double, lowerLimit: Double, upperLimit: Double, z: Double) {
    self.start = start
    self.value = value
    self.expected = expected
    self.lowerLimit = lowerLimit
    self.upperLimit = upperLimit
    self.z = z
  }
}

/// What an incident tracker remembers between two evaluations.
public struct TrackerState: Codable, Sendable, Equatable {
  /// The last period that was judged; later ones are new.
  public var judgedThrough: Instant?
  /// First period of the present row of quiet ones.
  public var quietSince: Instant?
  /// Quiet periods in a row.
  public var quietPeriods: Int
  /// Where the last incident ended: the next one begins no earlier.
  public var recoveredFrom: Instant?
  /// What was normal before the open incident.
  public var former: FormerNormal?
  /// Whether the present row of quiet periods is on another level than that.
  public var isElsewhere: Bool?

  public init(judgedThrough: Instant? = nil, quietSince: Instant? = nil, quietPeriods: Int = 0) {
    self.judgedThrough = judgedThrough
    self.quietSince = quietSince
    self.quietPeriods = quietPeriods
  }
}
