import RealModule
import Statistics

/// Conformal intervals whose level moves with their own record: after a value outside they reach a little further next time, after one inside a
/// little less far, so that coverage holds in the long run even where the errors' distribution drifts.
///
/// Each level of a grid is followed by itself, over the sizes of the scores (`ConformalIntervals`) and with what was known at each past origin
/// only: β ← β + γ (1[|s| > Q(β)] − (1 − level)). Sources: Gibbs & Candès (2021), Adaptive conformal inference under distribution shift,
/// NeurIPS 34, equation 2; Angelopoulos, Candès & Tibshirani (2023), Conformal PID control, NeurIPS 36.
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

  /// Levels as shares; between them the reach is interpolated.
  private static let grid = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99]

  public func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration] {
    let scores = Self.grid.map { Normal.standard.quantile(0.5 + $0 / 2) }
    let record = evidence.record
    var calibrations: [ScoreCalibration] = []
    for step in 0..<evidence.forecast.horizon {
      var levels = Self.grid
      for (index, path) in record.scores.enumerated() where step < path.count && path[step].isFinite {
        let known = Self.sizes(evidence.scores(near: step, enough: ConformalIntervals.enough, until: record.origins[index]))
        guard known.count >= ConformalIntervals.fewest else { continue }
        for place in levels.indices {
          let isOutside = abs(path[step]) > Self.quantile(known, levels[place])
          levels[place] += rate * ((isOutside ? 1 : 0) - (1 - Self.grid[place]))
          levels[place] = min(max(levels[place], 0.001), 0.999)
        }
      }
      let near = Self.sizes(evidence.scores(near: step, enough: ConformalIntervals.enough))
      guard near.count >= ConformalIntervals.fewest else { return calibrations }
      let reach = levels.map { Self.quantile(near, $0) }
      guard let one = ScoreCalibration(scores: scores.map { -$0 } + [0] + scores, become: reach.map { -$0 } + [0] + reach) else {
        return calibrations
      }
      calibrations.append(one)
    }
    return calibrations
  }

  private static func sizes(_ scores: [Double]) -> [Double] { scores.map { abs($0) }.sorted() }

  /// The reach that a new score stays within at the level in finite samples, at (n + 1) β between the ordered sizes; below and beyond them in
  /// proportion to the normal distribution's.
  private static func quantile(_ sorted: [Double], _ level: Double) -> Double {
    let n = Double(sorted.count)
    let position = (n + 1) * level
    if position < 1 || position > n {
      let edge = position < 1 ? 1 / (n + 1) : n / (n + 1)
      let end = position < 1 ? sorted[0] : sorted[sorted.count - 1]
      return end * Normal.standard.quantile(0.5 + level / 2) / Normal.standard.quantile(0.5 + edge / 2)
    }
    let below = Int(position)
    let low = sorted[below - 1]
    return below < sorted.count ? low + (position - Double(below)) * (sorted[below] - low) : low
  }
}
