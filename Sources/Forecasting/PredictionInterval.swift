/// A central prediction interval at one level, one lower and one upper bound a step.
public struct PredictionInterval: Sendable, Equatable {
  /// The level in percent, such as 80 or 95.
  public let level: Double
  public let lower: [Double]
  public let upper: [Double]

  public init(level: Double, lower: [Double], upper: [Double]) {
    self.level = level
    self.lower = lower
    self.upper = upper
  }
}
