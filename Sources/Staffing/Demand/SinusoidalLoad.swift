import RealModule
import Statistics

/// The offered load of an M_t/G/∞ queue whose rate is a sine wave that has run for ever: λ(t) = base + amplitude · sin(2π t / period).
///
/// m(t) = ∫₀^∞ λ(t − u) G̅(u) du = base E[S] + amplitude (sin ωt · ∫ cos(ωu) G̅(u) du − cos ωt · ∫ sin(ωu) G̅(u) du): the load lags behind the
/// rate and swings less.
///
/// Source: S. G. Eick, W. A. Massey and W. Whitt (1993), "M_t/G/∞ queues with sinusoidal arrival rates", Management Science 39.
public struct SinusoidalLoad: Sendable {
  /// Contacts a second.
  public let base: Double
  public let amplitude: Double
  /// Seconds of one full wave.
  public let period: Double
  public let handleTime: DurationLaw
  /// ∫ cos(ωu) G̅(u) du and ∫ sin(ωu) G̅(u) du, in seconds.
  private let inPhase: Double
  private let lagging: Double

  /// - Throws: `invalid_parameter` unless 0 ≤ amplitude ≤ base and the period is positive, `too_large` for handle times so much longer than
  ///   the period that the integral has no answer in bounded time.
  public init(base: Double, amplitude: Double, period: Double, handleTime: DurationLaw) throws(StaffingError) {
    try StaffingError.requireNonNegative(base, "base")
    try StaffingError.requirePositive(period, "period")
    guard amplitude >= -base, amplitude <= base else {
      throw StaffingError.invalid("amplitude", amplitude, expected: "an amplitude no larger than the base, so that the rate stays positive")
    }
    try handleTime.checked("handle_time")
    guard handleTime.mean.isFinite else { throw StaffingError.invalid("handle_time", handleTime.mean, expected: "a finite mean") }
    self.base = base
    self.amplitude = amplitude
    self.period = period
    self.handleTime = handleTime
    (inPhase, lagging) = try Self.waves(2 * Double.pi / period, handleTime)
  }

  /// Contacts a second at `time` seconds.
  public func rate(at time: Double) -> Double { base + amplitude * Double.sin(2 * Double.pi * (time / period)) }

  /// Offered load in Erlangs at `time` seconds: contacts that would be in service with no limit on the agents.
  public func load(at time: Double) -> Double {
    let angle = 2 * Double.pi * (time / period)
    return max(0, base * handleTime.mean + amplitude * (Double.sin(angle) * inPhase - Double.cos(angle) * lagging))
  }

  /// Load in Erlangs of a steady queue with the rate of `time`: what the pointwise stationary approximation takes for the load.
  public func pointwiseLoad(at time: Double) -> Double { rate(at: time) * handleTime.mean }

  /// ∫ cos(ωu) G̅(u) du and ∫ sin(ωu) G̅(u) du.
  private static func waves(_ frequency: Double, _ law: DurationLaw) throws(StaffingError) -> (Double, Double) {
    switch law {
    case .exponential(let mean):
      let x = frequency * mean
      return (mean / (1 + x * x), mean * x / (1 + x * x))
    case .deterministic(let value): return steady(frequency, value)
    case .gamma(let shape, let mean):
      // E e^(iωS) = (1 − iωθ)^(−k): its size and angle; E sin(ωS)/ω and (1 − E cos(ωS))/ω.
      let x = frequency * mean / shape
      let angle = shape * Double.atan(x)
      let logSize = -0.5 * shape * Double.log(onePlus: x * x)
      let half = Double.sin(angle / 2)
      // 1 − |φ| cos a = (1 − |φ|) + 2 |φ| sin²(a/2)
      return (
        Double.exp(logSize) * Double.sin(angle) / frequency,
        (-Double.expMinusOne(logSize) + 2 * Double.exp(logSize) * half * half) / frequency
      )
    case .mixture(let parts):
      var sum = (0.0, 0.0)
      for part in parts {
        let wave = try waves(frequency, part.law)
        sum = (sum.0 + part.weight * wave.0, sum.1 + part.weight * wave.1)
      }
      return sum
    case .observed(let observations):
      var sum = (0.0, 0.0)
      for value in observations.sorted {
        let wave = steady(frequency, value)
        sum = (sum.0 + wave.0, sum.1 + wave.1)
      }
      return (sum.0 / Double(observations.sorted.count), sum.1 / Double(observations.sorted.count))
    case .lognormal(let logMean, let logDeviation):
      if logDeviation == 0 { return steady(frequency, Double.exp(logMean)) }
      let wave = LognormalWave(frequency: frequency, logMean: logMean, logDeviation: logDeviation)
      return (wave.inPhase, wave.lagging)
    case .weibull, .uniform, .endless: return try integrated(frequency, law)
    }
  }

  private static func steady(_ frequency: Double, _ value: Double) -> (Double, Double) {
    let half = Double.sin(frequency * value / 2)
    return (Double.sin(frequency * value) / frequency, 2 * half * half / frequency)
  }

  /// By quadrature, half a wave a panel, as far as G̅ is above 1e-18.
  private static func integrated(_ frequency: Double, _ law: DurationLaw) throws(StaffingError) -> (Double, Double) {
    let mean = law.mean
    var end = mean
    while law.survival(end) * end > 1e-16 * mean { end *= 1.25 }
    let half = Double.pi / frequency
    let panels = (end / half).rounded(.up)
    guard panels < 200_000 else {
      throw StaffingError(
        .tooLarge, subject: "period", detail: "Handle times reach over \(panels) half waves; take a longer period or a lighter tail.")
    }
    var edges = (0...Int(panels)).map { min(end, Double($0) * half) } + law.landmarks.filter { $0 < end }
    var shrinking = min(half, mean)
    for _ in 0..<20 {
      shrinking /= 4
      edges.append(shrinking)
    }
    edges.append(mean)
    edges.sort()
    // Both waves and their bound: the bound sets the scale to which the waves are exact.
    let sums = AdaptiveGaussLegendre.integrate(edges, tolerance: 1e-14, mostPanels: 400_000) { u in
      let staying = law.survival(u)
      // Shifted up, because the rule wants weights that do not change sign.
      return SIMD8(staying * (1 + Double.cos(frequency * u)), staying * (1 + Double.sin(frequency * u)), staying, 0, 0, 0, 0, 0)
    }
    return (sums[0] - sums[2], sums[1] - sums[2])
  }
}
