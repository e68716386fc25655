/// The scale on which an intraday profile is additive: square roots for quantities that cannot be negative, for the variance of a
/// Poisson count's root hardly depends on its mean; the values as they are for others. In units of the largest value.
///
/// Source: Brown, Gans, Mandelbaum, Sakov, Shen, Zeltyn & Zhao (2005), Journal of the American Statistical Association 100,
/// section 4.1: the root of N + 1/4.
struct RootScale: Sendable, Codable, Equatable {
  let isRoot: Bool
  private let unit: Double
  /// What is added to a count before its root is taken, in units of the largest value.
  private let shift: Double

  init(_ values: [Double], isCount: Bool) {
    var low = Double.infinity
    var high = 0.0
    for value in values where !value.isNaN {
      low = min(low, value)
      high = max(high, abs(value))
    }
    unit = high > 0 ? high : 1
    isRoot = low >= 0
    shift = isCount ? 0.25 / unit : 0
  }

  func scaled(_ value: Double) -> Double {
    let share = value / unit
    return isRoot ? (share + shift).squareRoot() : share
  }

  /// The value at `level` of the modelled scale: where that is a mean with `variance`, the mean of the values.
  func restored(_ level: Double, variance: Double = 0) -> Double {
    guard isRoot else { return level * unit }
    let root = max(0, level)
    return max(0, root * root + variance - shift) * unit
  }

  /// The standard deviation of the values whose level has mean and variance.
  func deviation(_ level: Double, variance: Double) -> Double {
    guard isRoot else { return variance.squareRoot() * unit }
    let root = max(0, level)
    return (4 * root * root * variance + 2 * variance * variance).squareRoot() * unit
  }
}
