import Forecasting
import Timeline

extension BacktestSummary {
  /// The record of a backtest of a series on `axis`; `best` is the model that was chosen, nil for none.
  init(_ result: BacktestResult, axis: TimeAxis, best: String?) {
    self.init(
      horizon: result.horizon, origins: result.origins.map(axis.label),
      scores: result.scores.map { score in
        ModelScore(
          model: score.model, best: score.model == best, mase: score.meanAbsoluteScaledError, rmsse: score.rootMeanSquaredScaledError,
          smape: score.symmetricMeanAbsolutePercentageError, wape: score.weightedAbsolutePercentageError, mae: score.meanAbsoluteError,
          rmse: score.rootMeanSquaredError,
          // Reported as people read it: positive where too much was forecast.
          bias: -score.biasPercentage / 100, quantileLoss: score.weightedQuantileLoss,
          coverage: score.intervals.map { Coverage(level: $0.level, held: $0.coverage, msis: $0.meanScaledIntervalScore) },
          errorByStep: score.steps.map(\.meanAbsoluteError))
      })
  }
}
