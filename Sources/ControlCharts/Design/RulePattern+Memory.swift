/// What a pattern remembers of the points before, and how the next point changes it.
extension RulePattern {
  /// Where the pattern cuts the axis of |z|.
  func cuts(limit: Double) -> [Double] {
    switch self {
    case .beyondLimit: [limit]
    case .oneSide, .side: [0]
    case .zone(_, _, let zone), .sideZone(_, _, let zone, _), .within(_, let zone), .bothSides(_, let zone), .outside(_, let zone): [zone]
    case .nearLimit(let zone): [0, zone, limit]
    case .trend, .sideTrend, .alternation: []
    }
  }

  /// Memory at the start; one or two small counters or a window of signs packed in base 3 or 5.
  static let start: Int32 = 0

  /// The memory after a point at `z`, or nil when the pattern is complete. Trends and alternations are not followed here.
  func step(_ memory: Int32, z: Double, limit: Double) -> Int32? {
    switch self {
    case .beyondLimit: return abs(z) > limit ? nil : 0
    case .oneSide(let length):
      // Positive above, negative below.
      let run = z > 0 ? max(memory, 0) + 1 : (z < 0 ? min(memory, 0) - 1 : 0)
      return abs(run) >= Int32(clamping: length) ? nil : run
    case .zone(let needed, let window, let zone):
      return Self.window(memory, z > zone ? 1 : (z < -zone ? 2 : 0), base: 3, window: window) { digits in
        digits.count { $0 == 1 } >= needed || digits.count { $0 == 2 } >= needed
      }
    case .side(let length, let isUpper):
      let run = (isUpper ? z : -z) > 0 ? memory + 1 : 0
      return run >= Int32(clamping: length) ? nil : run
    case .sideZone(let needed, let window, let zone, let isUpper):
      return Self.window(memory, (isUpper ? z : -z) > zone ? 1 : 0, base: 3, window: window) { digits in
        digits.count { $0 == 1 } >= needed
      }
    case .outside(let length, let zone):
      let run = abs(z) > zone ? memory + 1 : 0
      return run >= Int32(clamping: length) ? nil : run
    case .within(let length, let zone):
      let run = abs(z) < zone ? memory + 1 : 0
      return run >= Int32(clamping: length) ? nil : run
    case .bothSides(let length, let zone):
      guard abs(z) > zone else { return 0 }
      // Length of the run (up to length − 1), and of its one-sided end with the side's sign.
      let span = Int32(clamping: 4 * length)
      let run = memory / span
      let end = memory == 0 ? 0 : memory % span - span / 2
      let newRun = run + 1
      let newEnd = z > 0 ? max(end, 0) + 1 : min(end, 0) - 1
      let most = Int32(clamping: length)
      if newRun >= most, abs(newEnd) < most { return nil }
      return min(newRun, most - 1) * span + max(-(most - 1), min(newEnd, most - 1)) + span / 2
    case .nearLimit(let zone):
      let digit: Int32
      let size = abs(z)
      if size > zone, size <= limit { digit = z > 0 ? 1 : 2 } else { digit = z > 0 ? 3 : (z < 0 ? 4 : 0) }
      return Self.window(memory, digit, base: 5, window: 3) { digits in
        guard digits.count == 3 else { return false }
        let up = digits.allSatisfy { $0 == 1 || $0 == 3 } && digits.count { $0 == 1 } >= 2
        return up || (digits.allSatisfy { $0 == 2 || $0 == 4 } && digits.count { $0 == 2 } >= 2)
      }
    case .trend, .sideTrend, .alternation: return 0
    }
  }

  /// Appends a digit to a window of the last `window` − 1 ones; nil when the window with it is complete. Digit 0 stands for "neither", as
  /// before the start.
  private static func window(
    _ memory: Int32, _ digit: Int32, base: Int32, window: Int, isComplete: ([Int32]) -> Bool
  ) -> Int32? {
    var digits = [digit]
    var rest = memory
    var kept = digit
    var place = base
    for position in 1..<max(window, 1) {
      let next = rest % base
      digits.append(next)
      rest /= base
      if position < window - 1 {
        kept += next * place
        place *= base
      }
    }
    if isComplete(digits) { return nil }
    return window > 1 ? kept : 0
  }
}
