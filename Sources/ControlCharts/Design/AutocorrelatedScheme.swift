import RealModule
import Statistics

/// An EWMA or CUSUM run on AR(1) data themselves, by seeded simulation: no exact method of low dimension reaches them.
///
/// Data are in marginal standard deviations, the first from the stationary distribution. The EWMA's limits stand at c times its asymptotic
/// standard deviation under the correlation, √(λ/(2 − λ) (1 + φ(1 − λ))/(1 − φ(1 − λ))) (W. Schmid 1997, On EWMA charts for time series).
public struct AutocorrelatedScheme: ControlScheme, Equatable {
  public enum Statistic: Sendable, Equatable {
    case ewma(weight: Double)
    case cusum(reference: Double)
  }

  public var statistic: Statistic
  /// c of the EWMA, h of the CUSUM.
  public var limit: Double
  /// The lag-1 correlation φ, −0.99…0.99.
  public var autocorrelation: Double
  public var sides: SchemeSides
  public var seed: UInt64

  public init(_ statistic: Statistic, limit: Double, autocorrelation: Double, sides: SchemeSides = .two, seed: UInt64 = 1) {
    self.statistic = statistic
    self.limit = limit
    self.autocorrelation = autocorrelation
    self.sides = sides
    self.seed = seed
  }

  /// Observations that one answer may cost.
  static let budget = 10_000_000.0

  /// Exact to about 1 %.
  public func averageRunLength(shift: Double) throws(ControlChartError) -> Double { try simulate(shift: shift).averageRunLength }

  public func runLengthDistribution(shift: Double) throws(ControlChartError) -> RunLengthDistribution {
    let (simulation, limit) = (try simulation(shift: shift), scaledLimit)
    return simulation.distribution { stream, longest in run(&stream, longest, shift: shift, limit: limit) }
  }

  /// The simulation itself, with its standard error.
  public func simulate(shift: Double) throws(ControlChartError) -> RunLengthSimulation.Result {
    let (simulation, limit) = (try simulation(shift: shift), scaledLimit)
    return simulation.run { stream, longest in run(&stream, longest, shift: shift, limit: limit) }
  }

  /// The same chart with the limit for a wanted in-control run length.
  ///
  /// Every simulated path keeps the records of its statistic, so that the first passage over any limit is read from the same paths.
  public func designed(runLength: Double) throws(ControlChartError) -> AutocorrelatedScheme {
    guard runLength > 1, runLength <= 1e5 else {
      throw .invalidParameter("arl", "A simulated design reaches run lengths above 1 and within 100,000; it is \(runLength).")
    }
    try validate(shift: 0)
    let length = Int(5 * runLength) + 20
    let paths = Int(max(400, min(20_000, Self.budget / Double(length))))
    var records = RunLengthRecords(length: length)
    for path in 0..<paths {
      var stream = RandomStream(seed: seed, stream: UInt64(path))
      follow(&stream, length, shift: 0) { n, value in
        records.offer(value, at: n)
        return true
      }
      records.endPath()
    }
    var scheme = self
    scheme.limit = records.limit(runLength: runLength) / scale
    return scheme
  }

  private func simulation(shift: Double) throws(ControlChartError) -> RunLengthSimulation {
    try validate(shift: shift)
    // A short trial tells how many runs the budget allows.
    let limit = scaledLimit
    let brief = RunLengthSimulation(runs: 200, longest: 50_000, seed: seed &+ 1, budget: Self.budget / 5)
    let trial = brief.run { stream, longest in run(&stream, longest, shift: shift, limit: limit) }
    let mean = min(trial.averageRunLength, 1e7)
    return RunLengthSimulation(
      runs: Int(max(200, min(40_000, Self.budget / mean))), longest: Int(min(20 * mean, Self.budget)) + 100, seed: seed,
      budget: 2 * Self.budget)
  }

  private func validate(shift: Double) throws(ControlChartError) {
    try SchemeCheck.within("phi", autocorrelation, -0.99...0.99)
    try SchemeCheck.limit("limit", limit, most: 1000)
    try SchemeCheck.shift(shift)
    switch statistic {
    case .ewma(let weight): try SchemeCheck.weight(weight)
    case .cusum(let reference): try SchemeCheck.within("k", reference, 0...20)
    }
  }

  /// The unit of the limit.
  private var scale: Double {
    guard case .ewma(let weight) = statistic else { return 1 }
    let carry = autocorrelation * (1 - weight)
    return (weight / (2 - weight) * (1 + carry) / (1 - carry)).squareRoot()
  }

  private var scaledLimit: Double { limit * scale }

  private func run(_ stream: inout RandomStream, _ longest: Int, shift: Double, limit: Double) -> Int? {
    var signal: Int?
    follow(&stream, longest, shift: shift) { n, value in
      if value > limit { signal = n }
      return signal == nil
    }
    return signal
  }

  /// Follows one path; `visit` gets the statistic's height, absolute when two-sided, and says whether to go on.
  private func follow(_ stream: inout RandomStream, _ longest: Int, shift: Double, _ visit: (Int, Double) -> Bool) {
    let innovation = (1 - autocorrelation * autocorrelation).squareRoot()
    var x = stream.normal()
    switch statistic {
    case .ewma(let weight):
      var z = 0.0
      for n in 1...longest {
        if n > 1 { x = autocorrelation * x + innovation * stream.normal() }
        z += weight * (x + shift - z)
        if !visit(n, sides == .two ? abs(z) : z) { return }
      }
    case .cusum(let reference):
      var up = 0.0
      var down = 0.0
      for n in 1...longest {
        if n > 1 { x = autocorrelation * x + innovation * stream.normal() }
        up = max(0, up + x + shift - reference)
        if sides == .two { down = max(0, down - x - shift - reference) }
        if !visit(n, max(up, down)) { return }
      }
    }
  }
}
