/// What the main job answers: everything, from what was read to whom to put on which hour.
public struct AnalyzeResponse: Codable, Sendable, Equatable {
  public var title: String
  /// The findings, most important first, in sentences.
  public var says: [String]
  /// The same with the numbers behind each.
  public var findings: [Finding]?
  public var reading: ReadingSummary
  public var window: AnalysisWindow
  /// One row a KPI: signals first.
  public var overview: [OverviewRow]
  /// Every KPI by day, then by week and by hour.
  public var kpis: [KPISeriesResult]
  /// One chart a KPI, by day, in the order of `overview`.
  public var charts: [ControlChartResult]
  /// Volume by day, then by hour.
  public var forecasts: [ForecastResult]
  public var staffing: StaffingPlan?
  /// The columns by which tickets can be told apart: `team`, `priority`, …; those of one label tell nothing apart and are left out.
  public var dimensions: [String]?
  public var made: Provenance

  public init(
    title: String, says: [String], reading: ReadingSummary, window: AnalysisWindow, overview: [OverviewRow], kpis: [KPISeriesResult],
    charts: [ControlChartResult], forecasts: [ForecastResult], staffing: StaffingPlan?, dimensions: [String]? = nil, made: Provenance
  ) {
    self.title = title
    self.says = says
    self.reading = reading
    self.window = window
    self.overview = overview
    self.kpis = kpis
    self.charts = charts
    self.forecasts = forecasts
    self.staffing = staffing
    self.dimensions = dimensions
    self.made = made
  }
}

/// The part of the log that is judged, and why not all of it.
public struct AnalysisWindow: Codable, Sendable, Equatable {
  /// First and last day used, inclusive.
  public var start: String
  public var end: String
  public var days: Int
  /// Tickets created outside the window.
  public var ticketsBefore: Int
  public var ticketsAfter: Int
  /// Days treated as missing, not as zero.
  public var lostDays: [String]
  /// What was left out and why, in sentences.
  public var says: [String]

  public init(start: String, end: String, days: Int, ticketsBefore: Int, ticketsAfter: Int, lostDays: [String], says: [String]) {
    self.start = start
    self.end = end
    self.days = days
    self.ticketsBefore = ticketsBefore
    self.ticketsAfter = ticketsAfter
    self.lostDays = lostDays
    self.says = says
  }
}

/// One KPI at a glance.
public struct OverviewRow: Codable, Sendable, Equatable {
  public enum Variation: String, Codable, Sendable, CaseIterable {
    case steady
    case highWorse = "high_worse"
    case lowWorse = "low_worse"
    case highBetter = "high_better"
    case lowBetter = "low_better"
    case high, low
    case tooFewPoints = "too_few_points"
    /// The chart gives no verdict; `says` tells why.
    case notJudged = "not_judged"
  }

  public enum AgainstTarget: String, Codable, Sendable, CaseIterable {
    case alwaysMeets = "always_meets"
    case hitAndMiss = "hit_and_miss"
    case alwaysMisses = "always_misses"
    case noTarget = "no_target"
  }

  /// The chart's `unique_id`.
  public var uniqueId: String
  public var name: String
  public var unit: MeasureUnit
  public var direction: GoodDirection
  public var latestDs: String
  @MissingAsNull public var latest: Double
  /// The control limits at the latest point.
  @MissingAsNull public var expectedLow: Double
  @MissingAsNull public var expectedHigh: Double
  public var target: Double?
  public var variation: Variation
  public var againstTarget: AgainstTarget
  /// Number of signals on the whole chart.
  public var signals: Int
  /// Start of the signal that holds at the latest point.
  public var since: String?
  public var says: String

  public init(
    uniqueId: String, name: String, unit: MeasureUnit, direction: GoodDirection, latestDs: String, latest: Double, expectedLow: Double,
    expectedHigh: Double, target: Double?, variation: Variation, againstTarget: AgainstTarget, signals: Int, since: String?, says: String
  ) {
    self.uniqueId = uniqueId
    self.name = name
    self.unit = unit
    self.direction = direction
    self.latestDs = latestDs
    self.latest = latest
    self.expectedLow = expectedLow
    self.expectedHigh = expectedHigh
    self.target = target
    self.variation = variation
    self.againstTarget = againstTarget
    self.signals = signals
    self.since = since
    self.says = says
  }
}
