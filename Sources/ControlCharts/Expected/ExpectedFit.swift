/// What was expected at each point from the other points, on the link scale.
struct ExpectedFit: Sendable {
  /// Expectation at each point, from the other points.
  var expectation: [Double]
  /// Variance of that expectation.
  var estimationVariance: [Double]
  /// Variance of an observation about a known expectation beyond its sampling error, at each point.
  var extraVariance: [Double]
  /// The slot's points are all zero: a day on which nothing is ever open.
  var closedSlots: [Bool]
  /// Steps after which the level's memory halves; infinity for a level that stands still.
  var halfLife: Double
  /// Lag-1 autocorrelation of the residuals, corrected for its small-sample bias, within 0...0.85.
  var autocorrelation: Double
  /// Degrees of freedom left for the dispersion.
  var degreesOfFreedom: Double
  /// The same for each calendar slot, whose scatter rests on fewer points.
  var slotDegreesOfFreedom: [Double]
}
