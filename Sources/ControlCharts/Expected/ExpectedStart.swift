import Statistics

/// Where the fit starts: medians by slot and overall, on the link scale.
struct ExpectedStart {
  /// Median over all slots.
  let center: Double
  let profile: [Double]
  let closedSlots: [Bool]
  let typicalSize: Double
  let points: [Int]
  let expectation: [Double]
  let extraVariance: Double

  init(_ observations: ExpectedObservations) {
    let family = observations.family
    var bySlot = [[Double]](repeating: [], count: observations.slotCount)
    var total = [Double](repeating: 0, count: observations.slotCount)
    for index in 0..<observations.count where observations.fitted[index] {
      bySlot[observations.slots[index]].append(observations.startValue(index))
      total[observations.slots[index]] += observations.values[index]
    }
    let closed = bySlot.indices.map { family == .count && bySlot.count > 1 && bySlot[$0].count > 1 && total[$0] == 0 }
    let median = Quantiles.median(bySlot.indices.filter { !closed[$0] }.flatMap { bySlot[$0] })
    let center = median.isNaN ? 0 : median
    let profile = bySlot.indices.map { closed[$0] || bySlot[$0].isEmpty ? 0 : Quantiles.median(bySlot[$0]) - center }
    let expectation = observations.slots.map { family.bounded(center + profile[$0]) }
    let points = (0..<observations.count).filter { observations.fitted[$0] && !closed[observations.slots[$0]] }
    let scale = RobustScale.medianAbsoluteDeviation(points.map { observations.startValue($0) - expectation[$0] })
    self.center = center
    self.profile = profile
    closedSlots = closed
    self.expectation = expectation
    self.points = points
    let size = Quantiles.median(points.map { observations.sizes[$0] })
    typicalSize = size > 0 ? size : 1
    extraVariance = scale.isNaN ? 0 : scale * scale
  }
}
