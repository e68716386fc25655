import Statistics

/// A Shewhart chart of single observations judged by run rules.
///
/// Exact where the rules only look at zones; with trends or alternations in the set, by seeded simulation.
public struct RunRulesScheme: ControlScheme {
  public let patterns: [RulePattern]
  /// Distance of the control limits in standard deviations; the zones of the rules stay at 1 and 2.
  public let limit: Double
  /// How rules with trends or alternations are simulated.
  public var simulation = RunLengthSimulation(runs: 40_000, longest: 10_000_000, budget: 3e7)
  let chain: RunRulesChain

  /// Throws for an empty set, and for rules about a whole series (Anhøj's), which have no run length.
  public init(_ rules: RuleSet, limit: Double = 3) throws(ControlChartError) {
    var patterns: [RulePattern] = []
    for rule in rules.rules {
      guard let pattern = RulePattern(rule) else {
        throw .invalidParameter("rules", "\(rule.id) judges a whole series and has no run length.")
      }
      if !patterns.contains(pattern) { patterns.append(pattern) }
    }
    try self.init(patterns, limit: limit)
  }

  public init(_ patterns: [RulePattern], limit: Double = 3) throws(ControlChartError) {
    guard !patterns.isEmpty else { throw .invalidParameter("rules", "A chart without rules never signals.") }
    try SchemeCheck.limit("limit", limit, most: 37)
    for pattern in patterns { try pattern.validate() }
    self.patterns = patterns
    self.limit = limit
    chain = try RunRulesChain(patterns.filter(\.isFinite), limit: limit)
  }

  private init(_ scheme: RunRulesScheme, limit: Double, chain: RunRulesChain) {
    patterns = scheme.patterns
    simulation = scheme.simulation
    self.limit = limit
    self.chain = chain
  }

  /// The same rules with another limit; the chain is explored anew only where the limit has passed a zone.
  func moved(to limit: Double) throws(ControlChartError) -> RunRulesScheme {
    try SchemeCheck.limit("limit", limit, most: 37)
    let finite = patterns.filter(\.isFinite)
    if let moved = chain.moved(finite, from: self.limit, to: limit) { return RunRulesScheme(self, limit: limit, chain: moved) }
    return RunRulesScheme(self, limit: limit, chain: try RunRulesChain(finite, limit: limit))
  }

  /// Whether the answers are exact and not simulated.
  public var isExact: Bool { patterns.allSatisfy(\.isFinite) }

  /// States of the chain of the rules that look at zones.
  public var stateCount: Int { chain.count }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let mean = isExact ? try runLengthDistribution(shift: shift).mean : simulate(shift: shift).averageRunLength
    guard mean < 1e13 else { throw SchemeCheck.endless }
    return mean
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    try SchemeCheck.shift(shift)
    guard isExact else { return simulation.distribution { stream, longest in run(&stream, longest, shift: shift) } }
    return chain.distribution(shift: shift)
  }

  /// The simulation itself, with its standard error.
  public func simulate(shift: Double) -> RunLengthSimulation.Result {
    simulation.run { stream, longest in run(&stream, longest, shift: shift) }
  }

  private func run(_ stream: inout RandomStream, _ longest: Int, shift: Double) -> Int? {
    let zones = chain.zones
    var rise = Int.max
    var fall = Int.max
    var alternation = Int.max
    for pattern in patterns {
      switch pattern {
      case .trend(let length): (rise, fall) = (min(rise, length), min(fall, length))
      case .sideTrend(let length, let isUpper): if isUpper { rise = min(rise, length) } else { fall = min(fall, length) }
      case .alternation(let length): alternation = min(alternation, length)
      default: break
      }
    }
    var state = 0
    var last = 0.0
    var rises = 0
    var turns = 0
    for n in 1...longest {
      let z = stream.normal() + shift
      var zone = 0
      while zone < zones - 1, z > chain.ends[zone + 1] { zone += 1 }
      let next = chain.next[state * zones + zone]
      if next < 0 { return n }
      state = Int(next)
      if n > 1 {
        // Steps in one direction, positive upwards, and steps that each turn.
        let up = z > last
        turns = rises == 0 ? 1 : ((rises > 0) != up ? turns + 1 : 1)
        rises = up ? max(rises, 0) + 1 : min(rises, 0) - 1
        if rises >= rise - 1 || -rises >= fall - 1 || turns >= alternation - 1 { return n }
      }
      last = z
    }
    return nil
  }
}
