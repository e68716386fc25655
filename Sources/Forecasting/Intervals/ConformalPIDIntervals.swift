import RealModule
import Statistics

/// Conformal intervals steered like a controller: the reach follows the scores' quantile in proportion to every miss (P), pushes harder the
/// longer the misses of the past add up to more or fewer than the level allows (I), and starts from where the scores have lately been (D).
///
/// Per step ahead and level of a grid, over the sizes of the past scores (`ConformalIntervals`) in the order in which they became known:
/// q ← q + η B (1[s > q + r] − α), with B the largest score of a trailing window, and r = K tan(E log t / (t C)) of the sum E of all errors of
/// coverage, held within the paper's saturation. Coverage holds in the long run whatever the scores do.
/// Source: Angelopoulos, Candès & Tibshirani (2023), Conformal PID control for time series prediction, NeurIPS 36: the quantile tracker of
/// equation 3 with the adaptive rate of section 2.2, the tangent integrator of equation 7, and a trailing quantile as the scorecaster of
/// section 2.4, which knows only the scores before.
public struct ConformalPIDIntervals: IntervalMethod {
  /// η: how far one miss moves the reach, in units of the trailing window's largest score.
  public var rate: Double
  /// K: the size of the integrator's push, in units of the scores' scale.
  public var integral: Double
  /// How many past forecasts are made, at most.
  public var origins: Int

  public init(rate: Double = 0.05, integral: Double = 0.3, origins: Int = 40) {
    self.rate = min(max(rate, 0), 1)
    self.integral = min(max(integral, 0), 10)
    self.origins = max(1, origins)
  }

  public var name: String { "conformal_pid" }

  /// Levels as shares; between them the reach is interpolated.
  private static let grid = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99]
  /// Scores from which the first reach is taken, and over which the trailing window runs.
  private static let window = 30

  public func calibrations(_ evidence: IntervalEvidence) -> [ScoreCalibration] {
    let normal = Self.grid.map { Normal.standard.quantile(0.5 + $0 / 2) }
    var calibrations: [ScoreCalibration] = []
    for step in 0..<evidence.forecast.horizon {
      let sizes = evidence.scoresInTime(near: step, enough: 4 * Self.window).map { abs($0) }
      guard sizes.count >= ConformalIntervals.fewest else { return calibrations }
      let reach = Self.grid.indices.map { self.reach(sizes, level: Self.grid[$0], normal: normal[$0]) }
      guard let one = ScoreCalibration(scores: normal.map { -$0 } + [0] + normal, become: reach.map { -$0 } + [0] + reach) else {
        return calibrations
      }
      calibrations.append(one)
    }
    return calibrations
  }

  /// The reach that the controller has come to after all scores.
  private func reach(_ sizes: [Double], level: Double, normal: Double) -> Double {
    let alpha = 1 - level
    let burnIn = min(Self.window, sizes.count / 2)
    let first = Self.quantile(sizes[..<burnIn].sorted(), level, normal)
    var tracked = first
    var misses = 0.0
    var push = 0.0
    let scale = max(Quantiles.median(Array(sizes[..<burnIn])), 0.1)
    // The sum may grow by log(T)/20 of T before the push is unbounded, as the authors choose it; it is held at five scales.
    let saturation = 2 / Double.pi * (Double.log(Double(sizes.count) + 1) * 0.05 + 1)
    for t in burnIn..<sizes.count {
      let error = (sizes[t] > tracked + push ? 1 : 0) - alpha
      let recent = sizes[max(0, t - Self.window)..<t].max() ?? 1
      tracked += rate * max(recent, scale) * error
      misses += error
      let time = Double(t - burnIn + 2)
      let angle = misses * Double.log(time) / (time * saturation)
      push = integral * scale * Double.tan(min(max(angle, -1.37), 1.37))
    }
    let lately = Self.quantile(sizes.suffix(2 * Self.window).sorted(), level, normal)
    // The scorecaster: half of what the trailing quantile has moved from where the tracker began.
    return max(0, tracked + push + 0.5 * (lately - first))
  }

  /// The finite-sample quantile; beyond the scores in proportion to the normal distribution's.
  private static func quantile(_ sorted: [Double], _ level: Double, _ normal: Double) -> Double {
    guard let last = sorted.last else { return normal }
    let n = Double(sorted.count)
    let position = (n + 1) * level
    guard position >= 1 else { return sorted[0] * normal / max(Normal.standard.quantile(0.5 + 0.5 / (n + 1)), 1e-9) }
    guard position <= n else { return last * normal / Normal.standard.quantile(0.5 + 0.5 * n / (n + 1)) }
    let below = Int(position)
    return below < sorted.count
      ? sorted[below - 1] + (position - Double(below)) * (sorted[below] - sorted[below - 1]) : sorted[below - 1]
  }
}
