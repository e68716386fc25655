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
}
