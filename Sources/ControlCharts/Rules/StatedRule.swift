/// A run rule that its user stated in a line, such as "7 in a row above centre" (see `StatedRuleParser` for what can be said).
public struct StatedRule: RunRule, Equatable {
  public let pattern: RunPattern

  public init(_ pattern: RunPattern) { self.pattern = pattern }

  /// The rule in its shortest wording, so that the same rule said in two ways has one name.
  public var id: String {
    switch pattern {
    case .run(let length, .one): "\(length) on one side"
    case .run(let length, let side): "\(length) in a row \(Self.word(side)) centre"
    case .beyond(1, 1, let sigma, let side): "1 \(Self.word(side)) \(Self.number(sigma)) sigma"
    case .beyond(let needed, let window, 0, .one): "\(needed) of \(window) on one side"
    case .beyond(let needed, let window, 0, let side): "\(needed) of \(window) \(Self.word(side)) centre"
    case .beyond(let needed, let window, let sigma, let side): "\(needed) of \(window) \(Self.word(side)) \(Self.number(sigma)) sigma"
    case .trend(let length, .one): "\(length) rising or falling"
    case .trend(let length, let side): "\(length) \(side == .above ? "rising" : "falling")"
    case .alternating(let length): "\(length) alternating"
    case .within(let length, let sigma): "\(length) within \(Self.number(sigma)) sigma"
    case .outside(let length, let sigma, let bothSides):
      "\(length) outside \(Self.number(sigma)) sigma\(bothSides ? " on both sides" : "")"
    }
  }

  public var title: String {
    switch pattern {
    case .run(let length, .one): "\(length) points in a row on one side of the centre line"
    case .run(let length, let side): "\(length) points in a row \(Self.word(side)) the centre line"
    case .beyond(1, 1, let sigma, let side): "a point \(Self.distance(sigma, side))"
    case .beyond(let needed, let window, 0, .one): "\(needed) of \(window) points in a row on one side of the centre line"
    case .beyond(let needed, let window, 0, let side): "\(needed) of \(window) points in a row \(Self.word(side)) the centre line"
    case .beyond(let needed, let window, let sigma, let side):
      "\(needed) of \(window) points in a row \(Self.distance(sigma, side))\(side == .one ? " on one side" : "")"
    case .trend(let length, .one): "\(length) points in a row steadily rising or falling"
    case .trend(let length, let side): "\(length) points in a row steadily \(side == .above ? "rising" : "falling")"
    case .alternating(let length): "\(length) points in a row rising and falling in turn"
    case .within(let length, let sigma): "\(length) points in a row within \(Self.deviations(sigma)) of the centre line"
    case .outside(let length, let sigma, let bothSides):
      "\(length) points in a row beyond \(Self.deviations(sigma))\(bothSides ? ", on both sides" : " on either side")"
    }
  }

  /// A single point means the same on a panel of moving ranges, and on statistics that carry earlier points along.
  public var judgesDispersion: Bool {
    if case .beyond(1, 1, _, _) = pattern { true } else { false }
  }

  public func says(_ context: SignalContext) -> String {
    let side =
      switch (pattern, context.signal.direction) {
      // The title says which side.
      case (.run(_, .above), _), (.run(_, .below), _), (.trend(_, .above), _), (.trend(_, .below), _): ""
      case (.beyond(_, _, _, .above), _), (.beyond(_, _, _, .below), _), (_, .none): ""
      case (_, .up): " (upwards)"
      case (_, .down): " (downwards)"
      }
    return "\(context.span): \(title)\(side)."
  }

  public func machine(limit: Double) -> any RuleMachine { pattern.machine() }

  private static func word(_ side: RunPattern.Side) -> String {
    switch side {
    case .one: "beyond"
    case .above: "above"
    case .below: "below"
    }
  }

  private static func distance(_ sigma: Double, _ side: RunPattern.Side) -> String {
    switch side {
    case .one: "beyond \(deviations(sigma))"
    case .above: "more than \(deviations(sigma)) above the centre line"
    case .below: "more than \(deviations(sigma)) below the centre line"
    }
  }

  private static func deviations(_ sigma: Double) -> String { "\(number(sigma)) standard \(sigma == 1 ? "deviation" : "deviations")" }

  private static func number(_ value: Double) -> String { SentenceNumber.text(value) }
}
