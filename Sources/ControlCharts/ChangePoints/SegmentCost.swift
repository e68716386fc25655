import RealModule

/// The cost of a stretch of a series that does not change within: twice the negative log-likelihood at its best parameters, up to a
/// constant. Costs as in the R package changepoint, whose results these are to match.
public enum SegmentCost: Sendable, Equatable {
  /// Normal with known unit variance and a mean that changes: the sum of squares around the mean. Standardise the values first, or scale
  /// the penalty by the variance. The same as the cost `l2` of the Python package ruptures.
  case mean
  /// Normal with a variance that changes around one known mean; nil takes the mean of the series.
  case variance(mean: Double?)
  /// Normal with mean and variance that change.
  case meanAndVariance
  /// Poisson counts whose mean changes.
  case poisson
  /// Exponential times whose mean changes.
  case exponential
  /// Gamma values of known shape whose scale changes.
  case gamma(shape: Double)

  /// Parameters of one segment.
  public var parameterCount: Int {
    if case .meanAndVariance = self { return 2 }
    return 1
  }

  /// The shortest segment that has a cost.
  public var leastLength: Int {
    switch self {
    case .meanAndVariance, .variance: 2
    case .mean, .poisson, .exponential, .gamma: 1
    }
  }

  /// Checks that the cost has a meaning for these values, none of them NaN.
  func validate(_ values: [Double]) throws(ControlChartError) {
    let bad: Int?
    let wanted: String
    switch self {
    case .mean, .meanAndVariance, .variance: (bad, wanted) = (nil, "")
    case .poisson: (bad, wanted) = (values.firstIndex { $0 < 0 || $0.rounded() != $0 }, "whole and at least 0")
    case .exponential, .gamma: (bad, wanted) = (values.firstIndex { $0 <= 0 }, "positive")
    }
    if let bad { throw .invalidValue("values[\(bad)]", "\(values[bad]) does not suit this cost: all values must be \(wanted).") }
    if case .gamma(let shape) = self, !(shape > 0 && shape.isFinite) {
      throw .invalidParameter("shape", "The shape of a gamma distribution must be positive, not \(shape).")
    }
    if case .variance(let mean?) = self, !mean.isFinite { throw .invalidParameter("mean", "The known mean must be a number.") }
  }
}
