/// How a forecast's errors at different steps ahead hang together, as a linear model of standard normal innovations:
///
///     error_h ∝ Σ_{j ≤ h} ψ_{h−j} b_j ε_j + c_h η + d ν_h ,   ψ₀ = 1.
///
/// The ε are the shocks that a model carries on (a moved level), η is one shock common to the whole horizon (an estimated drift or mean that
/// is off), and the ν are noise of their own. Only correlations count: how wide each step spreads is the forecast distribution's business.
///
/// For linear models with additive errors this is simulation of the model itself: ψ are its responses to one error (Hyndman, Koehler, Ord &
/// Snyder 2008, Forecasting with Exponential Smoothing, section 6.1; Box & Jenkins' ψ weights for ARIMA).
public struct ErrorDependence: Sendable, Equatable {
  /// ψ₁, ψ₂, …: what one innovation does to the steps after its own; zero beyond the last one given.
  public var responses: [Double]
  /// b₀, b₁, …: the size of each step's innovation; the last one goes on, 1 where none is given.
  public var scales: [Double]
  /// c₀, c₁, …: the loading of the common shock at each step; the last one goes on, 0 where none is given.
  public var common: [Double]
  /// d ≥ 0: the standard deviation of each step's own noise.
  public var noise: Double

  public init(responses: [Double] = [], scales: [Double] = [], common: [Double] = [], noise: Double = 0) {
    self.responses = responses
    self.scales = scales
    self.common = common
    self.noise = max(0, noise)
  }

  /// Errors that have nothing to do with one another.
  public static let independent = ErrorDependence()

  /// Correlations a + b φᵏ at lag k ≥ 1: a level that is off for the whole horizon (a), a shock that wears off (b, φ), and noise.
  ///
  /// Shares outside 0...1, or together above 1, are cut; φ is kept within 0...0.99.
  public init(level: Double, wearing: Double, rate: Double, horizon: Int) {
    let a = min(max(level, 0), 1)
    let b = min(max(wearing, 0), 1 - a)
    let phi = min(max(rate, 0), 0.99)
    // A stationary autoregression from its first step on: the first innovation has the variance of the whole process.
    let start = b.squareRoot()
    let shock = (b * (1 - phi * phi)).squareRoot()
    var weights: [Double] = []
    var power = phi
    while b > 0, power > 1e-4, weights.count < max(0, horizon - 1) {
      weights.append(power)
      power *= phi
    }
    self.init(
      responses: weights, scales: b > 0 ? [start, shock] : [0], common: a > 0 ? [a.squareRoot()] : [],
      noise: max(0, 1 - a - b).squareRoot())
  }

  /// How many innovations a path of so many steps takes: one a step, the common one, and the steps' own noise where there is any.
  func innovationCount(horizon: Int) -> Int { horizon + 1 + (noise > 0 ? horizon : 0) }

  /// The standard deviation of each step of the linear model; never 0.
  func deviations(horizon: Int) -> [Double] {
    let reach = min(responses.count, max(0, horizon - 1))
    return (0..<max(0, horizon)).map { h in
      let own = scale(h)
      var variance = own * own + noise * noise + shared(h) * shared(h)
      for k in 1..<max(1, min(h, reach) + 1) {
        let part = responses[k - 1] * scale(h - k)
        variance += part * part
      }
      return variance > 0 && variance.isFinite ? variance.squareRoot() : 1
    }
  }

  /// The correlation between the errors of two steps, from 0.
  public func correlation(_ first: Int, _ second: Int) -> Double {
    let (early, late) = (min(first, second), max(first, second))
    guard early >= 0, first != second else { return 1 }
    let deviation = deviations(horizon: late + 1)
    var sum = shared(early) * shared(late)
    for j in 0...early { sum += response(early - j) * response(late - j) * scale(j) * scale(j) }
    return sum / (deviation[early] * deviation[late])
  }

  func scale(_ step: Int) -> Double { step < scales.count ? scales[step] : scales.last ?? 1 }
  func shared(_ step: Int) -> Double { step < common.count ? common[step] : common.last ?? 0 }
  private func response(_ lag: Int) -> Double { lag == 0 ? 1 : lag <= responses.count ? responses[lag - 1] : 0 }
}
