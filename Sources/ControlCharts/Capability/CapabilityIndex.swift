/// One capability index with its confidence interval.
public struct CapabilityIndex: Sendable, Equatable {
  public let value: Double
  /// Ends of the confidence interval; NaN where there are too few measurements for one.
  public let lower: Double
  public let upper: Double
}
