/// What the past of a series says about its scatter and its movement; all variances are on the link scale.
struct MonitorParameters {
  /// Variance of a period about a known expectation beyond its sampling error.
  var extra: Double
  /// Share of `extra` that shrinks with the number of observations behind a measurement.
  var sizeShare = 0.0
  /// Each slot's multiple of `extra`, 1 where slots scatter alike; empty without slots.
  var slotMultiples: [Double] = []
  /// Variance by which one day of a calendar effect differs from the next: no holiday is quite like the last.
  var effectVariance = 0.0
  /// Prior variance of the slots' effects, from the spread of the slots themselves.
  var slotVariance: Double
  /// Variance by which the level walks each period.
  var drift = 0.0
  /// The share of `extra` that carries over to the next period, and how much of it is left after one period.
  var memoryShare = 0.0
  var fading = 0.5
  /// By how much memory multiplies the variance of each average of scores, and the scores' lag-1 correlation.
  var inflations = [Double](repeating: 1, count: LevelAverage.weights.count)
  var lag1 = 0.0
  /// Shape of the scores.
  var shape = ScoreShape()
  /// Variance of the innovations of the scores, 1 where memory is told rightly.
  var innovationVariance = 1.0
  /// By how much the averages of squares and of slots varied more in the past than independent scores would have them: scatter that comes
  /// in bursts, slots that wander. At least 1.
  var spreadInflation = 1.0
  var profileInflation = 1.0
  /// The share of the scatter that was estimated and is not sampling error, which follows from the expectation.
  var estimatedShare = 1.0
  /// How many periods were looked at.
  var periods = 4.0
  /// How many independent periods the scatter rests on.
  var degreesOfFreedom = 1.0

  /// A limit widened for the error of the scatter it is measured in, from E[t quantile] ≈ z (1 + (z² + 1)/(4ν)).
  func widened(_ limit: Double) -> Double {
    limit * (1 + (limit * limit + 1) / (4 * degreesOfFreedom) * (0.25 + 0.75 * estimatedShare))
  }
}
