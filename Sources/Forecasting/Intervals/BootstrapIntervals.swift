import RealModule
import Statistics

/// Intervals from resampled errors: the model's spread with the shape that its errors really have, skewed or with long tails.
///
/// One-step errors are drawn with replacement and carried on by the model's own responses, many times over (Hyndman & Athanasopoulos, 3rd ed.,
/// section 5.5). Where the model does not say how it responds, the errors of past forecasts take their place, step by step.
public struct BootstrapIntervals: IntervalMethod {
  /// How many futures are drawn.
  public var draws: Int
  public var seed: UInt64

  public init(draws: Int = 1000, seed: UInt64 = 0) {
    self.draws = max(100, draws)
    self.seed = seed
  }

  public var name: String { "bootstrap" }
  public var origins: Int { 20 }

  /// Fewer errors than this have no shape.
  private static let fewest = 10

  public func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration] {
    let probabilities = [0.005, 0.01, 0.025] + (1...19).map { Double($0) / 20 } + [0.975, 0.99, 0.995]
    let scores = probabilities.map { Normal.standard.quantile($0) }
    func learned(_ sample: [Double]) -> ScoreCalibration? {
      let sorted = sample.sorted()
      return ScoreCalibration(scores: scores, become: probabilities.map { Quantiles.ofSorted(sorted, $0) })
    }
    var calibrations: [ScoreCalibration] = []
    guard let dependence = evidence.dependence, evidence.residuals.count >= Self.fewest else {
      for step in 0..<evidence.forecast.horizon {
        let near = evidence.scores(near: step, enough: 60)
        guard near.count >= Self.fewest, let one = learned(near) else { return calibrations }
        calibrations.append(one)
      }
      return calibrations
    }
    let horizon = evidence.forecast.horizon
    let stride = dependence.innovationCount(horizon: horizon)
    // Long horizons are answered by fewer futures.
    let count = max(100, min(draws, 4_000_000 / max(1, stride)))
    var random = RandomStream(seed: seed)
    var innovations = [Double](repeating: 0, count: count * stride)
    for place in innovations.indices {
      // Only the steps' innovations are errors of the data; what is common is the estimate's.
      let isStep = place % stride < horizon
      innovations[place] =
        isStep
        ? evidence.residuals[min(Int(random.uniform() * Double(evidence.residuals.count)), evidence.residuals.count - 1)] : random.normal()
    }
    let paths = PathScores(dependence: dependence, horizon: horizon, count: count, innovations: innovations, stride: stride)
    var column = [Double](repeating: 0, count: count)
    for step in 0..<horizon {
      for p in 0..<count { column[p] = paths.values[p * horizon + step] }
      guard let one = learned(column) else { return calibrations }
      calibrations.append(one)
    }
    return calibrations
  }
}
