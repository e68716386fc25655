/// A backlog that flows: what comes in by period, what can be worked by period, first come first served, in whatever unit of work.
///
/// worked_k = min(B_{k−1} + A_k, K_k) and B_k = B_{k−1} + A_k − worked_k. The first backlog is older than all arrivals. What was worked when,
/// and how old what waits is, follows from the two cumulative curves.
public struct FluidBacklog: Equatable, Sendable {
  /// The most periods.
  public static let mostPeriods = 10_000_000

  public let initialBacklog: Double
  public let arrivals: [Double]
  /// Worked in each period.
  public let worked: [Double]
  /// What waits at the end of each period.
  public let backlog: [Double]

  /// - Throws: `length_mismatch` where the arrays differ in length, `invalid_parameter` for a value that is missing or negative, `too_large`
  ///   above `mostPeriods`.
  public init(initialBacklog: Double = 0, arrivals: [Double], capacity: [Double]) throws(StaffingError) {
    try StaffingError.requireNonNegative(initialBacklog, "initial_backlog")
    guard arrivals.count == capacity.count else {
      throw StaffingError(
        .lengthMismatch, subject: "capacity",
        detail: "There are \(capacity.count) periods of capacity for \(arrivals.count) of arrivals; both must match.")
    }
    guard arrivals.count <= Self.mostPeriods else {
      throw StaffingError(.tooLarge, subject: "arrivals", detail: "\(arrivals.count) periods are more than \(Self.mostPeriods).")
    }
    var worked: [Double] = []
    var backlog: [Double] = []
    var standing = initialBacklog
    for (coming, possible) in zip(arrivals, capacity) {
      try StaffingError.requireNonNegative(coming, "arrivals")
      try StaffingError.requireNonNegative(possible, "capacity")
      let done = min(standing + coming, possible)
      standing = standing + coming - done
      worked.append(done)
      backlog.append(standing)
    }
    self.initialBacklog = initialBacklog
    self.arrivals = arrivals
    self.worked = worked
    self.backlog = backlog
  }

  /// For each period, how much of what arrived in it is worked by the end of the period `deadlinePeriods` later (0: the same period); `nil`
  /// where that lies beyond the last period.
  ///
  /// - Throws: `invalid_parameter` for a negative number of periods.
  public func onTimeOfCohorts(deadlinePeriods: Int) throws(StaffingError) -> [Double?] {
    guard deadlinePeriods >= 0 else {
      throw StaffingError.invalid("deadline_periods", Double(deadlinePeriods), expected: "a count of 0 or more")
    }
    let done = Self.cumulated(worked)
    var older = initialBacklog
    return arrivals.indices.map { period in
      defer { older += arrivals[period] }
      let (due, overflow) = period.addingReportingOverflow(deadlinePeriods)
      guard !overflow, due < done.count else { return nil }
      return min(max(0, done[due] - older), arrivals[period])
    }
  }

  /// Share of what arrived in the periods whose deadline lies within the span that is worked in time; `nil` where nothing arrived in them.
  ///
  /// - Throws: as `onTimeOfCohorts`.
  public func onTimeShare(deadlinePeriods: Int) throws(StaffingError) -> Double? {
    var inTime = 0.0
    var all = 0.0
    for (onTime, arrived) in zip(try onTimeOfCohorts(deadlinePeriods: deadlinePeriods), arrivals) {
      guard let onTime else { continue }
      inTime += onTime
      all += arrived
    }
    return all > 0 ? min(1, inTime / all) : nil
  }

  /// The first period at whose end no more than `level` waits; `nil` where that does not come.
  public func clearingPeriod(level: Double = 0) -> Int? { backlog.firstIndex { $0 <= level + 1e-9 * max(1, level) } }

  private static func cumulated(_ values: [Double]) -> [Double] {
    var sum = 0.0
    return values.map { value in
      sum += value
      return sum
    }
  }
}
