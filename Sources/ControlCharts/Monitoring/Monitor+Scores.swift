import RealModule
import Statistics

/// A single period against its expectation: in a slot that is open, in one that is closed, and looking back.
extension Monitor {
  /// A period of the history against the fit to it.
  func lookBack(_ index: Int) -> Judgement {
    var judgement = Judgement()
    guard observations.sizes[index] > 0 else { return judgement }
    if past.closed[observations.slots[index]] {
      judgeClosed(index, &judgement)
    } else {
      judgement.eta = observations.family.bounded(past.linearised[index])
      judgement.center = observations.family.natural(judgement.eta, durations: observations.durations)
      let extra = past.extraVariance(index, parameters)
      let own = past.samplingVariance(index, eta: judgement.eta) + extra
      if own > 0 { _ = score(index, &judgement, extra: extra, own: own, estimation: 0) }
    }
    judgement.point = 0
    return judgement
  }

  /// A slot in which nothing was ever seen: at most half an event in all that time. An event is a signal, none is no news.
  func judgeClosed(_ index: Int, _ judgement: inout Judgement) {
    let slot = observations.slots[index]
    let periods = Double(observations.fitted.indices.count { observations.fitted[$0] && observations.slots[$0] == slot })
    judgement.center = 0
    judgement.lower = 0
    let mean = 0.5 / max(periods, 1)
    judgement.sigma = mean.squareRoot()
    let limit = limits.point(memory: 0)
    judgement.upper = Poisson(mean: mean).quantile(1 - Normal.standard.upperTail(limit))
    guard observations.present[index], observations.values[index] > judgement.upper else { return }
    judgement.z = MonitorScore.count(observations.values[index], mean: mean, dispersion: 0)
    judgement.point = max(judgement.z / limit, 1.0.nextUp)
  }

  /// The scores of a period: `z` against the noise alone, `point` against all that is uncertain, over its limit.
  func score(_ index: Int, _ judgement: inout Judgement, extra: Double, own: Double, estimation: Double) -> MonitorScore.Moments {
    let shape = past.shape(index, parameters)
    let prediction = MonitorPrediction(
      family: observations.family, eta: judgement.eta, size: observations.sizes[index], extra: extra, own: own, estimation: estimation,
      shape: shape, durations: observations.durations)
    let limit = shape.widened(parameters.widened(limits.point(memory: parameters.lag1)))
    let bounds = prediction.limits(limit)
    judgement.lower = bounds.lower
    judgement.upper = bounds.upper
    judgement.sigma = prediction.sigma
    guard past.learned[index] else { return MonitorScore.Moments() }
    let score = prediction.score(observations.values[index])
    judgement.z = score.z
    judgement.point = score.point / (score.point > 0 && !prediction.hasLower(limit) ? MonitorScore.oneSided(limit) : limit)
    return score.moments
  }
}
