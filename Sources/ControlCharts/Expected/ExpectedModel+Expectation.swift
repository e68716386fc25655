/// What the fit says about each point, seen from the other points.
extension ExpectedModel {
  /// Each point's expectation from the other points, its variance, and the residual.
  mutating func expect() {
    let family = observations.family
    let memory = (1 + autocorrelation) / (1 - autocorrelation)
    for index in eta.indices {
      let slot = observations.slots[index]
      let size = observations.sizes[index]
      let other = level.without(index)
      var effect = profile[slot]
      var variance = 0.0
      if observations.slotCount > 1 {
        let rest = max(slotWeight[slot] - weights[index], 0)
        if weights[index] > 0 {
          // What the slot's effect would be without this point.
          let own = weights[index] * (working[index] - level.smoothed(index))
          effect += (slotSum[slot] - own) / (rest + ridge) - slotSum[slot] / (slotWeight[slot] + ridge)
        }
        variance = 1 / (rest + ridge)
      }
      expectation[index] = family.bounded(other.mean + effect)
      sampling[index] = family.samplingVariance(size > 0 ? size : typicalSize, eta: expectation[index])
      let levelVariance = other.variance.isFinite ? other.variance : extra + sampling[index]
      estimationVariance[index] = levelVariance * memory + variance
      residuals[index] = .nan
      guard observations.present[index], !closedSlots[slot] else { continue }
      let value = family.working(observations.values[index], size, eta: expectation[index], durations: observations.durations)
      deviation[index] = value - expectation[index]
      let total = sampling[index] + extraVariance(index) + estimationVariance[index]
      residuals[index] = total > 0 ? deviation[index] / total.squareRoot() : 0
    }
  }

  /// Lag-1 autocorrelation of the fitted residuals, clipped at 3 and corrected for its small-sample bias.
  mutating func estimateAutocorrelation() {
    var product = 0.0
    var square = 0.0
    var previous = -2
    for index in points {
      let r = min(max(residuals[index], -3), 3)
      square += r * r
      if previous == index - 1 { product += r * min(max(residuals[previous], -3), 3) }
      previous = index
    }
    let number = Double(points.count)
    guard square > 0, number > 3 else { return }
    let raw = product / square
    autocorrelation = min(max(raw + (1 + 3 * raw) / number, 0), 0.85)
  }

  /// Mean capped squared error of each fitted point predicted from points at least `gap` away, on the link scale.
  func gapError(gap: Int) -> Double {
    var sum = 0.0
    var number = 0.0
    for index in points {
      let far = level.beyond(index, gap: gap, drift: drift)
      guard far.variance.isFinite else { continue }
      let error = working[index] - profile[observations.slots[index]] - far.mean
      let variance = sampling[index] + extraVariance(index)
      sum += min(error * error, 4 * Self.farResidual * Self.farResidual * variance)
      number += 1
    }
    return number > 0 ? sum / number : .nan
  }

  /// The fit as the chart reads it.
  func result() -> ExpectedFit {
    var free = -Double(observations.slotCount)
    var inSlot = [Double](repeating: 0, count: observations.slotCount)
    for index in points {
      free += 1 - 0.5 * min(weights[index] * estimationVariance[index], 1)
      inSlot[observations.slots[index]] += 1
    }
    let freedom = max(free, 3)
    return ExpectedFit(
      expectation: expectation, estimationVariance: estimationVariance,
      extraVariance: expectation.indices.map { extraVariance($0) }, closedSlots: closedSlots, halfLife: halfLife,
      autocorrelation: autocorrelation, degreesOfFreedom: freedom,
      // A slot's own scatter rests on its few points and on what it is drawn to.
      slotDegreesOfFreedom: inSlot.map { inSlot.count > 1 ? min(freedom, $0 + 2 * Self.slotPrior) : freedom })
  }
}
