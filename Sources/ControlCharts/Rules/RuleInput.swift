/// The standardised points a rule looks at.
public struct RuleInput: Sendable {
  /// Normal scores of the whole series; NaN where a point is missing or left out, which breaks every pattern.
  public let z: [Double]
  /// The points to look at, a phase.
  public let range: Range<Int>
  /// Distance of the control limits in standard deviations.
  public let limit: Double

  public init(z: [Double], range: Range<Int>? = nil, limit: Double = 3) {
    self.z = z
    self.range = (range ?? z.indices).clamped(to: z.indices)
    self.limit = limit
  }
}
