/// The least capacity with which all work keeps its deadlines, exactly: divisible work that may be interrupted, in periods with more or less
/// open time.
///
/// Work with first and last period possible is feasible at constant capacity c if and only if for every interval of periods the work that
/// must be done wholly inside it is at most c times the open time in it. The least c is therefore the largest of these ratios, at the
/// critical interval; and with capacity by period as variables the same inequalities are the cover rows of a shift plan.
///
/// Source: W. A. Horn (1974), "Some simple scheduling algorithms", Naval Research Logistics Quarterly 21; F. Yao, A. Demers and S. Shenker
/// (1995), "A scheduling model for reduced CPU energy", FOCS.
public struct DeadlineCapacity: Sendable {
  /// The most periods: the search takes the square of their number.
  public static let mostPeriods = 20_000

  /// Open time of each period, in any unit of capacity × time: 1 for an open period, 0 for a closed one.
  public let open: [Double]
  /// For each first possible period: last possible period and amount of work.
  private var workByFirst: [[(last: Int, amount: Double)]]

  /// An interval of periods, both included, with the work that must be done inside it.
  public struct Interval: Equatable, Sendable {
    public var first: Int
    public var last: Int
    public var work: Double
    public var open: Double
    /// Work over open time; `infinity` where there is work and no open time.
    public var ratio: Double { work > 0 ? work / open : 0 }
  }

  /// An interval whose work is more than its capacity.
  public struct Shortfall: Equatable, Sendable {
    /// `open` is the capacity in it.
    public var interval: Interval
    public var missing: Double
  }

  /// - Throws: `too_large` above `mostPeriods`, `invalid_parameter` for open time that is missing or negative.
  public init(open: [Double]) throws(StaffingError) {
    guard open.count <= Self.mostPeriods else {
      throw StaffingError(.tooLarge, subject: "open", detail: "\(open.count) periods are more than \(Self.mostPeriods).")
    }
    for value in open { try StaffingError.requireNonNegative(value, "open") }
    self.open = open
    workByFirst = [[(last: Int, amount: Double)]](repeating: [], count: open.count)
  }

  /// Work of a shift plan, checked by it, in periods that are all open.
  init(_ work: [DeadlineWork], periods: Int) {
    open = [Double](repeating: 1, count: periods)
    workByFirst = [[(last: Int, amount: Double)]](repeating: [], count: periods)
    for item in work where item.work > 0 { workByFirst[item.release].append((item.due, item.work)) }
  }

  /// Adds work that can be done from period `first` to period `last`, both included. Work whose last period lies beyond the span asks for
  /// nothing within it.
  ///
  /// - Throws: `invalid_parameter` for work that is missing or negative, that has no period to be done in, or starts before the span.
  public mutating func add(work: Double, first: Int, last: Int) throws(StaffingError) {
    try StaffingError.requireNonNegative(work, "work")
    guard first >= 0 else { throw StaffingError.invalid("first", Double(first), expected: "a period of 0 or more") }
    guard last < open.count, work > 0 else { return }
    guard first <= last else {
      throw StaffingError(
        .invalidParameter, subject: "deadline",
        detail: "Work that can begin in period \(first) is due by the end of period \(last): no period is left to do it.")
    }
    workByFirst[first].append((last, work))
  }

  /// Adds `work[k]` that arrives in period k and is due by the end of period k + `deadlinePeriods`. Work that arrives in a period can be done
  /// from the next one on, or with `fromSamePeriod` in the same.
  ///
  /// - Throws: as `add(work:first:last:)`, and `length_mismatch` for more periods of work than of open time.
  public mutating func add(work: [Double], deadlinePeriods: Int, fromSamePeriod: Bool = false) throws(StaffingError) {
    guard work.count <= open.count else {
      throw StaffingError(
        .lengthMismatch, subject: "work", detail: "There are \(work.count) periods of work for \(open.count) periods of open time.")
    }
    for (period, amount) in work.enumerated() {
      let (last, overflow) = period.addingReportingOverflow(deadlinePeriods)
      try add(work: amount, first: fromSamePeriod ? period : period + 1, last: overflow ? Int.max : last)
    }
  }

  /// The least capacity per unit of open time, and the interval that asks for it (the first one found from the end); `nil` where no work is
  /// due.
  ///
  /// - Throws: `unreachable_goal` where work is due within closed periods only.
  public func critical() throws(StaffingError) -> (capacity: Double, interval: Interval)? {
    var best: Interval?
    scan(open) { interval in
      if let known = best, interval.ratio <= known.ratio { return }
      best = interval
    }
    guard let best else { return nil }
    guard best.ratio.isFinite else {
      throw StaffingError(
        .unreachableGoal, subject: "deadline",
        detail: "Periods \(best.first) to \(best.last) have no open time, but \(best.work) of work must be done within them.")
    }
    return (best.ratio, best)
  }

  /// Whether all deadlines can be kept with `capacity` of work in each period, or the interval that lacks most.
  ///
  /// - Throws: `length_mismatch` for another number of periods than of open time, `invalid_parameter` for capacity that is missing or
  ///   negative.
  public func shortfall(capacity: [Double]) throws(StaffingError) -> Shortfall? {
    guard capacity.count == open.count else {
      throw StaffingError(
        .lengthMismatch, subject: "capacity", detail: "There are \(capacity.count) periods of capacity for \(open.count) periods.")
    }
    for value in capacity { try StaffingError.requireNonNegative(value, "capacity") }
    return shortfalls(capacity: capacity, tolerance: 1e-12).max { $0.missing < $1.missing }
  }

  /// For each last period the interval that lacks most, where `capacity` (0 or more in each period) falls short of the work by more than a
  /// rounding: the cover rows that a shift plan breaks.
  ///
  /// - Parameter tolerance: What counts as rounding, over the work or over 1.
  func shortfalls(capacity: [Double], tolerance: Double) -> [Shortfall] {
    guard capacity.count == open.count else { return [] }
    var worst = [Shortfall?](repeating: nil, count: open.count)
    scan(capacity) { interval in
      let missing = interval.work - interval.open
      if missing > tolerance * max(1, interval.work), missing > worst[interval.last]?.missing ?? 0 {
        worst[interval.last] = Shortfall(interval: interval, missing: missing)
      }
    }
    return worst.compactMap { $0 }
  }

  /// Visits every interval that ends with work due in it, from the last start to the first, with its sum of `capacity`.
  private func scan(_ capacity: [Double], _ visit: (Interval) -> Void) {
    var dueBy = [Double](repeating: 0, count: capacity.count)
    for first in capacity.indices.reversed() {
      if workByFirst[first].isEmpty { continue }
      for (last, amount) in workByFirst[first] { dueBy[last] += amount }
      var work = 0.0
      var time = 0.0
      for last in first..<capacity.count {
        time += capacity[last]
        if dueBy[last] > 0 {
          work += dueBy[last]
          visit(Interval(first: first, last: last, work: work, open: time))
        }
      }
    }
  }
}
