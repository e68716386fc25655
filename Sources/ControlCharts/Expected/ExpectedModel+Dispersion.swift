import RealModule
import Statistics

extension ExpectedModel {
  /// What a point beyond 2.58 adds to the balance of the dispersion: a third of what its place at the border would. Real series have a few
  /// per cent of such points (holidays, outages), which would otherwise set the width of everybody's limits; leaving them out altogether
  /// would flag the tail of every heavy-tailed series.
  static let farExcess = farResidual * farResidual / 3

  /// E[Z² given |Z| ≤ 2.58] of a standard normal Z.
  static let trimmedMean: Double = {
    let inside = 1 - 2 * Normal.standard.upperTail(farResidual)
    return (inside - 2 * farResidual * Normal.standard.density(farResidual)) / inside
  }()

  /// What near points must average so that the balance is zero for a normal distribution.
  static let nearMean: Double = {
    let outside = 2 * Normal.standard.upperTail(farResidual)
    return trimmedMean + farExcess * outside / (1 - outside)
  }()

  /// How many points a slot's usual scatter is drawn to 1 with.
  static let slotPrior = 12.0

  /// Extra variance, its share that shrinks with the number of observations, and its multiple in each slot.
  mutating func estimateDispersion() {
    if observations.hasSizes { estimateSizeShare() }
    estimateExtra()
    if observations.slotCount > 1 { estimateSlotFactors() }
  }

  /// How far the near residuals' squares exceed what is normal at the extra variance `variance`. The error of the expectation grows with
  /// the variance, so that a fit with few points a slot settles instead of swinging; `typical` is the mean sampling variance.
  private func excess(_ variance: Double, _ multiples: [Double], typical: Double) -> Double {
    let cap = Self.farResidual * Self.farResidual
    let growth = typical + extra > 0 ? (typical + variance) / (typical + extra) : 1
    var sum = 0.0
    for (position, index) in points.enumerated() {
      let total = sampling[index] + estimationVariance[index] * growth + variance * multiples[position]
      let square = deviation[index] * deviation[index]
      sum += square <= cap * total ? square / max(total, 1e-300) - Self.nearMean : Self.farExcess
    }
    return sum
  }

  /// The extra variance at which squared residuals balance as normal ones would; 0 where sampling alone explains them.
  private mutating func estimateExtra() {
    let multiples = points.map { extraMultiple($0) }
    let typical = points.reduce(0.0) { $0 + sampling[$1] } / Double(points.count)
    if excess(0, multiples, typical: typical) <= 0 {
      extra = 0
      return
    }
    // Around the last value first: from round to round it moves little.
    var high = max(extra * 1.5, 1e-10)
    var low = extra / 1.5
    if excess(low, multiples, typical: typical) <= 0 { low = 0 }
    while excess(high, multiples, typical: typical) > 0, high < 1e300 {
      low = high
      high *= 4
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if excess(middle, multiples, typical: typical) > 0 { low = middle } else { high = middle }
      if high - low < 1e-5 * high { break }
    }
    extra = (low + high) / 2
  }

  /// The most likely of eleven shares, half-way from the present one so that the rounds settle.
  private mutating func estimateSizeShare() {
    let cap = Self.farResidual * Self.farResidual * max(extra, 1e-12)
    var best = Double.infinity
    var chosen = sizeShare
    for step in 0...10 {
      let share = Double(step) / 10
      // Profile likelihood over the common scale: logs of the multiples plus the log of the mean capped square.
      var product = 1.0
      var logs = 0.0
      var sum = 0.0
      for index in points {
        let size = observations.sizes[index]
        let multiple = max(slotFactor[observations.slots[index]] * ((1 - share) + share * typicalSize / size), 1e-12)
        sum += min(deviation[index] * deviation[index] / multiple, cap)
        product *= multiple
        if product > 1e100 || product < 1e-100 {
          logs += Double.log(product)
          product = 1
        }
      }
      logs += Double.log(product)
      let score = logs + Double(points.count) * Double.log(max(sum, 1e-300))
      if score < best - 1e-9 {
        best = score
        chosen = share
      }
    }
    sizeShare += 0.5 * (chosen - sizeShare)
  }

  /// Some slots scatter more than others (Saturdays beside Mondays): their own multiple of the extra variance, drawn to 1. A slot's few far
  /// points (its holidays) say nothing about its usual scatter.
  private mutating func estimateSlotFactors() {
    let prior = Self.slotPrior
    var sum = [Double](repeating: 0, count: observations.slotCount)
    var number = sum
    for index in points where abs(residuals[index]) <= Self.farResidual {
      sum[observations.slots[index]] += residuals[index] * residuals[index] / Self.trimmedMean
      number[observations.slots[index]] += 1
    }
    for slot in slotFactor.indices where number[slot] > 0 {
      let ratio = (sum[slot] + prior / slotFactor[slot].squareRoot()) / (number[slot] + prior)
      slotFactor[slot] = min(max(slotFactor[slot] * (1 + 0.5 * (ratio - 1)), 0.05), 20)
    }
  }
}
