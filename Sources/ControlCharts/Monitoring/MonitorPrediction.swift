import RealModule
import Statistics

/// What one monitored period may be: the scores of its value and its control limits on the KPI's scale.
struct MonitorPrediction {
  let family: MeasureFamily
  /// Expectation on the link scale.
  let eta: Double
  /// Exposure, trials or observations; 1 where the series has none.
  let size: Double
  /// Link-scale variance beyond sampling, with sampling, and of the expectation itself.
  let extra: Double
  let own: Double
  let estimation: Double
  let shape: ScoreShape
  let durations: DurationScale

  private var natural: Double { family.natural(eta, durations: durations) }
  private var mean: Double { natural * size }

  /// A value's score against the noise alone (`z`), against all that is uncertain (`point`), and the moments of the former.
  func score(_ value: Double) -> (z: Double, point: Double, moments: MonitorScore.Moments) {
    var moments = MonitorScore.Moments()
    switch family {
    case .count:
      var z = MonitorScore.count(value, mean: mean, dispersion: extra)
      if mean < MonitorScore.smallMean {
        moments = MonitorScore.moments(mean: mean, dispersion: extra)
        z = (z - moments.mean) / moments.deviation
        // A tail learned from batches of entries is told by the scores alone: there their squares stay.
        if shape.heaviness == 0 {
          let wider = WiderCounts(mean: mean, dispersion: extra + estimation)
          moments.square = wider.score(value)
          moments.squareSkewness = wider.skewness
          moments.slot = SlotPairs.evidence(value, mean: mean, dispersion: extra + estimation)
        }
      }
      let point = shape.score(MonitorScore.count(value, mean: mean, dispersion: extra + estimation))
      return (shape.score(z), point, moments)
    case .proportion:
      let share = value / size
      let z = shape.score(MonitorScore.proportion(share, natural, size: size, extra: extra))
      return (z, shape.score(MonitorScore.proportion(share, natural, size: size, extra: extra + estimation)), moments)
    case .duration, .identity:
      let difference = (family == .duration ? durations.link(value) : value) - eta
      return (shape.score(difference / own.squareRoot()), shape.score(difference / (own + estimation).squareRoot()), moments)
    }
  }

  /// Whether there is a value so low that it signals; where not, the upper limit spends the chance of both.
  func hasLower(_ limit: Double) -> Bool {
    family != .count || MonitorScore.zeroCanSignal(mean: mean, dispersion: extra + estimation, limit: limit)
  }

  /// The last values that do not signal.
  func limits(_ limit: Double) -> (lower: Double, upper: Double) {
    let low = shape.deviation(-limit)
    let high = shape.deviation(hasLower(limit) ? limit : MonitorScore.oneSided(limit))
    switch family {
    case .count:
      let counts = NegativeBinomial(mean: mean, dispersion: extra + estimation)
      var upper = counts.quantile(1 - Normal.standard.upperTail(high))
      // The mid-p score counts half of a value's own probability: the step before may already signal.
      if upper > 0, MonitorScore.count(upper, mean: mean, dispersion: extra + estimation) > high { upper -= 1 }
      var lower = hasLower(limit) ? counts.quantile(Normal.standard.upperTail(-low)) : 0
      if lower > 0, MonitorScore.count(lower, mean: mean, dispersion: extra + estimation) < low { lower += 1 }
      return (lower / size, upper / size)
    case .proportion:
      let moments = MonitorScore.shareMoments(natural, size: size, extra: extra + estimation)
      func share(_ score: Double) -> Double {
        min(max(natural + moments.deviation * MonitorScore.inverseCornishFisher(score, skewness: moments.skewness), 0), 1)
      }
      return (share(low), share(high))
    case .duration, .identity:
      let deviation = (own + estimation).squareRoot()
      return (
        family.natural(eta + low * deviation, durations: durations), family.natural(eta + high * deviation, durations: durations)
      )
    }
  }

  /// Standard deviation on the KPI's scale.
  var sigma: Double {
    switch family {
    case .count: return (mean + (extra + estimation) * mean * mean).squareRoot() / size
    case .proportion: return MonitorScore.shareMoments(natural, size: size, extra: extra + estimation).deviation
    case .duration: return (natural + durations.shift) * (own + estimation).squareRoot()
    case .identity: return (own + estimation).squareRoot()
    }
  }
}
