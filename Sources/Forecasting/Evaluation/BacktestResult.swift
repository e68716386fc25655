/// What a rolling-origin backtest found.
public struct BacktestResult: Sendable, Equatable {
  /// How many observations each forecast was made from, ascending.
  public let origins: [Int]
  /// How many steps ahead, at most: forecasts reach no further than the data.
  public let horizon: Int
  /// One score a model, in the order given.
  public let scores: [BacktestScore]

  /// The score of a model.
  public func score(of model: String) -> BacktestScore? { scores.first { $0.model == model } }
}

/// One model's record in a backtest.
public struct BacktestScore: Sendable, Equatable {
  public let model: String
  /// Mean absolute error over all origins and steps, in the series' units.
  public let meanAbsoluteError: Double
  public let rootMeanSquaredError: Double
  /// Mean over the origins of the absolute error relative to the seasonal naive's inside the training part (MASE).
  public let meanAbsoluteScaledError: Double
  /// Mean over the origins of the root mean squared error relative to the seasonal naive's inside the training part (RMSSE).
  public let rootMeanSquaredScaledError: Double
  /// Symmetric mean absolute percentage error, in percent, as in M4.
  public let symmetricMeanAbsolutePercentageError: Double
  /// Sum of absolute errors over sum of absolute actuals.
  public let weightedAbsolutePercentageError: Double
  /// Twice the mean pinball loss over nineteen quantiles, 5 % to 95 %, over the mean absolute actual: the continuous ranked probability
  /// score of the whole distribution, relative to the volume.
  public let weightedQuantileLoss: Double
  /// Mean of actual less forecast: positive when the forecasts were too low.
  public let bias: Double
  /// The same in percent of the actual volume.
  public let biasPercentage: Double
  /// One entry a level.
  public let intervals: [IntervalScore]
  /// Errors by steps ahead, from 1.
  public let steps: [StepScore]
  /// What was forecast at each origin; empty at origins where the model could not be fitted.
  public let forecasts: [BacktestForecast]
  /// Why the model could not be fitted at one origin or more; nil when it always could.
  public let failure: ForecastingError?

  /// The record of one interval level.
  public struct IntervalScore: Sendable, Equatable {
    /// In percent.
    public let level: Double
    /// The share of actuals inside.
    public let coverage: Double
    public let meanWidth: Double
    /// Mean scaled interval score: width and penalties for misses, over the scale of MASE.
    public let meanScaledIntervalScore: Double
  }

  /// The errors at one number of steps ahead, over the origins.
  public struct StepScore: Sendable, Equatable {
    public let meanAbsoluteError: Double
    public let rootMeanSquaredError: Double
    public let bias: Double
  }
}

/// One forecast of a backtest beside what came.
public struct BacktestForecast: Sendable, Equatable {
  /// How many observations it was made from.
  public let origin: Int
  /// The seasonal naive's mean absolute error inside those observations.
  public let scale: Double
  /// The seasonal naive's root mean squared error inside those observations.
  public let squaredScale: Double
  public let distribution: ForecastDistribution
  /// What came; NaN where missing.
  public let actual: [Double]
}
