/// How a standard deviation is taken from two-point moving ranges.
public enum MovingRangeSigma: String, Sendable, Codable, CaseIterable {
  /// Mean moving range over d2(2) = 2/√π.
  case mean
  /// Median moving range over its expectation under normality, √2 Φ⁻¹(¾): hardly moved by a few jumps.
  case median
  /// Lax's biweight scale of the moving ranges over √2: unmoved by jumps, and more precise than the median.
  case biweight
}
