import RealModule
import Statistics

extension ForecastDistribution {
  /// The distribution of samples around a point forecast: each step's quantiles are those of the paths.
  ///
  /// The shorter of mean and horizon rules.
  public init(sample: SamplePaths, mean: [Double], levels: [Double], isNonNegative: Bool = false) {
    let scores = Self.sampleProbabilities.map { Normal.standard.quantile($0) }
    let quantiles = sample.quantiles(Self.sampleProbabilities)
    let steps = min(mean.count, sample.horizon)
    var deviations = [Double](repeating: 0, count: steps)
    for h in 0..<steps {
      var squares = 0.0
      for p in 0..<sample.count {
        let error = sample.values[p * sample.horizon + h] - mean[h]
        squares += error * error
      }
      deviations[h] = sample.count > 0 ? (squares / Double(sample.count)).squareRoot() : 0
      if !deviations[h].isFinite { deviations[h] = 0 }
    }
    let plain = ForecastDistribution(
      mean: Array(mean.prefix(steps)), standardDeviation: deviations, levels: levels, isNonNegative: isNonNegative)
    var calibrations: [ScoreCalibration] = []
    for h in 0..<steps {
      // A step without spread stays at its mean whatever the score.
      let unit = deviations[h] > 0 ? deviations[h] : 1
      guard let learned = ScoreCalibration(scores: scores, become: quantiles.map { ($0[h] - plain.mean[h]) / unit }) else { break }
      calibrations.append(learned)
    }
    self = plain.calibrated(steps: calibrations)
  }

  /// Where a sample's quantiles are taken: dense in the tails, which intervals are made of.
  private static let sampleProbabilities: [Double] =
    [0.001, 0.0025, 0.005, 0.01, 0.015, 0.02, 0.025, 0.03, 0.04] + (1...19).map { Double($0) / 20 }
    + [0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995, 0.9975, 0.999]
}
