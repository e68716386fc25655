import RealModule
import Statistics

/// The exponentially weighted moving average z ← (1 − λ) z + λ x with limits ± c √(λ/(2 − λ)), or limits that widen from the start.
///
/// Run lengths with fixed limits by the integral equation (Crowder 1987, Technometrics 29; Lucas & Saccucci 1990, Technometrics 32), with
/// limits that vary by following the density until they stand still (S. Knoth 2003, Sequential Analysis 22; 2004, Statistical Papers 46).
public struct EWMAScheme: ControlScheme, Equatable {
  /// The weight λ of the newest observation, 0.001…1.
  public var weight: Double
  /// The factor c of the limits, in asymptotic standard deviations of the EWMA.
  public var limit: Double
  public var limits: EWMALimits
  /// Where the EWMA starts, in asymptotic standard deviations; with `.fastInitialResponse` and `.both` the start of two mirrored charts.
  public var headStart: Double
  public var sides: SchemeSides
  /// Where a one-sided EWMA is held up from below, in asymptotic standard deviations.
  public var reflection: Double

  public init(
    weight: Double, limit: Double, limits: EWMALimits = .fixed, headStart: Double = 0, sides: SchemeSides = .two, reflection: Double = 0
  ) {
    self.weight = weight
    self.limit = limit
    self.limits = limits
    self.headStart = headStart
    self.sides = sides
    self.reflection = reflection
  }

  /// Asymptotic standard deviation of the EWMA of independent standard normal observations, √(λ/(2 − λ)).
  public var asymptoticDeviation: Double { (weight / (2 - weight)).squareRoot() }

  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double {
    let chain = try chain(shift: shift)
    guard let lengths = chain.runLengths() else { throw SchemeCheck.endless }
    switch limits {
    case .fixed: return chain.runLength(from: headStart * asymptoticDeviation, lengths)
    case .stationary:
      var sum = 1.0
      for (j, mass) in stationaryStart(chain, shift: shift).enumerated() { sum += mass * lengths[j] }
      return sum
    case .varying, .fastInitialResponse, .both, .steiner:
      let path = try varyingStart(chain, shift: shift)
      return path.survival.reduce(0, +) + zip(path.state, lengths).reduce(0) { $0 + $1.0 * $1.1 }
    }
  }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    let chain = try chain(shift: shift)
    switch limits {
    case .fixed: return chain.distribution(start: chain.row(from: headStart * asymptoticDeviation))
    case .stationary: return chain.distribution(start: stationaryStart(chain, shift: shift))
    case .varying, .fastInitialResponse, .both, .steiner:
      let path = try varyingStart(chain, shift: shift)
      let rest = chain.distribution(start: path.state)
      return RunLengthDistribution(survival: path.survival + rest.survival.dropFirst(), tailRatio: rest.tailRatio)
    }
  }

  /// The expected number of observations to the signal when the shift comes long after the start; fixed limits.
  public func steadyStateRunLength(shift: Double, mode: SteadyState = .conditional) throws(ControlChartError) -> Double {
    // Long after the start all kinds of limits have become fixed ones.
    try SteadyState.runLength(
      mode, inControl: try chain(shift: 0), shifted: try chain(shift: shift), restart: headStart * asymptoticDeviation)
  }

  /// The run length with fixed limits when the first observation is shifted by `first` and all later ones by `then`.
  func averageRunLength(first: Double, then shift: Double) throws(ControlChartError) -> Double {
    guard first != shift else { return try averageRunLength(shift: shift) }
    let later = try fixedChain(shift: shift)
    guard let lengths = later.runLengths() else { throw SchemeCheck.endless }
    return try fixedChain(shift: first).runLength(from: headStart * asymptoticDeviation, lengths)
  }

  func runLengthDistribution(first: Double, then shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    guard first != shift else { return try runLengthDistribution(shift: shift) }
    return try fixedChain(shift: shift).distribution(start: try fixedChain(shift: first).row(from: headStart * asymptoticDeviation))
  }

  private func fixedChain(shift: Double) throws(ControlChartError) -> GaussianChain {
    guard limits == .fixed else { throw .invalidParameter("limits", "Residual charts are computed with fixed limits.") }
    return try chain(shift: shift)
  }

  /// The chain between the limits as they finally stand.
  private func chain(shift: Double) throws(ControlChartError) -> GaussianChain {
    try SchemeCheck.weight(weight)
    try SchemeCheck.limit("limit", limit, most: 37)
    try SchemeCheck.shift(shift)
    let lower = sides == .two ? -limit : reflection
    guard lower < limit, lower > -40 else { throw .invalidParameter("zr", "The reflection must lie between −40 and the limit.") }
    try SchemeCheck.within("head_start", headStart, lower...limit)
    let deviation = asymptoticDeviation
    return try GaussianChain(
      carry: 1 - weight, gain: weight, offset: weight * shift, lower: lower * deviation, upper: limit * deviation, reflects: sides == .one
    ).solving()
  }

  /// After the first observation when it enters with the weight √(λ/(2 − λ)) and not λ.
  private func stationaryStart(_ chain: GaussianChain, shift: Double) -> [Double] {
    let first = Normal(mean: asymptoticDeviation * shift, standardDeviation: asymptoticDeviation)
    var start: [Double] = chain.reflects ? [first.cumulative(chain.lower)] : []
    for j in chain.rule.nodes.indices { start.append(chain.rule.weights[j] * first.density(chain.rule.nodes[j])) }
    return start
  }

  /// Follows the density until the limits stand still: the survival probabilities of the steps before, and the states after the last.
  private func varyingStart(
    _ chain: GaussianChain, shift: Double
  ) throws(ControlChartError) -> (survival: [Double], state: [Double]) {
    let deviation = asymptoticDeviation
    let start = limits.startsBothSides ? 0 : headStart * deviation
    var mirrored = !chain.reflects && chain.offset == 0 && start == 0 ? MirroredDensity(carry: chain.carry, gain: chain.gain) : nil
    var survival: [Double] = []
    // One point mass at the start, then the nodes of each step.
    var points = [start]
    var masses = [1.0]
    var n = 1
    while true {
      survival.append(mirrored?.total ?? masses.reduce(0, +))
      let factor = limits.factor(n, weight: weight, headStart: headStart / limit)
      // The states of the chain with fixed limits once the limits have come so near that no later step could tell, or after 20,000 steps.
      let last = abs(factor - 1) < min(1e-6 * weight, 1e-7) || n > 20_000 || (survival.last ?? 0) < 1e-13
      let upper = last ? chain.upper : max(limit * deviation * factor, 1e-12)
      if mirrored != nil {
        if last { return (survival, try mirrored?.masses(at: chain.rule) ?? []) }
        try mirrored?.step(within: upper)
      } else {
        let lower = chain.reflects ? min(chain.lower, 0.5 * upper) : -upper
        let step =
          last
          ? chain
          : GaussianChain(
            carry: chain.carry, gain: chain.gain, offset: chain.offset, lower: lower, upper: upper, reflects: chain.reflects,
            nodesPerDeviation: 1.3)
        try DesignEffort.spend(Double(points.count) * Double(step.count))
        masses = step.step(points, masses)
        points = step.states
        if last { return (survival, masses) }
      }
      n += 1
    }
  }
}
