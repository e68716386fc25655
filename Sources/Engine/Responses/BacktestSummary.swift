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
    /// Root mean squared error over that of the in-sample seasonal naive forecast.
    @MissingAsNull public var rmsse: Double
    /// Symmetric mean absolute percentage error, in per cent.
    @MissingAsNull public var smape: Double
    /// Sum of absolute errors over the sum of actuals.
    @MissingAsNull public var wape: Double
    @MissingAsNull public var mae: Double
    @MissingAsNull public var rmse: Double
    /// Mean of forecast minus actual, over the mean of actuals.
    @MissingAsNull public var bias: Double
    /// Twice the mean pinball loss over the quantiles 5 % to 95 %, over the mean of actuals.
    @MissingAsNull public var quantileLoss: Double
    public var coverage: [Coverage]
    /// Mean absolute error by step ahead, 1...horizon.
    @MissingAsNulls public var errorByStep: [Double]

    public init(
      model: String, best: Bool, mase: Double, rmsse: Double, smape: Double, wape: Double, mae: Double, rmse: Double, bias: Double,
      quantileLoss: Double, coverage: [Coverage], errorByStep: [Double]
    ) {
      self.model = model
      self.best = best
      self.mase = mase
      self.rmsse = rmsse
      self.smape = smape
      self.wape = wape
      self.mae = mae
      self.rmse = rmse
      self.bias = bias
      self.quantileLoss = quantileLoss
      self.coverage = coverage
      self.errorByStep = errorByStep
    }
  }

  /// The share of actuals that lay inside the interval of `level` per cent.
  public struct Coverage: Codable, Sendable, Equatable {
    public var level: Double
    @MissingAsNull public var held: Double
    /// Mean scaled interval score: width, and 2 / (1 - level) for every unit by which an actual lay outside, over the scale of MASE.
    @MissingAsNull public var msis: Double

    public init(level: Double, held: Double, msis: Double) {
      self.level = level
      self.held = held
      self.msis = msis
    }
  }

  public init(horizon: Int, origins: [String], scores: [ModelScore]) {
    self.horizon = horizon
    self.origins = origins
    self.scores = scores
  }
}
