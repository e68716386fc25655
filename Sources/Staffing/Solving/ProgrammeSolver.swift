import Statistics

/// Something that solves integer programmes: CBC, or local search when that is missing or late.
protocol ProgrammeSolver: Sendable {
  /// The best solution found within the limits, with a bound; never a solution that breaks a row.
  ///
  /// - Parameters:
  ///   - programme: What to minimise.
  ///   - limits: Wall time and the gap to stop at.
  ///   - start: A solution to improve on, or nil. One that breaks a row is left aside.
  func solve(_ programme: IntegerProgramme, limits: SolveLimits, start: [Double]?) -> ProgrammeAnswer
}

/// When a solver has to stop.
public struct SolveLimits: Equatable, Sendable {
  /// Wall time in seconds.
  public var seconds: Double
  /// Relative gap below which a solution is good enough; 0 asks for the proof.
  public var relativeGap: Double

  /// - Throws: `invalid_parameter` for a time that is not above 0 or beyond an hour, or a gap outside 0…1.
  public init(seconds: Double = 10, relativeGap: Double = 0) throws(StaffingError) {
    guard seconds > 0, seconds <= 3600 else {
      throw StaffingError.invalid("time_limit_seconds", seconds, expected: "seconds above 0 and up to 3600")
    }
    try StaffingError.requireShare(relativeGap, "relative_gap")
    self.seconds = seconds
    self.relativeGap = relativeGap
  }

  private init(unchecked seconds: Double, relativeGap: Double) {
    self.seconds = seconds
    self.relativeGap = relativeGap
  }

  /// Ten seconds, to the proof.
  public static let standard = SolveLimits(unchecked: 10, relativeGap: 0)

  /// The same with another time, which may have run out.
  func with(seconds: Double) -> SolveLimits { SolveLimits(unchecked: max(0, seconds), relativeGap: relativeGap) }
}

/// A wall clock that runs down.
struct Deadline: Sendable {
  private let end: ContinuousClock.Instant

  init(seconds: Double) { end = ContinuousClock.now.advanced(by: .seconds(seconds)) }

  /// Seconds left, 0 when over or when nobody waits for the answer any more.
  var secondsLeft: Double {
    if Cancellation.isRequested { return 0 }
    let left = (end - ContinuousClock.now).components
    return max(0, Double(left.seconds) + Double(left.attoseconds) * 1e-18)
  }

  var isOver: Bool { secondsLeft == 0 }
}
