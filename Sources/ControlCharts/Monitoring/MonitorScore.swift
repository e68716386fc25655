import RealModule
import Statistics

/// A period's normal scores against a prediction.
///
/// Counts: the mid-p score of a negative binomial, Φ⁻¹(F(y − 1) + f(y)/2), which is right on average over many means where the exact tail
/// is cautious at each. Where counts are small its variance is below 1, and it is standardised by its exact moments. Other measures: the
/// standardised deviation on the link scale, freed of skewness and heavy tails.
enum MonitorScore {
  /// Expected counts below this are standardised exactly.
  static let smallMean = 15.0

  /// The mid-p normal score of a count of `value` where `mean` is expected with variance mean + dispersion × mean².
  static func count(_ value: Double, mean: Double, dispersion: Double) -> Double {
    let distribution = NegativeBinomial(mean: mean, dispersion: dispersion)
    let own = distribution.probability(value)
    if value > mean {
      return -Normal.standard.quantile(min(max(distribution.upperTail(value) + own / 2, 1e-300), 1))
    }
    return Normal.standard.quantile(min(max(distribution.cumulative(value) - own / 2, 1e-300), 1))
  }

  /// Mean and standard deviation of that score when the distribution is right.
  static func moments(mean: Double, dispersion: Double) -> (mean: Double, deviation: Double) {
    let distribution = NegativeBinomial(mean: mean, dispersion: dispersion)
    let r = dispersion > 0 && dispersion * mean > 1e-10 ? 1 / dispersion : Double.infinity
    var own = distribution.probability(0)
    var below = 0.0
    var sum = 0.0
    var squares = 0.0
    var value = 0.0
    while value < 500 {
      let z = Normal.standard.quantile(min(max(below + own / 2, 1e-300), 1 - 1e-16))
      sum += own * z
      squares += own * z * z
      below += own
      if 1 - below < 1e-7, value > mean { break }
      own *= r.isFinite ? (value + r) / (value + 1) * (mean / (mean + r)) : mean / (value + 1)
      value += 1
    }
    let variance = squares - sum * sum
    return (sum, max(variance, 1e-6).squareRoot())
  }

  /// Whether a count of zero lies beyond a lower limit of `limit` standard deviations: where it does not, there is no lower limit.
  static func zeroCanSignal(mean: Double, dispersion: Double, limit: Double) -> Bool {
    NegativeBinomial(mean: mean, dispersion: dispersion).probability(0) / 2 < Normal.standard.upperTail(limit)
  }

  /// The upper limit that spends the chance of both limits.
  static func oneSided(_ limit: Double) -> Double { -Normal.standard.quantile(min(2 * Normal.standard.upperTail(limit), 0.5)) }
}
