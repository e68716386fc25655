/// The share of paid time in which agents are not available: leave, training, meetings, breaks.
///
/// Independent causes compound: of the time that leave leaves over, training takes its share. Shrinkage divides, it is not added on:
/// 14 agents at 30 % take 14 / 0.7 = 20 on the roster.
public struct Shrinkage: Equatable, Sendable {
  /// One reason for absence and its share of the time that the others leave over.
  public struct Cause: Equatable, Sendable {
    public let name: String
    /// At least 0 and below 1.
    public let share: Double

    public init(name: String, share: Double) {
      self.name = name
      self.share = share
    }
  }

  public let causes: [Cause]
  /// All causes together: 1 − Π (1 − share).
  public let total: Double

  /// No shrinkage.
  public static let none = Shrinkage(unchecked: [])

  /// - Throws: `invalid_parameter` for a share below 0, or of 1 and more.
  public init(causes: [Cause]) throws(StaffingError) {
    for cause in causes {
      guard cause.share >= 0, cause.share < 1 else {
        throw StaffingError.invalid("shrinkage \(cause.name)", cause.share, expected: "a share of at least 0 and below 1")
      }
    }
    self.init(unchecked: causes)
    guard total < 1 else {
      throw StaffingError.invalid("shrinkage", total, expected: "causes that leave some time over")
    }
  }

  /// Shrinkage of one share without naming its causes.
  ///
  /// - Throws: as `init(causes:)`.
  public init(_ share: Double) throws(StaffingError) {
    guard share >= 0, share < 1 else {
      throw StaffingError.invalid("shrinkage", share, expected: "a share of at least 0 and below 1")
    }
    self.init(unchecked: share == 0 ? [] : [Cause(name: "all", share: share)])
  }

  private init(unchecked causes: [Cause]) {
    self.causes = causes
    // A single cause is kept to the last digit.
    total = causes.count == 1 ? causes[0].share : 1 - causes.reduce(1) { $0 * (1 - $1.share) }
  }

  /// The number on the roster that leaves `available` at work: available / (1 − total).
  public func scheduled(for available: Double) -> Double { available / (1 - total) }
}
