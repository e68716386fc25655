/// A stretch of points with limits of its own.
public struct ChartPhase: Sendable, Equatable {
  /// First and last point, counted from 0.
  public var start: Int
  public var end: Int
  public var centerLine: Double
  public var sigma: Double
  /// How many points set the limits.
  public var baselineCount: Int
  /// Figures behind the limits by name, such as "sigma_z".
  public var figures: [String: Double]
}
