import RealModule
import Statistics

/// What a small count says about its scatter: the log likelihood ratio of a negative binomial of twice the variance, capped and
/// standardised by its exact moments.
///
/// Of normal scores that ratio is a line in their squares. Of counts of few events it is not: squares see a wider scatter of mean 0.5 less
/// than half as well, of mean 4 almost as well, and the standardised squares take over from there on.
struct WiderCounts {
  /// A square of 9, the cap of squares, is a log likelihood ratio of 9/4 − log(2)/2.
  static let loudest = 0.25 * MonitorAverages.farSquare - 0.5 * Double.log(2)

  let usual: NegativeBinomial
  let wider: NegativeBinomial
  private var mean = 0.0
  private var deviation = 1.0
  private(set) var skewness = 0.0

  init(mean: Double, dispersion: Double) {
    usual = NegativeBinomial(mean: mean, dispersion: dispersion)
    wider = NegativeBinomial(mean: mean, dispersion: 2 * dispersion + 1 / mean)
    guard mean > 0, wider.dispersion.isFinite else { return }
    var sum = 0.0
    var squares = 0.0
    var cubes = 0.0
    var below = 0.0
    let size = dispersion * mean > 1e-10 ? 1 / dispersion : Double.infinity
    let widerSize = 1 / wider.dispersion
    var own = usual.probability(0)
    var ratio = wider.probability(0) / own
    var value = 0.0
    while value < 500, own > 0 {
      let evidence = min(Double.log(ratio), Self.loudest)
      sum += own * evidence
      squares += own * evidence * evidence
      cubes += own * evidence * evidence * evidence
      below += own
      if 1 - below < 1e-7, value > mean { break }
      let step = size.isFinite ? (value + size) * mean / (mean + size) : mean
      own *= step / (value + 1)
      ratio *= (value + widerSize) * mean / (mean + widerSize) / step
      value += 1
    }
    let variance = squares - sum * sum
    self.mean = sum
    guard variance > 1e-12 else { return }
    deviation = variance.squareRoot()
    skewness = (cubes - 3 * sum * squares + 2 * sum * sum * sum) / (variance * deviation)
  }

  /// The standardised evidence of a count for the wider scatter.
  func score(_ value: Double) -> Double {
    let own = usual.probability(value)
    let other = wider.probability(value)
    // Where neither has a probability left the count is as far out as counts can be.
    let evidence = own > 0 ? Double.log(other / own) : Self.loudest
    let score = (min(evidence, Self.loudest) - mean) / deviation
    return score.isFinite ? score : 0
  }
}
