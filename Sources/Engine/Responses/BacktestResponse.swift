/// What the backtest job answers: one record a series.
public struct BacktestResponse: Codable, Sendable, Equatable {
  public var backtests: [SeriesBacktest]
  /// What was read from the table and what was refused.
  public var reading: ReadingSummary?
  public var made: Provenance

  public init(backtests: [SeriesBacktest], reading: ReadingSummary? = nil, made: Provenance) {
    self.backtests = backtests
    self.reading = reading
    self.made = made
  }
}

/// How well each model would have forecast one series, and what it would have said at every origin.
public struct SeriesBacktest: Codable, Sendable, Equatable {
  public var uniqueId: String
  public var title: String
  public var unit: MeasureUnit
  /// The comparison in sentences.
  public var says: String
  public var every: String?
  /// Season lengths in periods.
  public var seasons: [Int]
  public var history: ForecastResult.History
  public var accuracy: BacktestSummary
  /// The forecasts behind the figures, model by model, origin by origin.
  public var forecasts: [PastForecast]
  /// The holidays and events that the models were told of, with their effects over the whole history; the forecasts knew only their past.
  public var events: [EventEffect]
  public var notes: [String]

  /// One forecast from one origin.
  public struct PastForecast: Codable, Sendable, Equatable {
    public var model: String
    public var ds: [String]
    @MissingAsNulls public var mean: [Double]
    /// What came.
    @MissingAsNulls public var actual: [Double]
    public var intervals: [ForecastResult.Interval]

    public init(model: String, ds: [String], mean: [Double], actual: [Double], intervals: [ForecastResult.Interval]) {
      self.model = model
      self.ds = ds
      self.mean = mean
      self.actual = actual
      self.intervals = intervals
    }
  }

  public init(
    uniqueId: String, title: String, unit: MeasureUnit, says: String, every: String?, seasons: [Int], history: ForecastResult.History,
    accuracy: BacktestSummary, forecasts: [PastForecast], events: [EventEffect] = [], notes: [String]
  ) {
    self.uniqueId = uniqueId
    self.title = title
    self.unit = unit
    self.says = says
    self.every = every
    self.seasons = seasons
    self.history = history
    self.accuracy = accuracy
    self.forecasts = forecasts
    self.events = events
    self.notes = notes
  }
}
