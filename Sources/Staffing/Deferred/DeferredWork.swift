import Statistics

/// Deferred work over a span of periods whose arrivals are uncertain: the share in time that a capacity gives, over all the paths that the
/// arrivals may take.
///
/// Each path is played through the ticket queue with work times of its own, always the same ones for the same seed: two capacities are
/// compared on the same tickets, and more capacity is better up to the small steps in which fractions of an agent are spread over the slices.
/// After the last period the staffing goes on in the same pattern until all is done.
public struct DeferredWork: Sendable {
  /// The most tickets of all paths together.
  public static let mostTicketsInAll = 50_000_000.0

  /// Business seconds of each period; 0 for a period that is closed throughout.
  public let periodSeconds: [Double]
  public let classes: [TicketClass]
  public let discipline: TicketDiscipline
  /// Periods at the start whose tickets are worked but not counted.
  public let warmUpPeriods: Int
  /// Business seconds of a slice, the step in which the number of agents can change.
  public let sliceSeconds: Double
  /// Capacity of each slice over the mean capacity asked for.
  let sliceWeights: [Double]
  let starts: [Double]

  /// - Parameter weights: capacity of each period over that of a period of weight 1; empty for all alike.
  /// - Throws: `invalid_parameter` for values without meaning, no classes, no paths or no open time; `length_mismatch` where paths or periods
  ///   differ in number; `too_large` for more tickets or slices than are computed.
  public init(
    periodSeconds: [Double], classes: [TicketClass], discipline: TicketDiscipline = .firstComeFirstServed, weights: [Double] = [],
    sliceSeconds: Double = 3600, warmUpPeriods: Int = 0
  ) throws(StaffingError) {
    try StaffingError.requirePositive(sliceSeconds, "slice_seconds")
    guard let first = classes.first, !first.paths.isEmpty else {
      throw StaffingError(.missingParameter, subject: "paths", detail: "Deferred work needs at least one class with at least one path.")
    }
    guard warmUpPeriods >= 0, warmUpPeriods < periodSeconds.count else {
      throw StaffingError.invalid("warm_up", Double(warmUpPeriods), expected: "fewer periods than there are")
    }
    guard weights.isEmpty || weights.count == periodSeconds.count else {
      throw StaffingError(
        .lengthMismatch, subject: "weights", detail: "There are \(weights.count) weights for \(periodSeconds.count) periods.")
    }
    var starts: [Double] = []
    var total = 0.0
    for length in periodSeconds {
      try StaffingError.requireNonNegative(length, "period_seconds")
      starts.append(total)
      total += length
    }
    guard total > 0 else {
      throw StaffingError(.invalidParameter, subject: "period_seconds", detail: "There is no open time at all: no work can be done.")
    }
    guard total / sliceSeconds <= Double(TicketStaffing.mostSlices) else {
      throw StaffingError(.tooLarge, subject: "slice_seconds", detail: "\(total / sliceSeconds) slices are too many; take longer ones.")
    }
    var tickets = 0.0
    var most = 0.0
    for kind in classes { try kind.validate(paths: first.paths.count, periods: periodSeconds.count) }
    for path in first.paths.indices {
      let inPath = classes.reduce(0.0) { $0 + $1.paths[path].reduce(0, +) + Double($1.backlog) }
      tickets += inPath
      most = max(most, inPath)
    }
    guard most <= Double(TicketQueue.mostTickets), tickets <= Self.mostTicketsInAll else {
      throw StaffingError(
        .tooLarge, subject: "paths",
        detail: "\(most) tickets in a path or \(tickets) in all are too many; plan shorter spans or take fewer paths.")
    }
    self.periodSeconds = periodSeconds
    self.classes = classes
    self.discipline = discipline
    self.warmUpPeriods = warmUpPeriods
    self.sliceSeconds = sliceSeconds
    self.starts = starts
    sliceWeights = try Self.weights(weights, starts: starts, total: total, sliceSeconds: sliceSeconds)
  }

  public var paths: Int { classes[0].paths.count }

  /// Mean work of a path over the open time of the span, in agents: below this no capacity keeps up.
  public var meanLoad: Double {
    let work = classes.reduce(0.0) { sum, kind in
      let tickets = kind.paths.reduce(0.0) { $0 + $1.reduce(0, +) } / Double(paths) + Double(kind.backlog)
      return sum + tickets * kind.work.mean
    }
    return work / periodSeconds.reduce(0, +)
  }

  /// The tickets in time with a mean of `capacity` agents over periods of weight 1.
  ///
  /// - Throws: `invalid_parameter` or `too_large` for impossible capacity.
  public func outcome(capacity: Double, seed: UInt64 = 1) throws(StaffingError) -> DeferredOutcome {
    var sampled = SampledTickets(self, seed: seed)
    return try sampled.outcome(capacity)
  }

  /// The agents in each slice of `sliceSeconds` business seconds for a mean of `capacity` agents.
  ///
  /// - Throws: as `outcome`.
  public func staffing(capacity: Double) throws(StaffingError) -> TicketStaffing {
    try TicketStaffing(capacity: capacity, sliceSeconds: sliceSeconds, weights: sliceWeights)
  }

  /// The weight of each slice: that of the period in which its middle lies.
  private static func weights(
    _ weights: [Double], starts: [Double], total: Double, sliceSeconds: Double
  ) throws(StaffingError) -> [Double] {
    for weight in weights { try StaffingError.requireNonNegative(weight, "weights") }
    let count = max(1, Int((total / sliceSeconds).rounded(.up)))
    guard !weights.isEmpty else { return [Double](repeating: 1, count: count) }
    guard weights.contains(where: { $0 > 0 }) else {
      throw StaffingError(.invalidParameter, subject: "weights", detail: "All weights are 0: nobody would ever work.")
    }
    var period = 0
    return (0..<count).map { slice in
      let middle = min((Double(slice) + 0.5) * sliceSeconds, total)
      while period + 1 < starts.count, starts[period + 1] <= middle { period += 1 }
      return weights[period]
    }
  }
}
