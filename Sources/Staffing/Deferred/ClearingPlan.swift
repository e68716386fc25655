import Statistics

/// When a backlog will be cleared, over the paths that the new work may take: a date with its chance.
public struct ClearingPlan: Equatable, Sendable {
  /// What counts as cleared at the end of a period.
  public enum Criterion: Equatable, Sendable {
    /// No more than this waits, in the unit of the work, for the first time: later it may be more again.
    case level(Double)
    /// From this end on to that of the last period nothing is older than so many periods (as `BacklogAge` counts), 1 or more.
    case nothingOlder(periods: Int)
  }

  /// For each path the first period at whose end the criterion holds; `nil` where that does not come within the span.
  public let clearing: [Int?]
  public let periods: Int

  /// - Parameters:
  ///   - backlog: Work that waits now, in the unit of `paths`.
  ///   - paths: New work by path and period.
  ///   - capacity: Work that can be done in each period.
  ///   - criterion: What counts as cleared.
  /// - Throws: as `FluidBacklog`, and `missing_parameter` without paths.
  public init(
    backlog: Double, paths: [[Double]], capacity: [Double], until criterion: Criterion = .level(0)
  ) throws(StaffingError) {
    if case .level(let level) = criterion { try StaffingError.requireNonNegative(level, "level") }
    guard !paths.isEmpty else {
      throw StaffingError(.missingParameter, subject: "paths", detail: "A clearing plan needs at least one path of new work.")
    }
    var clearing: [Int?] = []
    for path in paths {
      let fluid = try FluidBacklog(initialBacklog: backlog, arrivals: path, capacity: capacity)
      switch criterion {
      case .level(let level): clearing.append(fluid.clearingPeriod(level: level))
      case .nothingOlder(let periods): clearing.append(try fluid.lastingPeriod(withNothingOlderThan: periods))
      }
    }
    self.clearing = clearing
    periods = capacity.count
  }

  /// Share of the paths that are clear by the end of `period`.
  public func chance(byEndOf period: Int) -> Double {
    Double(clearing.reduce(0) { $0 + ($1.map { $0 <= period } == true ? 1 : 0) }) / Double(clearing.count)
  }

  /// The first period by whose end the backlog is cleared with at least this chance (above 0, at most 1); `nil` where no period is.
  public func period(withChance chance: Double) -> Int? {
    guard chance > 0, chance <= 1 else { return nil }
    let sorted = clearing.compactMap { $0 }.sorted()
    let needed = Int((chance * Double(clearing.count) - 1e-9).rounded(.up))
    return needed >= 1 && needed <= sorted.count ? sorted[needed - 1] : nil
  }

  /// The least multiple of the pattern `weights` with which the backlog is cleared by the end of `period` with probability `chance`, to one
  /// part in a million.
  ///
  /// - Throws: as the initializer, `invalid_parameter` for a period outside the span or a chance that is no share, `unreachable_goal` where no
  ///   capacity does it because nothing is worked after the last work has come in.
  public static func leastCapacity(
    backlog: Double, paths: [[Double]], weights: [Double], clearedByEndOf period: Int, chance: Double,
    until criterion: Criterion = .level(0)
  ) throws(StaffingError) -> Double {
    guard period >= 0, period < weights.count else {
      throw StaffingError.invalid("period", Double(period), expected: "one of \(weights.count) periods")
    }
    guard chance > 0, chance <= 1 else { throw StaffingError.invalid("chance", chance, expected: "a share above 0 and at most 1") }
    func isMet(_ factor: Double) throws(StaffingError) -> Bool {
      let plan = try ClearingPlan(backlog: backlog, paths: paths, capacity: weights.map { min($0 * factor, 1e300) }, until: criterion)
      return plan.chance(byEndOf: period) >= chance - 1e-12
    }
    for weight in weights { try StaffingError.requireNonNegative(weight, "weights") }
    if try isMet(0) { return 0 }
    let work = backlog + paths.reduce(0) { max($0, $1.reduce(0, +)) }
    let least = weights.filter { $0 > 0 }.min() ?? 1
    var high = work / least
    let isReachable = high.isFinite ? try isMet(high) : false
    guard isReachable else {
      throw StaffingError(
        .unreachableGoal, subject: "period",
        detail: "No capacity clears the backlog by the end of period \(period): nothing is worked in time.")
    }
    var low = 0.0
    while high - low > 1e-6 * high {
      let middle = low + (high - low) / 2
      if try isMet(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
