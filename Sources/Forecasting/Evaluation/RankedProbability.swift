import RealModule
import Statistics

/// The continuous ranked probability score: how far a whole predictive distribution lies from what came, in the units of the data; the
/// absolute error for a forecast without spread.
///
/// Source: Gneiting & Raftery (2007), JASA 102, section 4.2.
public enum RankedProbability {
  /// Of a normal distribution. The absolute error for a standard deviation of 0.
  public static func normal(mean: Double, standardDeviation: Double, actual: Double) -> Double {
    guard standardDeviation > 0 else { return abs(actual - mean) }
    let z = (actual - mean) / standardDeviation
    let standard = Normal.standard
    return standardDeviation * (z * (2 * standard.cumulative(z) - 1) + 2 * standard.density(z) - 1 / Double.pi.squareRoot())
  }

  /// Of a sample of the distribution, such as simulated paths at one step. NaN values are left out; NaN for none.
  ///
  /// - Parameter isFair: whether the expected difference of two draws is estimated without bias, over pairs of different draws (Ferro 2014,
  ///   Quarterly Journal of the Royal Meteorological Society 140).
  public static func sample(_ sample: [Double], actual: Double, isFair: Bool = false) -> Double {
    let sorted = sample.filter { !$0.isNaN }.sorted()
    let n = Double(sorted.count)
    guard n > (isFair ? 1 : 0) else { return .nan }
    var distance = 0.0
    // Sum over all pairs of differences: every value counts once for each below it, less once for each above.
    var differences = 0.0
    for (rank, value) in sorted.enumerated() {
      distance += abs(value - actual)
      differences += (2 * Double(rank) - n + 1) * value
    }
    return distance / n - differences / (n * (isFair ? n - 1 : n))
  }

  /// Of a Poisson distribution.
  public static func poisson(mean: Double, actual: Double) -> Double {
    count(mean: mean, variance: mean, actual: actual) { Poisson(mean: mean).probability($0) }
  }

  /// Of a negative binomial distribution with the given mean and size (variance = mean + mean²/size).
  public static func negativeBinomial(mean: Double, size: Double, actual: Double) -> Double {
    guard size > 0 else { return .nan }
    let distribution = NegativeBinomial(mean: mean, dispersion: 1 / size)
    return count(mean: mean, variance: distribution.variance, actual: actual) { distribution.probability($0) }
  }

  /// The sum over all counts of the squared distance between the distribution function and the step at `actual`. Counts so large that
  /// single ones do not matter are taken as normal.
  private static func count(mean: Double, variance: Double, actual: Double, probability: (Double) -> Double) -> Double {
    guard mean >= 0, variance.isFinite, actual.isFinite else { return .nan }
    let last = (max(actual, mean + 12 * variance.squareRoot() + 60) + 1).rounded(.up)
    guard last < 200_000 else { return normal(mean: mean, standardDeviation: variance.squareRoot(), actual: actual) }
    var cumulative = 0.0
    var sum = 0.0
    var k = 0.0
    while k <= last {
      cumulative += probability(k)
      let distance = cumulative - (k >= actual ? 1 : 0)
      sum += distance * distance
      k += 1
      if k > actual, 1 - cumulative < 1e-15 { break }
    }
    return sum
  }
}
