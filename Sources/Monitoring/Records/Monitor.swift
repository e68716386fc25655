public import Engine
public import Timeline

/// Who watches what, how strictly and when: one series and its control chart.
public struct Monitor: MonitoringRecord {
  public static let kind = RecordKind.monitor

  public var id: String
  public var name: String
  /// Id of the series that is watched.
  public var series: String
  /// The board whose false alarms it shares.
  public var board: String
  /// The chart job's own settings, without a table; absent: the monitoring chart, designed for the monitor's share of the board's alarms.
  public var chart: ChartJob.Request?
  /// Weight in the board's budget of false alarms; 1 where it is absent, 2 = twice the alarms of a monitor with 1.
  public var budgetShare: Double?
  public var schedule: MonitorSchedule?
  /// The smallest distance from expectation that matters, as a share of the expectation (`0.1` = 10 %) and in the measure's unit; a change
  /// below either is kept as a signal and not alerted.
  public var leastRelativeSize: Double?
  public var leastSize: Double?
  /// Whether changes for the better alert too; default true.
  public var alertsWhenBetter: Bool?
  /// Quiet periods in a row after which an incident has recovered; default 14, of weeks 6, of months and longer 4. On a new level it takes four
  /// times as many, and the level is then the norm.
  public var recoversAfter: Int?
  public var quietHours: QuietHours?
  public var maintenance: [MaintenanceWindow]?
  /// Ids of delivery targets; absent = all of them.
  public var targets: [String]?
  /// No alert is delivered before this instant.
  public var mutedUntil: Instant?
  /// Not evaluated at all where false.
  public var isEnabled: Bool?

  public init(id: String, name: String, series: String, board: String = Board.main, chart: ChartJob.Request? = nil) {
    self.id = id
    self.name = name
    self.series = series
    self.board = board
    self.chart = chart
  }

  /// Lists are cut by series.
  public var parent: String? { series }
  public var status: String? { isEnabled == false ? "disabled" : "enabled" }
}

/// When a monitor is evaluated besides on arrival, and when its data are late.
public struct MonitorSchedule: Codable, Sendable, Equatable {
  /// Minutes between two evaluations without new data, in which what is late is found; default 15.
  public var everyMinutes: Int?
  /// Minutes after a period's end at which its observation is late; default: one period.
  public var lateAfterMinutes: Int?
  /// Whether missing, late and cut-off data open incidents; default true.
  public var watchesData: Bool?

  public init(everyMinutes: Int? = nil, lateAfterMinutes: Int? = nil, watchesData: Bool? = nil) {
    self.everyMinutes = everyMinutes
    self.lateAfterMinutes = lateAfterMinutes
    self.watchesData = watchesData
  }
}

/// Hours in which alerts wait: `22:00` to `06:00` on the clock of `timezone`, over midnight where the end comes first.
public struct QuietHours: Codable, Sendable, Equatable {
  public var from: String
  public var to: String
  /// Absent = the series' clock.
  public var timezone: String?
  /// ISO weekdays, 1 = Monday, on which the whole day is quiet.
  public var days: [Int]?
  /// Alerts of this severity and above are delivered all the same.
  public var exceptFrom: Severity?

  public init(from: String, to: String, timezone: String? = nil, days: [Int]? = nil, exceptFrom: Severity? = nil) {
    self.from = from
    self.to = to
    self.timezone = timezone
    self.days = days
    self.exceptFrom = exceptFrom
  }
}

/// A stretch of time in which changes are expected: they are found and shown, and delivered only if they outlast it.
public struct MaintenanceWindow: Codable, Sendable, Equatable {
  public var start: Instant
  public var end: Instant
  public var reason: String?

  public init(start: Instant, end: Instant, reason: String? = nil) {
    self.start = start
    self.end = end
    self.reason = reason
  }
}
