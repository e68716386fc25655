import RealModule
import Statistics

/// The Shewhart chart: a signal when the mean of `subgroupSize` observations is more than `limit` standard errors from the centre.
///
/// Source: D. C. Montgomery, Introduction to Statistical Quality Control, section 6.2.6: the run length is geometric.
public struct ShewhartScheme: ControlScheme, Equatable {
  /// Distance of the limits in standard errors.
  public var limit: Double
  public var subgroupSize: Int
  public var sides: SchemeSides

  public init(limit: Double, subgroupSize: Int = 1, sides: SchemeSides = .two) {
    self.limit = limit
    self.subgroupSize = subgroupSize
    self.sides = sides
  }

  /// The probability of a signal at one point.
  public func signalProbability(shift: Double) throws(ControlChartError) -> Double {
    try SchemeCheck.limit("limit", limit, most: 37)
    try SchemeCheck.shift(shift)
    guard subgroupSize > 0 else { throw .invalidParameter("n", "A subgroup has at least one observation.") }
    let move = shift * Double(subgroupSize).squareRoot()
    let above = Normal.standard.upperTail(limit - move)
    return sides == .two ? above + Normal.standard.cumulative(-limit - move) : above
  }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let probability = try signalProbability(shift: shift)
    guard probability > 0 else { throw SchemeCheck.endless }
    return 1 / probability
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    RunLengthDistribution(survival: [1], tailRatio: 1 - (try signalProbability(shift: shift)))
  }
}

/// The sides a chart signals on.
public enum SchemeSides: String, Sendable, Codable, CaseIterable {
  /// Increases only.
  case one
  /// Increases and decreases.
  case two
}
