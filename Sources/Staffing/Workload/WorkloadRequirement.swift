/// The people that deferred work takes: tickets and mail that may wait, so that no queue formula is needed, only hours.
///
/// Hours of work in a period = volume × handle time. A person on a shift of `paidHours` works off
/// paidHours × (1 − shrinkage) × occupancy hours of it; people = hours of work / that. Nothing is rounded before the last step, so that the
/// need of a week is not that of seven rounded days.
public struct WorkloadRequirement: Equatable, Sendable {
  /// What turns hours of work into people.
  public struct Rules: Equatable, Sendable {
    /// Hands-on seconds that one ticket takes on average.
    public let handleTime: Double
    /// Paid hours of one person's shift.
    public let paidHours: Double
    /// Share of the time at work that may go into tickets, above 0 and at most 1.
    public let occupancy: Double
    public let shrinkage: Shrinkage

    /// - Throws: `invalid_parameter` for a handle time or shift that is not above 0, or an occupancy outside its range.
    public init(
      handleTime: Double, paidHours: Double = 8, occupancy: Double = 0.85, shrinkage: Shrinkage = .none
    ) throws(StaffingError) {
      try StaffingError.requirePositive(handleTime, "aht")
      try StaffingError.requirePositive(paidHours, "paid_hours")
      guard occupancy > 0, occupancy <= 1 else {
        throw StaffingError.invalid("maximum_occupancy", occupancy, expected: "a share above 0 and at most 1")
      }
      self.handleTime = handleTime
      self.paidHours = paidHours
      self.occupancy = occupancy
      self.shrinkage = shrinkage
    }

    /// Hours of work that one person on shift gets done.
    public var productiveHours: Double { paidHours * (1 - shrinkage.total) * occupancy }
  }

  /// Tickets in the period.
  public let volume: Double
  /// Hours of work that they make.
  public let workloadHours: Double
  /// People on the roster, before rounding.
  public let people: Double
  /// People on the roster, rounded up once.
  public let wholePeople: Int

  /// The need of one period, a day as a rule.
  ///
  /// - Throws: `invalid_parameter` for a negative or missing volume, `too_large` where the need is beyond counting.
  public init(volume: Double, rules: Rules) throws(StaffingError) {
    try StaffingError.requireNonNegative(volume, "volume")
    self.volume = volume
    workloadHours = volume * rules.handleTime / 3600
    people = workloadHours / rules.productiveHours
    guard let whole = WholePeople.roundedUp(people) else {
      throw StaffingError(.tooLarge, subject: "volume", detail: "\(volume) tickets take more people than can be counted.")
    }
    wholePeople = whole
  }
}
