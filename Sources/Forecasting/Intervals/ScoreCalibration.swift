import RealModule
import Statistics

/// What the errors of past forecasts say about the quantiles of one step: a rising map from normal scores of the model's own distribution to
/// the scores that really hold the probability.
public struct ScoreCalibration: Sendable, Equatable {
  private enum Form: Sendable, Equatable {
    /// The sizes of past scores, ascending: the same on both sides.
    case sizes([Double])
    /// Pairs of scores, ascending in both, with straight lines between.
    case knots(from: [Double], to: [Double])
  }

  private let form: Form

  /// From the absolute scores of past errors, in any order: the interval at a level reaches as far as the ⌈(n + 1) level⌉-th of them, so that
  /// it holds at least its level where the errors are exchangeable (Vovk, Gammerman & Shafer 2005; Lei et al. 2018, Journal of the American
  /// Statistical Association 113, theorem 2.1). Beyond the largest one it goes on in proportion. Nil without a finite score.
  public init?(sizes: [Double]) {
    let sorted = sizes.lazy.filter(\.isFinite).map { abs($0) }.sorted()
    guard !sorted.isEmpty else { return nil }
    form = .sizes(sorted)
  }

  /// From scores and what they become; sorted, and made rising where they cross. Nil with fewer than two finite pairs.
  public init?(scores: [Double], become: [Double]) {
    let pairs = zip(scores, become).filter { $0.0.isFinite && $0.1.isFinite }.sorted { $0.0 < $1.0 }
    guard pairs.count >= 2 else { return nil }
    let rising = pairs.map(\.1).sorted()
    form = .knots(from: pairs.map(\.0), to: rising)
  }

  /// The calibrated score for a score of either sign.
  func calibrated(_ score: Double) -> Double {
    guard score.isFinite else { return score }
    switch form {
    case .sizes(let sizes):
      let size = abs(score)
      let level = Double.erf(size / 2.0.squareRoot())
      let count = Double(sizes.count)
      // Less a rounding error: exactly 19 of 20 must be the 19th.
      let rank = ((count + 1) * level - 1e-9).rounded(.up)
      guard rank >= 1 else { return score < 0 ? -0.0 : 0 }
      if rank <= count {
        let reach = sizes[Int(rank) - 1]
        return score < 0 ? -reach : reach
      }
      let edge = Normal.standard.quantile(0.5 + 0.5 * count / (count + 1))
      let reach = sizes[sizes.count - 1] * (edge > 0 ? size / edge : 1)
      return score < 0 ? -reach : reach
    case .knots(let from, let to):
      var place = 1
      while place < from.count - 1, from[place] < score { place += 1 }
      let run = from[place] - from[place - 1]
      if score < from[0] || score > from[from.count - 1] {
        // The tails go on as steeply as the normal distribution's, stretched like the whole.
        let edge = score < from[0] ? 0 : from.count - 1
        let stretch = (to[to.count - 1] - to[0]) / max(from[from.count - 1] - from[0], 1e-12)
        return to[edge] + (score - from[edge]) * stretch
      }
      return run > 0 ? to[place - 1] + (score - from[place - 1]) / run * (to[place] - to[place - 1]) : to[place]
    }
  }
}
