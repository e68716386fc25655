/// What is wanted of a measurement: limits it must stay within, and the value to aim at.
public struct Specification: Sendable, Equatable {
  /// The lower specification limit, nil where only an upper one is set.
  public let lower: Double?
  /// The upper specification limit, nil where only a lower one is set.
  public let upper: Double?
  /// The value to aim at; between two limits their middle unless stated, with one limit that limit.
  public let target: Double

  /// - Throws: `invalid_parameter` without any limit, for limits that are not finite or not in order, or a target that is not finite.
  public init(lower: Double? = nil, upper: Double? = nil, target: Double? = nil) throws(ControlChartError) {
    for (name, value) in [("lower", lower), ("upper", upper), ("target", target)] {
      if let value, !value.isFinite { throw .invalidParameter(name, "The \(name) specification must be a finite number.") }
    }
    switch (lower, upper) {
    case (nil, nil): throw .invalidParameter("specification", "Capability needs a lower or an upper specification limit.")
    case (let low?, let high?):
      guard low < high else {
        throw .invalidParameter("specification", "The lower specification limit \(low) is not below the upper one \(high).")
      }
      self.target = target ?? low / 2 + high / 2
    case (let only?, nil), (nil, let only?): self.target = target ?? only
    }
    self.lower = lower
    self.upper = upper
  }
}
