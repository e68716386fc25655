import Statistics

/// How much groups differ beyond chance, from winsorised z-scores (Spiegelhalter 2005, §4.2 and appendix A.3).
struct FunnelSpread {
  /// φ, the mean square of the z-scores.
  let factor: Double
  /// τ², the variance between groups; 0 when φ does not exceed what chance gives.
  let betweenVariance: Double

  init(factor: Double, betweenVariance: Double) {
    self.factor = factor
    self.betweenVariance = betweenVariance
  }

  /// `variances` are the sampling variances of the figures.
  init(scores: [Double], variances: [Double], winsorised: Double) {
    let usable = zip(scores, variances).filter { $0.0.isFinite && $0.1 > 0 }
    let finite = usable.map(\.0)
    let low = Quantiles.of(finite, winsorised)
    let high = Quantiles.of(finite, 1 - winsorised)
    let count = Double(finite.count)
    factor = count > 0 ? finite.reduce(0.0) { $0 + min(max($1, low), high) * min(max($1, low), high) } / count : .nan
    // Moments as in DerSimonian & Laird (1986), with weights from the sampling variances.
    let sum = usable.reduce(0.0) { $0 + 1 / $1.1 }
    let squares = usable.reduce(0.0) { $0 + 1 / ($1.1 * $1.1) }
    let excess = count * factor - (count - 1)
    betweenVariance = excess > 0 && count > 1 ? excess / (sum - squares / sum) : 0
  }
}
