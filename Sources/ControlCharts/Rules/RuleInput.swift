/// The standardised points a rule looks at.
public struct RuleInput: Sendable {
  /// Normal scores of the whole series; NaN where a point is missing, which breaks every pattern.
  public let z: ChartColumn
  /// The points to look at, a phase.
  public let range: Range<Int>
  /// Distance of the control limits in standard deviations.
  public let limit: Double
  /// Points left out, with the reason; they count as missing.
  public let exclusions: [Int: String]

  public init(z: [Double], range: Range<Int>? = nil, limit: Double = 3, exclusions: [Int: String] = [:]) {
    self.init(z: ChartColumn(z), range: range, limit: limit, exclusions: exclusions)
  }

  public init(z: ChartColumn, range: Range<Int>? = nil, limit: Double = 3, exclusions: [Int: String] = [:]) {
    self.z = z
    self.range = (range ?? z.indices).clamped(to: z.indices)
    self.limit = limit
    self.exclusions = exclusions
  }

  /// The score of a point as the rules see it: NaN where it is missing or left out.
  public subscript(_ index: Int) -> Double { exclusions.isEmpty || exclusions[index] == nil ? z[index] : .nan }

  /// The points of a stretch whose score is so.
  func points(_ stretch: ClosedRange<Int>, where holds: (Double) -> Bool) -> PointRuns {
    var runs = PointRuns()
    for index in stretch where holds(self[index]) { runs.append(index) }
    return runs
  }
}
