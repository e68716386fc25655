/// A run rule as the memory it needs of the past: what a Markov chain of the chart is built from.
///
/// Source: C. W. Champ & W. H. Woodall (1987), Exact results for Shewhart control charts with supplementary runs rules, Technometrics 29.
public enum RulePattern: Sendable, Equatable {
  /// A point beyond a control limit.
  case beyondLimit
  /// `length` points in a row on one side of the centre line.
  case oneSide(length: Int)
  /// `needed` of `window` points in a row beyond `zone` standard deviations on one side.
  case zone(needed: Int, window: Int, beyond: Double)
  /// `length` points in a row on the named side of the centre line.
  case side(length: Int, isUpper: Bool)
  /// `needed` of `window` points in a row beyond `zone` standard deviations on the named side.
  case sideZone(needed: Int, window: Int, beyond: Double, isUpper: Bool)
  /// `length` points in a row within `zone` standard deviations.
  case within(length: Int, zone: Double)
  /// `length` points in a row beyond `zone` standard deviations, not all on one side.
  case bothSides(length: Int, beyond: Double)
  /// `length` points in a row beyond `zone` standard deviations, on whichever side each.
  case outside(length: Int, beyond: Double)
  /// Three points in a row on one side, two of them beyond `zone` standard deviations but not beyond the limit.
  case nearLimit(zone: Double)
  /// `length` points in a row rising, or falling; needs the last value itself.
  case trend(length: Int)
  /// `length` points in a row rising (`isUpper`), or falling; needs the last value itself.
  case sideTrend(length: Int, isUpper: Bool)
  /// `length` points in a row rising and falling in turn; needs the last value itself.
  case alternation(length: Int)

  /// Whether the pattern is judged by which zone a point lies in, so that a finite chain holds its memory.
  public var isFinite: Bool {
    switch self {
    case .trend, .sideTrend, .alternation: false
    default: true
    }
  }

  /// Refuses lengths and zones that no chart has and that the packed memory could not hold.
  func validate() throws(ControlChartError) {
    switch self {
    case .beyondLimit: return
    case .oneSide(let length), .side(let length, _), .trend(let length), .sideTrend(let length, _), .alternation(let length):
      try SchemeCheck.within("rules", Double(length), 1...1000)
    case .zone(let needed, let window, let zone), .sideZone(let needed, let window, let zone, _):
      try SchemeCheck.within("rules", Double(window), 1...15)
      try SchemeCheck.within("rules", Double(needed), 1...Double(window))
      try SchemeCheck.within("rules", zone, 0...37)
    case .within(let length, let zone), .bothSides(let length, let zone), .outside(let length, let zone):
      try SchemeCheck.within("rules", Double(length), 1...1000)
      try SchemeCheck.within("rules", zone, 0...37)
    case .nearLimit(let zone): try SchemeCheck.within("rules", zone, 0...37)
    }
  }

  /// The pattern of a rule; nil for rules about a whole series (Anhøj's), whose limits change with its length.
  public init?(_ rule: any RunRule) {
    if let stated = rule as? StatedRule {
      self.init(stated.pattern)
      return
    }
    switch rule.id {
    case "nelson_1", "western_electric_1", "nhs_1": self = .beyondLimit
    case "nelson_2": self = .oneSide(length: 9)
    case "nelson_3": self = .trend(length: 6)
    case "nelson_4": self = .alternation(length: 14)
    case "nelson_5", "western_electric_2": self = .zone(needed: 2, window: 3, beyond: 2)
    case "nelson_6", "western_electric_3": self = .zone(needed: 4, window: 5, beyond: 1)
    case "nelson_7": self = .within(length: 15, zone: 1)
    case "nelson_8": self = .bothSides(length: 8, beyond: 1)
    case "western_electric_4": self = .oneSide(length: 8)
    case "nhs_2": self = .oneSide(length: 7)
    case "nhs_3": self = .trend(length: 7)
    case "nhs_4": self = .nearLimit(zone: 2)
    default: return nil
    }
  }

  /// A pattern as charts look for it.
  init(_ pattern: RunPattern) {
    switch pattern {
    case .run(let length, .one): self = .oneSide(length: length)
    case .run(let length, let side): self = .side(length: length, isUpper: side == .above)
    case .beyond(let needed, let window, let sigma, .one): self = .zone(needed: needed, window: window, beyond: sigma)
    case .beyond(let needed, let window, let sigma, let side):
      self = .sideZone(needed: needed, window: window, beyond: sigma, isUpper: side == .above)
    case .trend(let length, .one): self = .trend(length: length)
    case .trend(let length, let side): self = .sideTrend(length: length, isUpper: side == .above)
    case .alternating(let length): self = .alternation(length: length)
    case .within(let length, let sigma): self = .within(length: length, zone: sigma)
    case .outside(let length, let sigma, let bothSides):
      self = bothSides ? .bothSides(length: length, beyond: sigma) : .outside(length: length, beyond: sigma)
    }
  }

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
