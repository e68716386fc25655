/// Which patterns to give to how many people, so that every interval has whom it needs at the least cost (Dantzig 1954).
public struct ShiftCoverProblem: Sendable {
  /// Beyond these sizes a problem is refused before any memory is taken.
  public static let mostIntervals = 20_000
  public static let mostPatterns = 50_000
  /// Each set of skills is a row an interval, so that few skills are many rows.
  public static let mostSkills = 5
  static let mostAgents = 1e9

  /// People needed, by skill and interval. One skill is the usual case.
  public let requirement: [[Double]]
  public let patterns: [ShiftPattern]
  public let rules: CoverRules
  /// Work that fills what the requirement leaves over.
  public let deferred: [DeadlineWork]

  public var intervals: Int { requirement.first?.count ?? 0 }

  /// - Parameters:
  ///   - requirement: People needed by skill and interval, 0 or more, not necessarily whole.
  ///   - patterns: The patterns to choose from; their cover lies within the intervals.
  /// - Throws: `invalid_parameter`, `length_mismatch` or `too_large`, naming what is at fault.
  public init(
    requirement: [[Double]], patterns: [ShiftPattern], rules: CoverRules = CoverRules(), deferred: [DeadlineWork] = []
  ) throws(StaffingError) {
    self.requirement = requirement
    self.patterns = patterns
    self.rules = rules
    self.deferred = deferred
    try checkRequirement()
    try checkPatterns()
    try checkRules()
    try checkBalances()
    try checkDeferred()
  }

  private func checkRequirement() throws(StaffingError) {
    guard let first = requirement.first, !first.isEmpty else {
      throw StaffingError(.missingParameter, subject: "requirement", detail: "There are no intervals to cover.")
    }
    guard requirement.count <= Self.mostSkills, first.count <= Self.mostIntervals else {
      throw StaffingError(
        .tooLarge, subject: "requirement",
        detail: "\(requirement.count) skills over \(first.count) intervals; at most \(Self.mostSkills) over \(Self.mostIntervals).")
    }
    for (skill, row) in requirement.enumerated() {
      guard row.count == first.count else {
        throw StaffingError(
          .lengthMismatch, subject: "requirement", detail: "Skill \(skill) has \(row.count) intervals, the first \(first.count).")
      }
      for (interval, need) in row.enumerated() where !(need >= 0 && need <= Self.mostAgents) {
        throw StaffingError.invalid("requirement of interval \(interval)", need, expected: "a number of people of 0 or more")
      }
    }
  }

  private func checkPatterns() throws(StaffingError) {
    guard patterns.count <= Self.mostPatterns else {
      throw StaffingError(.tooLarge, subject: "shifts", detail: "\(patterns.count) shift patterns; at most \(Self.mostPatterns).")
    }
    for pattern in patterns {
      guard (0...1).contains(pattern.people) else {
        throw StaffingError.invalid(
          "people of \(pattern.id)", Double(pattern.people), expected: "1, or 0 for a day of somebody counted elsewhere")
      }
      try StaffingError.requireNonNegative(pattern.cost, "cost of \(pattern.id)")
      try StaffingError.requireNonNegative(pattern.lengthHours, "length of \(pattern.id)")
      try StaffingError.requireNonNegative(pattern.paidHours, "hours of \(pattern.id)")
      for range in pattern.cover where range.lowerBound < 0 || range.upperBound > intervals {
        throw StaffingError(
          .invalidParameter, subject: "cover of \(pattern.id)",
          detail: "Intervals \(range.lowerBound) to \(range.upperBound) are outside the \(intervals) of the requirement.")
      }
      let ordered = pattern.cover.sorted { $0.lowerBound < $1.lowerBound }
      for (one, next) in zip(ordered, ordered.dropFirst()) where one.upperBound > next.lowerBound {
        throw StaffingError(
          .invalidParameter, subject: "cover of \(pattern.id)", detail: "Interval \(next.lowerBound) is worked twice by one person.")
      }
      for skill in pattern.skills where !requirement.indices.contains(skill) {
        throw StaffingError(.invalidParameter, subject: "skills of \(pattern.id)", detail: "Skill \(skill) has no requirement.")
      }
    }
  }

  private func checkRules() throws(StaffingError) {
    try StaffingError.requireNonNegative(rules.surplusPrice, "over_cost")
    if let budget = rules.budget { try StaffingError.requireNonNegative(budget, "budget") }
    if let partTime = rules.partTime {
      try StaffingError.requireShare(partTime.share, "part_time_share")
      try StaffingError.requireNonNegative(partTime.longestHours, "part_time_hours")
    }
    switch rules.shortage {
    case .forbidden: break
    case .linear(let price): try StaffingError.requireNonNegative(price, "under_cost")
    case .convex(let prices):
      guard prices.count == intervals else {
        throw StaffingError(
          .lengthMismatch, subject: "under_cost", detail: "There are \(prices.count) prices for \(intervals) intervals.")
      }
    }
    for limit in rules.limits {
      guard limit.minimum >= 0, limit.maximum >= limit.minimum else {
        throw StaffingError(
          .invalidParameter, subject: "limit \(limit.name)",
          detail: "At least \(limit.minimum) and at most \(limit.maximum) cannot both be kept; expected a range from 0 up.")
      }
      for pattern in limit.patterns where !patterns.indices.contains(pattern) {
        throw StaffingError(.invalidParameter, subject: "limit \(limit.name)", detail: "There is no pattern \(pattern).")
      }
    }
  }

  private func checkBalances() throws(StaffingError) {
    for balance in rules.balances {
      for pattern in balance.days + balance.people where !patterns.indices.contains(pattern) {
        throw StaffingError(.invalidParameter, subject: "balances", detail: "There is no pattern \(pattern).")
      }
    }
  }

  private func checkDeferred() throws(StaffingError) {
    for item in deferred {
      try StaffingError.requireNonNegative(item.work, "deferred work")
      guard item.release >= 0, item.due < intervals, item.release <= item.due else {
        throw StaffingError(
          .invalidParameter, subject: "deferred work",
          detail: "Work from interval \(item.release) due at \(item.due) does not fit \(intervals) intervals, or is due before it arrives.")
      }
    }
  }

  /// Patterns that count as part-time.
  func isPartTime(_ pattern: ShiftPattern) -> Bool { rules.partTime.map { pattern.lengthHours <= $0.longestHours } ?? false }
}
