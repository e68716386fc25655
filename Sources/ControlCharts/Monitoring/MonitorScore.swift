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

  /// Exact moments of that score when the distribution is right: of the score itself, and of its capped square once standardised.
  struct Moments {
    var mean = 0.0
    var deviation = 1.0
    var skewness = 0.0
    /// The least that a score can be.
    var least = -Double.infinity
    var squareMean = MonitorAverages.squareMean
    var squareVariance = MonitorAverages.squareVariance
    var squareSkewness = MonitorAverages.squareSkewness
    /// What takes the place of the standardised square where squares of scores see little of a wider scatter.
    var square: Double?
    /// What takes the place of the slots' averages there.
    var slot: SlotPairs.Evidence?
  }

  static func moments(mean: Double, dispersion: Double) -> Moments {
    let distribution = NegativeBinomial(mean: mean, dispersion: dispersion)
    let r = dispersion > 0 && dispersion * mean > 1e-10 ? 1 / dispersion : Double.infinity
    let zero = distribution.probability(0)
    func each(_ visit: (_ probability: Double, _ z: Double) -> Void) {
      var own = zero
      var below = 0.0
      var value = 0.0
      while value < 500 {
        visit(own, Normal.standard.quantile(min(max(below + own / 2, 1e-300), 1 - 1e-16)))
        below += own
        if 1 - below < 1e-7, value > mean { break }
        own *= r.isFinite ? (value + r) / (value + 1) * (mean / (mean + r)) : mean / (value + 1)
        value += 1
      }
    }
    var sum = 0.0
    var squares = 0.0
    each { probability, z in
      sum += probability * z
      squares += probability * z * z
    }
    var moments = Moments(mean: sum, deviation: max(squares - sum * sum, 1e-6).squareRoot())
    var capped = 0.0
    var cappedSquares = 0.0
    var cubes = 0.0
    each { probability, z in
      let standard = (z - sum) / moments.deviation
      let square = min(standard * standard, MonitorAverages.farSquare)
      capped += probability * square
      cappedSquares += probability * square * square
      let clipped = min(standard, MonitorAverages.farScore)
      cubes += probability * clipped * clipped * clipped
    }
    moments.squareMean = capped
    var squareCubes = 0.0
    each { probability, z in
      let standard = (z - sum) / moments.deviation
      let excess = min(standard * standard, MonitorAverages.farSquare) - capped
      squareCubes += probability * excess * excess * excess
    }
    moments.skewness = cubes
    moments.least = (Normal.standard.quantile(min(max(zero / 2, 1e-300), 1)) - sum) / moments.deviation
    moments.squareVariance = max(cappedSquares - capped * capped, 1e-3)
    moments.squareSkewness = squareCubes / (moments.squareVariance * moments.squareVariance.squareRoot())
    return moments
  }

  /// The normal score of a share where `probability` is expected, whose logit varies by `extra` beyond sampling `size` trials: standardised,
  /// and freed of skewness by the first Cornish-Fisher term. The third moment joins that of the binomial, of the logit-normal and of both.
  static func proportion(_ share: Double, _ probability: Double, size: Double, extra: Double) -> Double {
    let moments = shareMoments(probability, size: size, extra: extra)
    guard moments.deviation > 0 else { return 0 }
    return cornishFisher((share - probability) / moments.deviation, skewness: moments.skewness)
  }

  /// z − γ/6 (z² − 1), without turning back beyond the parabola's turning point.
  static func cornishFisher(_ z: Double, skewness: Double) -> Double {
    guard skewness != 0 else { return z }
    let gamma = min(max(skewness, -1), 1)
    let turn = 3 / gamma
    let x = turn > 0 ? min(z, turn) : max(z, turn)
    return x - gamma / 6 * (x * x - 1)
  }

  /// The z that `cornishFisher` takes to `score`; at the turning point beyond its reach.
  static func inverseCornishFisher(_ score: Double, skewness: Double) -> Double {
    guard abs(skewness) > 1e-12 else { return score }
    let gamma = min(max(skewness, -1), 1)
    return 3 / gamma * (1 - max(1 - 2 * gamma / 3 * (score - gamma / 6), 0).squareRoot())
  }

  /// Mean and standard deviation of a share, whose logit varies by `extra` beyond sampling, and its skewness.
  static func shareMoments(_ probability: Double, size: Double, extra: Double) -> (deviation: Double, skewness: Double) {
    let q = probability
    let unit = q * (1 - q)
    let variance = unit / size + extra * unit * unit
    guard variance > 0 else { return (0, 0) }
    let third = (1 - 2 * q) * (unit / (size * size) + 3 * extra * unit * unit / size + 3 * extra * extra * unit * unit * unit)
    return (variance.squareRoot(), third / (variance * variance.squareRoot()))
  }

  /// Whether a count of zero lies beyond a lower limit of `limit` standard deviations: where it does not, there is no lower limit.
  static func zeroCanSignal(mean: Double, dispersion: Double, limit: Double) -> Bool {
    NegativeBinomial(mean: mean, dispersion: dispersion).probability(0) / 2 < Normal.standard.upperTail(limit)
  }

  /// The upper limit that spends the chance of both limits.
  static func oneSided(_ limit: Double) -> Double { -Normal.standard.quantile(min(2 * Normal.standard.upperTail(limit), 0.5)) }
}
