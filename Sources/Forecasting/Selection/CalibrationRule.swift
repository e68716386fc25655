import RealModule
import Statistics

/// What a backtest teaches about a model's interval widths.
enum CalibrationRule {
  /// The levels at which factors are learned.
  static let levels: [Double] = [50, 80, 95]

  /// Factors by level from the backtest's own scaled residuals, in the manner of split conformal prediction: the factor that
  /// would have put the wanted share of actuals inside. Drawn toward 1 (on the log scale) where there are few origins, since the
  /// residuals of one origin move together. Nil when nothing can be learned or the widths were right already.
  ///
  /// Source: Lei, G'Sell, Rinaldo, Tibshirani & Wasserman (2018), JASA 113, section 5.2, for locally scaled residuals.
  static func learn(from score: BacktestScore) -> (calibration: IntervalCalibration, says: String)? {
    var ratios: [Double] = []
    for forecast in score.forecasts {
      for step in forecast.actual.indices {
        let deviation = forecast.distribution.standardDeviation[step]
        let error = forecast.actual[step] - forecast.distribution.mean[step]
        if deviation > 0, !error.isNaN { ratios.append(abs(error) / deviation) }
      }
    }
    guard ratios.count >= 10 else { return nil }
    ratios.sort()
    // Worth of the evidence: an origin counts for at most four independent errors.
    let evidence = min(Double(ratios.count), 4 * Double(score.forecasts.count))
    let trust = evidence / (evidence + 12)
    var factors: [(level: Double, factor: Double)] = []
    for level in levels {
      let rank = min(1, level / 100 * (1 + 1 / Double(ratios.count)))
      let raw = Quantiles.ofSorted(ratios, rank) / NormalScore.ofLevel(level)
      guard raw > 0, raw.isFinite else { return nil }
      // Narrowing is trusted half as much as widening, and all is widened a little: the model was chosen for its small errors.
      factors.append((level, 1.05 * Self.power(min(max(raw, 0.3), 4), raw < 1 ? 0.5 * trust : trust)))
    }
    guard factors.contains(where: { abs($0.factor - 1) > 0.03 }) else { return nil }
    let calibration = IntervalCalibration(factors: factors)
    let own = score.intervals.map { "\(Choice.percent($0.coverage)) inside at \(Int($0.level)) %" }.joined(separator: ", ")
    let factor = (calibration.factor(atLevel: 80) * 100).rounded() / 100
    return (
      calibration,
      "The interval widths were multiplied by \(factor) (at 80 %): in the backtest the model's own had \(own)."
    )
  }

  private static func power(_ x: Double, _ exponent: Double) -> Double { Double.exp(exponent * Double.log(x)) }
}
