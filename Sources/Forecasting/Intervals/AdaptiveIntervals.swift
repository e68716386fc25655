import RealModule
import Statistics

/// Conformal quantiles whose level moves with their own record: after a value above it a quantile is taken a little higher next time, after
/// one below a little lower, so that coverage holds in the long run even where the errors' distribution drifts.
///
/// Each probability of a grid is followed by itself, so that a forecast that has become too low is found on the side where it is:
/// β ← β + γ (1[s > Q(β)] − (1 − p)), with what was known at each past origin only. Sources: Gibbs & Candès (2021), Adaptive conformal
/// inference under distribution shift, NeurIPS 34, equation 2; Angelopoulos, Candès & Tibshirani (2023), Conformal PID control, NeurIPS 36.
public struct AdaptiveIntervals: IntervalMethod {
  /// γ: how far one miss moves the level.
  public var rate: Double
  /// How many past forecasts are made, at most.
  public var origins: Int

  public init(rate: Double = 0.02, origins: Int = 40) {
    self.rate = min(max(rate, 0), 1)
    self.origins = max(1, origins)
  }

  public var name: String { "adaptive" }

  private static let probabilities = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.35, 0.5, 0.65, 0.75, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995,
  ]

  public func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration] {
    let scores = Self.probabilities.map { Normal.standard.quantile($0) }
    let record = evidence.record
    var calibrations: [ScoreCalibration] = []
    for step in 0..<evidence.forecast.horizon {
      var levels = Self.probabilities
      for (index, path) in record.scores.enumerated() where step < path.count && path[step].isFinite {
        let known = evidence.scores(near: step, enough: ConformalIntervals.enough, until: record.origins[index]).sorted()
        guard known.count >= ConformalIntervals.fewest else { continue }
        for place in levels.indices {
          let isAbove = path[step] > Self.quantile(known, levels[place])
          levels[place] += rate * ((isAbove ? 1 : 0) - (1 - Self.probabilities[place]))
          levels[place] = min(max(levels[place], 0.001), 0.999)
        }
      }
      let near = evidence.scores(near: step, enough: ConformalIntervals.enough).sorted()
      guard near.count >= ConformalIntervals.fewest,
        let one = ScoreCalibration(scores: scores, become: levels.map { Self.quantile(near, $0) })
      else { return calibrations }
      calibrations.append(one)
    }
    return calibrations
  }

  /// The quantile that a new score stays below with the probability in finite samples, at (n + 1) p; beyond the sample's ends in proportion
  /// to the normal distribution's, as seen from the median.
  private static func quantile(_ sorted: [Double], _ probability: Double) -> Double {
    let n = Double(sorted.count)
    let position = (n + 1) * probability
    if position < 1 || position > n {
      let edge = position < 1 ? 1 / (n + 1) : n / (n + 1)
      let median = Quantiles.ofSorted(sorted, 0.5)
      let end = position < 1 ? sorted[0] : sorted[sorted.count - 1]
      return median + (end - median) * Normal.standard.quantile(probability) / Normal.standard.quantile(edge)
    }
    let below = Int(position)
    let low = sorted[below - 1]
    return below < sorted.count ? low + (position - Double(below)) * (sorted[below] - low) : low
  }
}
