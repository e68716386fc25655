import RealModule
import Statistics

/// The upper limit of a count, given the regression's prediction.
struct FarringtonLimit {
  let options: FarringtonOptions
  /// The expectation on the logarithmic scale, and its standard error there.
  let eta: Double
  let error: Double
  /// Quasi-Poisson dispersion φ, at least 1.
  let dispersion: Double

  private var usesDelta: Bool { options.isOriginal || options.threshold == .delta }

  var upper: Double {
    guard usesDelta else { return law.quantile(1 - options.alpha) }
    let (center, spread, exponent) = transformed
    // The original's alpha is shared by both sides.
    let distance = -Normal.standard.quantile(options.isOriginal ? options.alpha / 2 : options.alpha)
    return Double.pow(center + distance * spread, 1 / exponent)
  }

  /// P(X ≥ count).
  func pValue(of count: Double) -> Double {
    guard !count.isNaN else { return .nan }
    guard usesDelta else { return law.upperTail(count - 1) }
    let (center, spread, exponent) = transformed
    return Normal.standard.upperTail((Double.pow(count, exponent) - center) / spread)
  }

  /// Expectation and standard deviation of the transformed count (Farrington 1996, §3.5).
  private var transformed: (center: Double, spread: Double, exponent: Double) {
    let mu = Double.exp(eta)
    let standardError = mu * error
    let tau = dispersion + standardError * standardError / mu
    let exponent = options.power.exponent
    let variance = exponent * exponent * Double.pow(mu, 2 * exponent - 1) * tau
    return (Double.pow(mu, exponent), variance.squareRoot(), exponent)
  }

  /// Negative binomial with variance φ μ.
  private var law: NegativeBinomial {
    let shift = options.threshold == .muan ? -Normal.standard.quantile(options.alpha) * error : 0
    let mu = Double.exp(eta + shift)
    return NegativeBinomial(mean: mu, dispersion: mu > 0 ? (dispersion - 1) / mu : 0)
  }
}
