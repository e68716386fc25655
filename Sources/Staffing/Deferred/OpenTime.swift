/// The open intervals of a clock, and with them business time: the seconds that were open so far.
///
/// Work and promises run in business time, in which nights and weekends have no length. The intervals come in as plain numbers on any clock;
/// what makes them (calendars, zones, holidays) is not known here.
public struct OpenTime: Equatable, Sendable {
  /// The most open intervals.
  public static let mostIntervals = 10_000_000

  /// Starts and ends of the open intervals, in seconds of the clock, ascending.
  public let openings: [Double]
  public let closings: [Double]
  /// Business time at each opening.
  private let businessAtOpening: [Double]
  /// All open seconds together.
  public let total: Double

  /// - Throws: `length_mismatch` where the arrays differ in length, `invalid_parameter` unless every interval ends after its start and starts
  ///   no earlier than the one before ends, and for no open time at all; `too_large` above `mostIntervals`.
  public init(openings: [Double], closings: [Double]) throws(StaffingError) {
    guard openings.count == closings.count else {
      throw StaffingError(
        .lengthMismatch, subject: "closings",
        detail: "There are \(closings.count) closings for \(openings.count) openings; both must match.")
    }
    guard openings.count <= Self.mostIntervals else {
      throw StaffingError(.tooLarge, subject: "openings", detail: "\(openings.count) open intervals are more than \(Self.mostIntervals).")
    }
    guard !openings.isEmpty else {
      throw StaffingError(.invalidParameter, subject: "openings", detail: "There is no open time at all, so that no work can be done.")
    }
    var businessAtOpening: [Double] = []
    businessAtOpening.reserveCapacity(openings.count)
    var total = 0.0
    var last = -Double.infinity
    for (opening, closing) in zip(openings, closings) {
      guard opening.isFinite, opening >= last else {
        throw StaffingError.invalid("openings", opening, expected: "an opening no earlier than the closing before it")
      }
      guard closing.isFinite, closing > opening, closing - opening <= 1e15 else {
        throw StaffingError.invalid("closings", closing, expected: "a closing after its opening at \(opening)")
      }
      businessAtOpening.append(total)
      total += closing - opening
      last = closing
    }
    self.openings = openings
    self.closings = closings
    self.businessAtOpening = businessAtOpening
    self.total = total
  }

  /// Open seconds before `clock`; a time outside the open hours counts as the next opening.
  public func businessTime(at clock: Double) -> Double {
    let index = Self.last(openings, notAbove: clock)
    guard index >= 0 else { return 0 }
    return businessAtOpening[index] + min(max(0, clock - openings[index]), closings[index] - openings[index])
  }

  /// The time on the clock at which `business` open seconds are over: at a closing, not at the opening after it. `infinity` beyond the last
  /// closing.
  public func clockTime(ofEnd business: Double) -> Double {
    guard business <= total else { return .infinity }
    // The last interval that begins before this much work is done.
    let index = max(0, Self.last(businessAtOpening, notAbove: business, orEqual: false))
    return openings[index] + max(0, business - businessAtOpening[index])
  }

  /// The time on the clock at which work begins after `business` open seconds: at an opening, not at the closing before it. `infinity` from
  /// the last closing on.
  public func clockTime(ofStart business: Double) -> Double {
    guard business < total else { return .infinity }
    let index = max(0, Self.last(businessAtOpening, notAbove: business))
    return openings[index] + max(0, business - businessAtOpening[index])
  }

  /// Position of the last value that is below `limit`, or not above it; -1 where there is none.
  private static func last(_ values: [Double], notAbove limit: Double, orEqual: Bool = true) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < limit || (orEqual && values[middle] == limit) { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
