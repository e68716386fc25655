/// An arrival rate that is constant within each of a run of equal intervals and zero before and after them.
public struct RatePath: Equatable, Sendable {
  /// The most intervals of a path: a year of quarter hours.
  public static let mostIntervals = 40_000

  /// Contacts a second in each interval.
  public let rates: [Double]
  /// Length of an interval in seconds.
  public let intervalSeconds: Double

  /// - Parameter volumes: Contacts in each interval, 0 or more.
  /// - Throws: `invalid_parameter` for a negative or missing volume or an interval without length, `too_large` above `mostIntervals`.
  public init(volumes: [Double], intervalSeconds: Double) throws(StaffingError) {
    try StaffingError.requirePositive(intervalSeconds, "interval")
    guard volumes.count <= Self.mostIntervals else {
      throw StaffingError(
        .tooLarge, subject: "volumes", detail: "\(volumes.count) intervals are more than can be computed at once, \(Self.mostIntervals).")
    }
    for volume in volumes { try StaffingError.requireNonNegative(volume, "volume") }
    rates = volumes.map { $0 / intervalSeconds }
    guard rates.allSatisfy({ $0.isFinite }) else {
      throw StaffingError(.tooLarge, subject: "volume", detail: "The contacts a second are beyond the range of a number.")
    }
    self.intervalSeconds = intervalSeconds
  }

  /// Rates that are known to be finite and not negative.
  init(unchecked rates: [Double], intervalSeconds: Double) {
    self.rates = rates
    self.intervalSeconds = intervalSeconds
  }

  /// End of the last interval in seconds.
  public var duration: Double { Double(rates.count) * intervalSeconds }

  /// Mean rate over `start`…`end` (seconds, which may lie before the first interval), 0 outside the path.
  public func average(from start: Double, to end: Double) -> Double {
    guard end > start else { return 0 }
    var sum = 0.0
    for index in touched(start, end) {
      let low = max(start, Double(index) * intervalSeconds)
      let high = min(end, Double(index + 1) * intervalSeconds)
      if high > low { sum += rates[index] * (high - low) }
    }
    return sum / (end - start)
  }

  /// Highest rate anywhere in `start`…`end`.
  public func maximum(from start: Double, to end: Double) -> Double {
    var highest = 0.0
    // A window that only touches an interval by the rounding of its ends is not in it.
    let slack = 1e-9 * intervalSeconds
    for index in touched(start + slack, end - slack) { highest = max(highest, rates[index]) }
    return highest
  }

  private func touched(_ start: Double, _ end: Double) -> Range<Int> {
    let count = Double(rates.count)
    let low = min(max(0, (start / intervalSeconds).rounded(.down)), count)
    let high = min(max(low, (end / intervalSeconds).rounded(.up)), count)
    return low.isFinite && high.isFinite ? Int(low)..<Int(high) : 0..<0
  }
}
