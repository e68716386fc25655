/// A pattern of standardised points that a rule can be stated by. Inequalities are strict, as for every rule (see `RunRule`).
public enum RunPattern: Sendable, Equatable {
  /// Which side of the centre line a pattern is about.
  public enum Side: Sendable, Equatable {
    /// Either, but all points on the same one.
    case one
    case above
    case below
  }

  /// `length` points in a row on a side of the centre line.
  case run(length: Int, side: Side)
  /// `needed` of `window` points in a row beyond `sigma` standard deviations on a side, the last among them.
  case beyond(needed: Int, window: Int, sigma: Double, side: Side)
  /// `length` points in a row of which each rises above (above), falls below (below), or one of the two (one), the point before it.
  case trend(length: Int, side: Side)
  /// `length` points in a row that rise and fall in turn.
  case alternating(length: Int)
  /// `length` points in a row within `sigma` standard deviations.
  case within(length: Int, sigma: Double)
  /// `length` points in a row beyond `sigma` standard deviations, on whichever side each; `bothSides`: not all on one.
  case outside(length: Int, sigma: Double, bothSides: Bool)

  /// The pattern at work.
  func machine() -> any RuleMachine {
    switch self {
    case .run(let length, let side): Self.only(side, OneSide(length: length))
    case .beyond(let needed, let window, let sigma, let side): Self.only(side, ZoneCount(needed: needed, of: window, beyond: sigma))
    case .trend(let length, let side): Self.only(side, Trend(length: length))
    case .alternating(let length): Alternation(length: length)
    case .within(let length, let sigma): Within(length: length, zone: sigma)
    case .outside(let length, let sigma, true): BothSides(length: length, beyond: sigma)
    case .outside(let length, let sigma, false): Outside(length: length, beyond: sigma)
    }
  }

  private static func only(_ side: Side, _ machine: some RuleMachine) -> any RuleMachine {
    side == .one ? machine : OneWay(machine, isUpper: side == .above)
  }
}
