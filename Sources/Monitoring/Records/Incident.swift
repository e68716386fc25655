public import Engine
public import Timeline

/// One change from its onset to its recovery: what an alert is about.
public struct Incident: MonitoringRecord, Equatable {
  public static let kind = RecordKind.incident

  /// What is wrong: the measure, or the data that it is made from. Never both.
  public enum Kind: String, Codable, Sendable, CaseIterable { case kpi, data }
  public enum State: String, Codable, Sendable, CaseIterable { case open, acknowledged, recovered }
  /// How it ended.
  public enum Recovery: String, Codable, Sendable, CaseIterable {
    /// Back within limits.
    case withinLimits = "within_limits"
    /// The new level lasted and is the norm from now on.
    case newLevel = "new_level"
    /// The data came, or are right again.
    case dataComplete = "data_complete"
    /// Corrected data show no change.
    case corrected
    /// A person closed it, or its monitor is gone.
    case closed
  }

  public var id: String
  public var monitor: String
  public var series: String
  public var board: String
  /// The monitor's name.
  public var title: String
  public var incidentKind: Kind
  public var state: State
  public var severity: Severity
  /// When it was found.
  public var openedAt: Instant
  public var onset: Onset
  /// First period that is well again; absent while it lasts.
  public var recoveredFrom: Instant?
  public var recoveredAt: Instant?
  public var recovery: Recovery?
  public var direction: ChartSignal.Direction
  public var judgement: ChartSignal.Judgement
  /// What, since when and how large, in one sentence.
  public var says: String
  /// For `kpi`.
  public var evidence: IncidentEvidence?
  /// For `data`.
  public var trouble: DataTrouble?
  /// The slices that explain it, the largest share first.
  public var slices: [SliceContribution]
  /// The same measure elsewhere that moved at that time.
  public var sisters: [SisterChange]
  /// Path of the page that shows the chart at the point: `/kpi/<series>?at=…`.
  public var link: String
  public var owner: String?
  public var comment: String?
  public var acknowledgedAt: Instant?
  /// What was done about it, with what it did.
  public var actions: [IncidentAction]
  /// Why delivery waits, and until when: quiet hours, maintenance, a mute.
  public var heldUntil: Instant?
  public var heldBecause: String?
  /// Events so far: the number in the id of the last one.
  public var events: Int

  public init(
    id: String, monitor: Monitor, kind: Kind, severity: Severity, openedAt: Instant, onset: Onset, direction: ChartSignal.Direction,
    judgement: ChartSignal.Judgement, says: String, evidence: IncidentEvidence? = nil, trouble: DataTrouble? = nil, link: String
  ) {
    self.id = id
    self.monitor = monitor.id
    series = monitor.series
    board = monitor.board
    title = monitor.name
    incidentKind = kind
    state = .open
    self.severity = severity
    self.openedAt = openedAt
    self.onset = onset
    self.direction = direction
    self.judgement = judgement
    self.says = says
    self.evidence = evidence
    self.trouble = trouble
    slices = []
    sisters = []
    self.link = link
    actions = []
    events = 0
  }

  public var parent: String? { monitor }
  public var status: String? { state.rawValue }
}

/// Since when something is different, with the interval that the data leave open.
public struct Onset: Codable, Sendable, Equatable {
  /// The most likely first period.
  public var at: Instant
  /// The first period that it may have been, and the last.
  public var from: Instant
  public var to: Instant

  public init(at: Instant, from: Instant, to: Instant) {
    self.at = at
    self.from = from
    self.to = to
  }
}
