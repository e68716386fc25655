public import Engine
public import Timeline

/// One event that a monitor's chart found: a point beyond a limit, or a run counted once.
public struct Signal: MonitoringRecord, Equatable {
  public static let kind = RecordKind.signal

  public var id: String
  public var monitor: String
  public var series: String
  public var rule: String
  /// First and last period of it.
  public var start: Instant
  public var end: Instant
  public var direction: ChartSignal.Direction
  public var judgement: ChartSignal.Judgement
  /// The rule in words.
  public var says: String
  /// The incident it belongs to; absent for what is too small to matter.
  public var incident: String?
  public var foundAt: Instant

  public init(
    id: String, monitor: String, series: String, rule: String, start: Instant, end: Instant, direction: ChartSignal.Direction,
    judgement: ChartSignal.Judgement, says: String, incident: String? = nil, foundAt: Instant
  ) {
    self.id = id
    self.monitor = monitor
    self.series = series
    self.rule = rule
    self.start = start
    self.end = end
    self.direction = direction
    self.judgement = judgement
    self.says = says
    self.incident = incident
    self.foundAt = foundAt
  }

  public var parent: String? { monitor }
}
