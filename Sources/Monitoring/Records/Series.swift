public import Engine

/// A series that is kept: what it measures and on which clock. Its observations are pushed to it, or counted from the tickets.
public struct Series: MonitoringRecord, Equatable {
  public static let kind = RecordKind.series

  public var id: String
  public var name: String
  /// `count`, `rate`, `proportion`, `duration`, `continuous` or `stock`, as the chart job names them; found from the data where it is absent.
  public var measure: String?
  public var unit: MeasureUnit?
  public var direction: GoodDirection?
  /// Name in the tz database on whose clock the periods begin.
  public var timezone: String
  /// `hour`, `day`, `week`, `month`, `quarter`, `year` or minutes as `15min`.
  public var every: String
  /// The KPI of the tickets that the series follows; absent where observations are pushed.
  public var kpi: KPIReference?
  public var description: String?
  public var labels: [String: String]?

  public init(
    id: String, name: String, every: String, timezone: String = "UTC", measure: String? = nil, unit: MeasureUnit? = nil,
    direction: GoodDirection? = nil, kpi: KPIReference? = nil
  ) {
    self.id = id
    self.name = name
    self.every = every
    self.timezone = timezone
    self.measure = measure
    self.unit = unit
    self.direction = direction
    self.kpi = kpi
  }

  public var status: String? { kpi == nil ? "pushed" : "counted" }
  /// Series of one KPI belong together.
  public var parent: String? { kpi?.kpi }
}

/// A KPI of the tickets, for one slice of them.
public struct KPIReference: Codable, Sendable, Equatable {
  /// Id of the catalogue or of one's own measures.
  public var kpi: String
  /// `hour`, `day`, `week`, …
  public var every: String
  /// Value by dimension: `{"team": "Network"}`; absent = all tickets.
  public var slice: [String: String]?
  /// `event` (default) or `created`, as the job `kpis` has it.
  public var grouping: String?

  public init(kpi: String, every: String, slice: [String: String]? = nil, grouping: String? = nil) {
    self.kpi = kpi
    self.every = every
    self.slice = slice
    self.grouping = grouping
  }

  /// The id of the series that follows it: `ticket_volume/team=Network/every=day`.
  public var series: String {
    let parts = (slice ?? [:]).sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([kpi] + parts + ["every=\(every)"] + (grouping.map { ["grouping=\($0)"] } ?? [])).joined(separator: "/")
  }
}
