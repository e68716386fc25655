/// What the forecast job answers: one forecast a series and model.
public struct ForecastResponse: Codable, Sendable, Equatable {
  public var forecasts: [ForecastResult]
  /// What was read from the table and what was refused.
  public var reading: ReadingSummary?
  /// What became of the forecasts in the register of issued forecasts; nil where none was asked for.
  public var kept: String?
  /// What pictures show: the forecast, its components or its residuals; nil for the forecast.
  public var view: ForecastView?
  /// The fitted models, where they are asked for.
  public var states: SavedForecastModels?
  public var made: Provenance

  public init(forecasts: [ForecastResult], reading: ReadingSummary? = nil, made: Provenance) {
    self.forecasts = forecasts
    self.reading = reading
    self.made = made
  }
}

/// What a picture of a forecast shows.
public enum ForecastView: String, Codable, Sendable, CaseIterable {
  /// History, forecast and prediction intervals; of a count within the day its daily totals.
  case forecast
  /// The periods themselves, of a forecast within the day.
  case day
  /// One panel a component.
  case components
  /// Whether the model left something in its residuals.
  case residuals
}

/// One forecast, by column: entry i of every column is the step `ds[i]`.
public struct ForecastResult: Codable, Sendable, Equatable {
  public var uniqueId: String
  public var title: String
  public var unit: MeasureUnit
  /// The model as asked for, and so named in tables: `auto`, `AutoETS`, `SeasonalNaive`.
  public var model: String
  /// The model that made the numbers: `ETS(A,Ad,A)`.
  public var chosenModel: String
  /// Why this model, in one sentence.
  public var why: String
  /// The forecast in one sentence a planner can use.
  public var says: String
  public var every: String?
  /// Season lengths in periods.
  public var seasons: [Int]
  public var history: History
  public var ds: [String]
  @MissingAsNulls public var mean: [Double]
  public var intervals: [Interval]
  public var backtest: BacktestSummary?
  /// What the forecast is made of: level, seasons, holidays, events; they add up to `mean`.
  public var components: [ForecastComponent]
  /// The holidays and events that were used, with their effects.
  public var events: [EventEffect]
  /// Lost days, outliers and level shifts that were found in the history and kept from the model.
  public var trouble: [TroubleResult] = []
  public var notes: [String]
  /// The residual check, where its view is asked for.
  public var residuals: ResidualCheck?
  /// Sample paths, where they are asked for.
  public var paths: Paths?
  /// Sums of the paths by week and the like, where they are asked for.
  public var sums: Sums?
  /// What a count within the day comes to a day; nil for other series and for less than two days ahead.
  public var dailyTotals: DailyTotals?

  /// Possible futures: `values[p][h]` is path p at step `ds[h]`.
  public struct Paths: Codable, Sendable, Equatable {
    public var seed: UInt64
    public var values: [[Double]]

    public init(seed: UInt64, values: [[Double]]) {
      self.seed = seed
      self.values = values
    }
  }

  /// Sums over periods by column: entry i is the sum over the `steps[i]` steps from `ds[i]` on. The intervals are those of the paths' sums,
  /// which a sum of the steps' intervals is not.
  public struct Sums: Codable, Sendable, Equatable {
    /// `day`, `week`, `month` or `horizon`.
    public var over: String
    public var ds: [String]
    public var steps: [Int]
    public var mean: [Double]
    public var intervals: [Interval]
    /// How many paths they are from.
    public var paths: Int
    public var seed: UInt64

    public init(over: String, ds: [String], steps: [Int], mean: [Double], intervals: [Interval], paths: Int, seed: UInt64) {
      self.over = over
      self.ds = ds
      self.steps = steps
      self.mean = mean
      self.intervals = intervals
      self.paths = paths
      self.seed = seed
    }
  }

  /// Sums over whole days, by column, of the history and of sample paths of what is ahead. Of a day in progress the first total holds what is
  /// known of it already.
  public struct DailyTotals: Codable, Sendable, Equatable {
    public var history: History
    public var ds: [String]
    public var mean: [Double]
    public var intervals: [Interval]
    /// How many paths they are from.
    public var paths: Int
    public var seed: UInt64

    public init(history: History, ds: [String], mean: [Double], intervals: [Interval], paths: Int, seed: UInt64) {
      self.history = history
      self.ds = ds
      self.mean = mean
      self.intervals = intervals
      self.paths = paths
      self.seed = seed
    }
  }

  public struct History: Codable, Sendable, Equatable {
    public var ds: [String]
    @MissingAsNulls public var y: [Double]

    public init(ds: [String], y: [Double]) {
      self.ds = ds
      self.y = y
    }
  }

  /// A prediction interval: `level` per cent of what comes should lie between `lower` and `upper`.
  public struct Interval: Codable, Sendable, Equatable {
    public var level: Double
    @MissingAsNulls public var lower: [Double]
    @MissingAsNulls public var upper: [Double]

    public init(level: Double, lower: [Double], upper: [Double]) {
      self.level = level
      self.lower = lower
      self.upper = upper
    }
  }

  public init(
    uniqueId: String, title: String, unit: MeasureUnit, model: String, chosenModel: String, why: String, says: String, every: String?,
    seasons: [Int], history: History, ds: [String], mean: [Double], intervals: [Interval], backtest: BacktestSummary?,
    components: [ForecastComponent] = [], events: [EventEffect] = [], notes: [String]
  ) {
    self.uniqueId = uniqueId
    self.title = title
    self.unit = unit
    self.model = model
    self.chosenModel = chosenModel
    self.why = why
    self.says = says
    self.every = every
    self.seasons = seasons
    self.history = history
    self.ds = ds
    self.mean = mean
    self.intervals = intervals
    self.backtest = backtest
    self.components = components
    self.events = events
    self.notes = notes
  }
}

extension ForecastResult {
  /// The daily totals as a forecast of their own; nil where there are none. How often intervals of hours held says nothing of those of days, so
  /// it has no backtest.
  public var byDay: ForecastResult? {
    guard let totals = dailyTotals else { return nil }
    var daily = ForecastResult(
      uniqueId: uniqueId, title: title, unit: unit, model: model, chosenModel: chosenModel, why: why, says: says, every: "day",
      seasons: [7], history: totals.history, ds: totals.ds, mean: totals.mean, intervals: totals.intervals, backtest: nil,
      components: components, events: events, notes: notes)
    daily.trouble = trouble
    daily.sums = sums
    return daily
  }
}
