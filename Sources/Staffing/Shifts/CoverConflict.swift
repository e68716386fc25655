/// A group of rules of a cover that a planner could give up.
public enum CoverRuleGroup: Hashable, Sendable {
  /// The requirement of one interval.
  case requirement(interval: Int)
  case deferredWork
  case budget
  case partTimeShare
  /// Place of the limit.
  case limit(Int)
}

/// Rules of a cover that cannot be kept together; without any one of them the others can.
public struct CoverConflict: Equatable, Sendable {
  public let groups: [CoverRuleGroup]
  public let says: [String]
  /// False where time ran out before it was known that every one of them is needed.
  public let isSmallest: Bool
}

extension ShiftCoverProblem {
  /// A smallest set of rules that no plan keeps together; nil where there is a plan, or time ran out before it was known.
  public func conflict(limits: SolveLimits = .standard) -> CoverConflict? {
    let deadline = Deadline(seconds: limits.seconds)
    var groups: [CoverRuleGroup] = []
    if rules.budget != nil { groups.append(.budget) }
    if rules.partTime != nil { groups.append(.partTimeShare) }
    groups += rules.limits.indices.map { .limit($0) }
    if !deferred.isEmpty { groups.append(.deferredWork) }
    if case .forbidden = rules.shortage {
      groups += (0..<intervals).filter { interval in requirement.contains { $0[interval] > 0 } }.map { .requirement(interval: $0) }
    }
    let found = DeletionFilter.smallestConflict(groups) { kept in
      guard !deadline.isOver, let part = try? keeping(Set(kept)) else { return nil }
      return switch part.plan(limits: limits.with(seconds: deadline.secondsLeft), solver: CbcSolver()).status {
      case .infeasible: true
      case .optimal, .feasible: false
      case .unknown: nil
      }
    }
    return found.map { CoverConflict(groups: $0.groups, says: $0.groups.map(says), isSmallest: $0.isSmallest) }
  }

  /// The problem with some groups of rules only, and nothing to pay.
  private func keeping(_ groups: Set<CoverRuleGroup>) throws(StaffingError) -> ShiftCoverProblem {
    var kept = rules
    if !groups.contains(.budget) { kept.budget = nil }
    if !groups.contains(.partTimeShare) { kept.partTime = nil }
    kept.limits = rules.limits.indices.filter { groups.contains(.limit($0)) }.map { rules.limits[$0] }
    let isForbidden = if case .forbidden = rules.shortage { true } else { false }
    return try ShiftCoverProblem(
      requirement: requirement.map { row in
        row.indices.map { isForbidden && !groups.contains(.requirement(interval: $0)) ? 0 : row[$0] }
      },
      patterns: patterns, rules: kept, deferred: groups.contains(.deferredWork) ? deferred : [])
  }

  private func says(_ group: CoverRuleGroup) -> String {
    switch group {
    case .requirement(let interval):
      "\(Self.short(requirement.reduce(0) { $0 + $1[interval] })) people in interval \(interval)"
    case .deferredWork: "the deferred work in time"
    case .budget: "a budget of \(Self.short(rules.budget ?? 0))"
    case .partTimeShare: "at most \(Self.short(100 * (rules.partTime?.share ?? 0))) % of the people part-time"
    case .limit(let place): "\(rules.limits[place].name): \(says(rules.limits[place].minimum, rules.limits[place].maximum))"
    }
  }

  private func says(_ minimum: Double, _ maximum: Double) -> String {
    let least = minimum > 0 ? ["at least \(Self.short(minimum))"] : []
    let most = maximum < .infinity ? ["at most \(Self.short(maximum))"] : []
    return (least + most).joined(separator: ", ")
  }

  /// A number without the zero that a whole one has behind its point.
  private static func short(_ number: Double) -> String {
    let rounded = (number * 1e6).rounded() / 1e6
    return Int(exactly: rounded).map(String.init) ?? "\(rounded)"
  }
}
