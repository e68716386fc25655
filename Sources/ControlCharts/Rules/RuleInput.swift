/// The standardised points a rule looks at.
public struct RuleInput: Sendable {
  /// Normal scores of the whole series; NaN where a point is missing, which breaks every pattern.
  public let z: [Double]
  /// The points to look at, a phase.
  public let range: Range<Int>
  /// Distance of the control limits in standard deviations.
  public let limit: Double
  /// Points left out, with the reason; they count as missing.
  public let exclusions: [Int: String]

  public init(z: [Double], range: Range<Int>? = nil, limit: Double = 3, exclusions: [Int: String] = [:]) {
    self.z = z
    self.range = (range ?? z.indices).clamped(to: z.indices)
    self.limit = limit
    self.exclusions = exclusions
  }

  /// The score of a point as the rules see it: NaN where it is missing or left out.
  public subscript(_ index: Int) -> Double { exclusions[index] == nil ? z[index] : .nan }
}
