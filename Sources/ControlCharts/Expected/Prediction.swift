import RealModule
import Statistics

/// What one point may be: its expectation, its control limits and the normal score of a value, all on the KPI's scale.
struct Prediction {
  let family: MeasureFamily
  /// Expectation on the link scale.
  let eta: Double
  /// Link-scale variance beyond sampling, the expectation's own error included.
  let variance: Double
  /// Exposure, trials or observations; NaN where the point has none.
  let size: Double
  /// Degrees of freedom behind `variance`: few of them make wider tails.
  let degreesOfFreedom: Double
  let durations: DurationScale
  /// Tails beyond those of the distribution, as the series shows them.
  var shape = ScoreShape()

  /// No tail learned is so heavy that points so many standard deviations out belong to it.
  static let farthest = 8.0

  /// Centre line.
  var center: Double { family.natural(eta, durations: durations) }

  /// Standard deviation on the KPI's scale.
  var sigma: Double {
    switch family {
    case .count: return (countMean + variance * countMean * countMean).squareRoot() / size
    case .proportion: return trials.variance.squareRoot() / size
    case .duration: return (center + durations.shift) * variance.squareRoot()
    case .identity: return variance.squareRoot()
    }
  }

  /// The limits with the normal tail of `limit` standard deviations outside each.
  func limits(_ limit: Double) -> (lower: Double, upper: Double) {
    let farthest = max(Self.farthest, heavyTail(limit))
    let low = min(heavyTail(-shape.deviation(-limit)), farthest)
    let high = min(heavyTail(shape.deviation(limit)), farthest)
    switch family {
    case .count:
      guard size > 0 else { return (.nan, .nan) }
      return (counts.quantile(Normal.standard.upperTail(low)) / size, counts.quantile(1 - Normal.standard.upperTail(high)) / size)
    case .proportion:
      guard size > 0 else { return (.nan, .nan) }
      return (trials.quantile(Normal.standard.upperTail(low)) / size, trials.quantile(1 - Normal.standard.upperTail(high)) / size)
    case .duration, .identity:
      let deviation = variance.squareRoot()
      return (
        family.natural(eta - low * deviation, durations: durations), family.natural(eta + high * deviation, durations: durations)
      )
    }
  }

  /// The normal score of an observation of `value` (count, hits or measurement).
  ///
  /// Counts use the tail that includes the value itself, so that a score beyond a limit has at most that limit's chance; where that
  /// would change sides, half the value's own probability is left out.
  func score(_ value: Double) -> Double {
    switch family {
    case .count: return counting(cumulative: counts.cumulative(value), upper: counts.upperTail(value - 1))
    case .proportion: return counting(cumulative: trials.cumulative(value), upper: trials.upperTail(value - 1))
    case .duration, .identity:
      let link = family == .duration ? durations.link(value) : value
      return normalised(ChartPanel.score(link, center: eta, sigma: variance.squareRoot()))
    }
  }

  private func counting(cumulative: Double, upper: Double) -> Double {
    let below = Normal.standard.quantile(cumulative)
    let above = -Normal.standard.quantile(upper)
    if above > 0 { return normalised(min(above, 38)) }
    if below < 0 { return normalised(max(below, -38)) }
    let middle = (cumulative + 1 - upper) / 2
    return normalised(Normal.standard.quantile(middle))
  }

  private var countMean: Double { Double.exp(eta) * size }
  private var counts: NegativeBinomial { NegativeBinomial(mean: countMean, dispersion: variance) }
  private var trials: BetaBinomial {
    let q = MeasureFamily.logistic(eta)
    return BetaBinomial(size: size, probability: q, correlation: min(variance * q * (1 - q), 0.9))
  }

  /// From a Student score to the normal score of the same tail, and back.
  ///
  /// Source: D. L. Wallace (1959), Bounds on normal approximations to Student's and the chi-square distributions.
  private func normalised(_ t: Double) -> Double {
    let n = degreesOfFreedom
    guard t.isFinite else { return t }
    guard n.isFinite else { return shape.score(t) }
    let z = (n * Double.log(onePlus: t * t / n)).squareRoot() * (8 * n + 1) / (8 * n + 3)
    return shape.score(t < 0 ? -z : z)
  }

  private func heavyTail(_ z: Double) -> Double {
    let n = degreesOfFreedom
    guard n.isFinite else { return z }
    let scaled = z * (8 * n + 3) / (8 * n + 1)
    return (n * Double.expMinusOne(scaled * scaled / n)).squareRoot()
  }
}
