import RealModule
import Statistics

/// The least chance that what was found is noise.
///
/// A p-value is no such chance. Where a change and none are taken as equally likely beforehand, the chance of none given the data is at least
/// (1 − 1/(e p ln p))⁻¹ for p < 1/e, whatever the change. Source: T. Sellke, M. J. Bayarri & J. O. Berger (2001), Calibration of p values for
/// testing precise null hypotheses, The American Statistician 55.
enum NoiseChance {
  static func least(pValue: Double) -> Double {
    guard pValue.isFinite, pValue >= 0 else { return .nan }
    guard pValue > 0 else { return 0 }
    guard pValue < 1 / Double.exp(1) else { return 0.5 }
    return 1 / (1 - 1 / (Double.exp(1) * pValue * Double.log(pValue)))
  }

  /// The p-value of scores, two-sided: of their sum, or of the largest among them, whichever says more; doubled for having looked twice, and
  /// times the number of scores for the largest.
  static func pValue(scores: [Double], lag1: Double) -> Double {
    let scores = scores.filter(\.isFinite)
    guard let largest = scores.map({ abs($0) }).max() else { return .nan }
    let count = Double(scores.count)
    // Neighbours alike say less than as many independent ones: the variance of a first-order autoregression's mean.
    let memory = min(max(lag1.isFinite ? lag1 : 0, 0), 0.9)
    let inflation = (1 + memory) / (1 - memory)
    let sum = abs(scores.reduce(0, +)) / (count * inflation).squareRoot()
    let bySum = 2 * Normal.standard.upperTail(sum)
    let byLargest = 2 * Normal.standard.upperTail(largest) * count
    return min(1, 2 * min(bySum, byLargest))
  }
}
