/// The shares of the offered contacts from which every definition of the service level follows, at one threshold.
///
/// All are shares of the offered contacts, 0…1.
public struct ServiceLevelShares: Equatable, Sendable {
  /// Answered within the threshold.
  public var answeredWithin: Double
  /// Answered at any time.
  public var answered: Double
  /// Abandoned within the threshold.
  public var abandonedWithin: Double
  /// Would have been reached within the threshold by never giving up.
  public var virtualWithin: Double

  public init(answeredWithin: Double, answered: Double, abandonedWithin: Double, virtualWithin: Double) {
    self.answeredWithin = min(max(answeredWithin, 0), 1)
    self.answered = min(max(answered, 0), 1)
    self.abandonedWithin = min(max(abandonedWithin, 0), 1)
    self.virtualWithin = min(max(virtualWithin, 0), 1)
  }

  /// The service level by `definition`, 0…1; 0 where nobody is left in the denominator.
  public func level(_ definition: ServiceLevelDefinition) -> Double {
    switch definition {
    case .answeredWithinOverOffered: answeredWithin
    case .answeredWithinOverAnswered: Self.ratio(answeredWithin, answered)
    case .answeredWithinOverOfferedLessShortAbandons: Self.ratio(answeredWithin, 1 - abandonedWithin)
    case .answeredOrAbandonedWithinOverOffered: min(1, answeredWithin + abandonedWithin)
    case .virtualWithin: virtualWithin
    }
  }

  /// The shares of a longer span made of intervals, each weighted by its `volumes` (contacts, 0 or more): the service level of a day is the
  /// ratio of the day's sums, not the mean of the intervals' levels.
  ///
  /// - Throws: `length_mismatch` where the two arrays differ in length, `invalid_parameter` for a negative or missing volume and where no
  ///   contact is left to weigh by.
  public static func combined(_ shares: [ServiceLevelShares], volumes: [Double]) throws(StaffingError) -> ServiceLevelShares {
    guard shares.count == volumes.count else {
      throw StaffingError(
        .lengthMismatch, subject: "volumes", detail: "There are \(volumes.count) volumes for \(shares.count) intervals; both must match.")
    }
    var total = 0.0
    var answeredWithin = 0.0
    var answered = 0.0
    var abandonedWithin = 0.0
    var virtualWithin = 0.0
    for (share, volume) in zip(shares, volumes) {
      try StaffingError.requireNonNegative(volume, "volume")
      total += volume
      answeredWithin += volume * share.answeredWithin
      answered += volume * share.answered
      abandonedWithin += volume * share.abandonedWithin
      virtualWithin += volume * share.virtualWithin
    }
    guard total > 0 else { throw StaffingError.invalid("volumes", total, expected: "at least one contact over the whole span") }
    return ServiceLevelShares(
      answeredWithin: answeredWithin / total, answered: answered / total, abandonedWithin: abandonedWithin / total,
      virtualWithin: virtualWithin / total)
  }

  private static func ratio(_ numerator: Double, _ denominator: Double) -> Double {
    denominator > 0 ? min(1, numerator / denominator) : 0
  }
}
