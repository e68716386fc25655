/// How many people work each pattern, what that costs and how far from the least cost it may be.
public struct ShiftPlan: Sendable {
  public let status: SolveStatus
  /// What is paid by the rules; NaN where there is no plan.
  public let objective: Double
  /// No plan costs less; −infinity where nothing is known, +infinity where no plan exists.
  public let bound: Double
  /// People by pattern, in the order of the problem; all 0 where there is no plan.
  public let counts: [Int]
  /// People at work by interval.
  public let coverage: [Double]
  /// Missing people by interval, over all skills.
  public let shortage: [Double]
  /// People beyond the requirement by interval, some of them on deferred work.
  public let surplus: [Double]

  /// (objective − bound) / |objective|; 0 when proven, infinite where one of the two is missing.
  public var gap: Double { OptimalityGap.relative(objective: objective, bound: bound) }

  /// Σ of the missing agent-intervals.
  public var totalShortage: Double { shortage.reduce(0, +) }

  /// Σ of the agent-intervals beyond the requirement.
  public var totalSurplus: Double { surplus.reduce(0, +) }
}
