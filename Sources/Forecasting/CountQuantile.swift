import RealModule
import Statistics

/// Quantiles of a count with given mean and variance.
enum CountQuantile {
  /// Above this mean the gamma distribution stands in for the negative binomial: their quantiles then differ by less than one.
  private static let largeMean = 40.0

  /// The quantile at the normal score `score`. The variance is raised to the mean where it is below: a count forecast is
  /// at least as uncertain as a Poisson number.
  static func value(score: Double, mean: Double, standardDeviation: Double) -> Double {
    guard mean > 0, score.isFinite else { return score > 0 && mean > 0 ? .infinity : 0 }
    let variance = max(standardDeviation * standardDeviation, mean)
    let probability = Normal.standard.cumulative(score)
    // A variance far above the mean makes the sum long and the count scale meaningless: gamma there too.
    return mean <= largeMean && variance <= 400 * mean
      ? negativeBinomial(probability, mean: mean, variance: variance) : gamma(score, mean: mean, variance: variance)
  }

  /// The normal score of a count: the middle of the probabilities that its two edges have, by the cube-root transformation of the gamma
  /// distribution with the same two moments. NaN where none is expected.
  static func score(of value: Double, mean: Double, standardDeviation: Double) -> Double {
    guard mean > 0, value >= 0 else { return .nan }
    let ninth = max(standardDeviation * standardDeviation, mean) / (9 * mean * mean)
    return (Double.root(value / mean, 3) - 1 + ninth) / ninth.squareRoot()
  }

  /// By summing the probabilities from zero, with P(k+1)/P(k) in closed form.
  private static func negativeBinomial(_ probability: Double, mean: Double, variance: Double) -> Double {
    let excess = variance - mean
    let isPoisson = excess <= 1e-9 * mean
    let size = isPoisson ? Double.infinity : mean * mean / excess
    let share = isPoisson ? 0 : excess / variance
    var mass = isPoisson ? Double.exp(-mean) : Double.exp(size * Double.log(mean / variance))
    var sum = mass
    var count = 0.0
    let last = mean + 60 * variance.squareRoot() + 60
    while sum < probability, count < last {
      mass *= isPoisson ? mean / (count + 1) : share * (size + count) / (count + 1)
      count += 1
      sum += mass
    }
    return count
  }

  /// By the cube-root transformation of Wilson & Hilferty (1931), on the gamma distribution of the same two moments.
  private static func gamma(_ score: Double, mean: Double, variance: Double) -> Double {
    let ninth = variance / (9 * mean * mean)
    let root = 1 - ninth + score * ninth.squareRoot()
    return root > 0 ? mean * root * root * root : 0
  }
}
