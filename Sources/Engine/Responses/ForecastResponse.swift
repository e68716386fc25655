/// What the forecast job answers: one forecast a series and model.
public struct ForecastResponse: Codable, Sendable, Equatable {
  public var forecasts: [ForecastResult]
  /// What was read from the table and what was refused.
  public var reading: ReadingSummary?
  public var made: Provenance

  public init(forecasts: [ForecastResult], reading: ReadingSummary? = nil, made: Provenance) {
    self.forecasts = forecasts
    self.reading = reading
    self.made = made
  }
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
  public var notes: [String]

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
    seasons: [Int], history: History, ds: [String], mean: [Double], intervals: [Interval], backtest: BacktestSummary?, notes: [String]
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
    self.notes = notes
  }
}

/// Rolling-origin accuracy: every model forecast from each origin with only the data before it, scored on what came.
public struct BacktestSummary: Codable, Sendable, Equatable {
  public var horizon: Int
  /// First forecast period of every origin.
  public var origins: [String]
  public var scores: [ModelScore]

  public struct ModelScore: Codable, Sendable, Equatable {
    public var model: String
    /// True for the model that was chosen.
    public var best: Bool
    /// Mean absolute error over that of the in-sample seasonal naive forecast.
    @MissingAsNull public var mase: Double
    /// Sum of absolute errors over the sum of actuals.
    @MissingAsNull public var wape: Double
    @MissingAsNull public var mae: Double
    @MissingAsNull public var rmse: Double
    /// Mean of forecast minus actual, over the mean of actuals.
    @MissingAsNull public var bias: Double
    public var coverage: [Coverage]
    /// Mean absolute error by step ahead, 1...horizon.
    @MissingAsNulls public var errorByStep: [Double]

    public init(
      model: String, best: Bool, mase: Double, wape: Double, mae: Double, rmse: Double, bias: Double, coverage: [Coverage],
      errorByStep: [Double]
    ) {
      self.model = model
      self.best = best
      self.mase = mase
      self.wape = wape
      self.mae = mae
      self.rmse = rmse
      self.bias = bias
      self.coverage = coverage
      self.errorByStep = errorByStep
    }
  }

  /// The share of actuals that lay inside the interval of `level` per cent.
  public struct Coverage: Codable, Sendable, Equatable {
    public var level: Double
    @MissingAsNull public var held: Double

    public init(level: Double, held: Double) {
      self.level = level
      self.held = held
    }
  }

  public init(horizon: Int, origins: [String], scores: [ModelScore]) {
    self.horizon = horizon
    self.origins = origins
    self.scores = scores
  }
}
