/// What the kpis job answers: one series a KPI and slice.
public struct KPIsResponse: Codable, Sendable, Equatable {
  public var series: [KPISeriesResult]
  /// What was read and what was refused.
  public var reading: ReadingSummary
  /// The part of the log that the series cover, and why not all of it.
  public var window: AnalysisWindow?
  public var made: Provenance

  public init(series: [KPISeriesResult], reading: ReadingSummary, window: AnalysisWindow? = nil, made: Provenance) {
    self.series = series
    self.reading = reading
    self.window = window
    self.made = made
  }
}

/// A KPI by period, by column: entry i of every column is the period `ds[i]`.
public struct KPISeriesResult: Codable, Sendable, Equatable {
  /// `resolution_time`, followed by `/team=Group 70` for a slice.
  public var uniqueId: String
  public var kpi: String
  public var name: String
  public var unit: MeasureUnit
  public var direction: GoodDirection
  /// How the number is computed, and by which of the definitions that the field knows.
  public var definition: String
  public var slice: Slice?
  public var every: String
  public var ds: [String]
  /// Count; numerator of a proportion; median of a duration in seconds.
  @MissingAsNulls public var y: [Double]
  /// Denominator of a proportion or ratio; number of tickets behind a duration.
  public var n: [Double]?
  /// Seconds, for durations only.
  public var mean: [Double?]?
  public var median: [Double?]?
  public var p90: [Double?]?
  /// From where to where the value of all customers lies at 95 %, for scores and shares of survey answers only.
  public var low: [Double?]?
  public var high: [Double?]?

  public struct Slice: Codable, Sendable, Equatable {
    public var dimension: String
    public var label: String

    public init(dimension: String, label: String) {
      self.dimension = dimension
      self.label = label
    }
  }

  public init(
    uniqueId: String, kpi: String, name: String, unit: MeasureUnit, direction: GoodDirection, definition: String, slice: Slice?,
    every: String, ds: [String], y: [Double], n: [Double]?, mean: [Double?]?, median: [Double?]?, p90: [Double?]?,
    low: [Double?]? = nil, high: [Double?]? = nil
  ) {
    self.uniqueId = uniqueId
    self.kpi = kpi
    self.name = name
    self.unit = unit
    self.direction = direction
    self.definition = definition
    self.slice = slice
    self.every = every
    self.ds = ds
    self.y = y
    self.n = n
    self.mean = mean
    self.median = median
    self.p90 = p90
    self.low = low
    self.high = high
  }
}
