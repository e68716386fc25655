/// Stretches of changed scatter, each with its own multiple of the variance.
extension MonitorPast {
  /// A stretch that is complete ends; the next begins, unless the scatter is what it was.
  mutating func endStretch(before end: Int) {
    guard let last = stretches.last, last.isOpen, end - last.onset >= ScatterStretch.length else { return }
    stretches[stretches.count - 1].isOpen = false
    var next = ScatterStretch(onset: end, after: last)
    if last.factor < ScatterStretch.usual {
      next.factor = 1
      next.isOpen = false
    }
    stretches.append(next)
  }

  /// The factor of the open stretch at which the squares of its deviations, far ones capped, are as large as normal ones would be.
  mutating func estimateStretch(before end: Int, _ parameters: MonitorParameters) {
    guard let last = stretches.last, last.isOpen, last.onset < end else { return }
    let cap = ExpectedModel.farResidual * ExpectedModel.farResidual
    func excess(_ factor: Double) -> Double {
      var sum = last.prior.periods * (last.prior.factor - factor) / max(last.prior.factor, factor)
      for index in last.onset..<end where learned[index] {
        var total = factor * (sampling[index] + usualVariance(index, parameters)) + estimation[index]
        if rows.hasEffect(index) { total += parameters.effectVariance }
        sum += min(deviation[index] * deviation[index] / max(total, 1e-300), cap) - Self.cappedMean
      }
      return sum
    }
    var low = ScatterStretch.factors.lowerBound
    var high = ScatterStretch.factors.upperBound
    for _ in 0..<20 {
      let middle = (low * high).squareRoot()
      if excess(middle) > 0 { low = middle } else { high = middle }
    }
    stretches[stretches.count - 1].factor = (low * high).squareRoot()
  }

  /// How many periods the scatter of the open stretch rests on; nil where it is the usual one.
  func stretchPeriods(before end: Int) -> Double? {
    guard let last = stretches.last, last.isOpen else { return nil }
    return last.prior.periods + Double(max(end - last.onset, 0))
  }
}
