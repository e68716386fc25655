import RealModule
import Statistics

extension MonitorPast {
  /// The extra variance at which the squares of deviations, far ones capped, are as large as normal ones would be.
  func estimateScatter(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    if observations.hasSizes { estimateSizeShare(range, &parameters) }
    let share = parameters.sizeShare
    func excess(_ extra: Double) -> Double {
      var sum = 0.0
      for index in range where learned[index] {
        let multiple = parameters.slotMultiples.isEmpty ? 1 : parameters.slotMultiples[observations.slots[index]]
        let own = extra * multiple * ((1 - share) + (share > 0 ? share * start.typicalSize / observations.sizes[index] : 0))
        let base = sampling[index] + own
        // The first periods of a series are expected too vaguely to say anything about scatter.
        guard estimation[index] < base || estimation[index] < sampling[index] + parameters.extra else { continue }
        var total = scatterFactor(index) * base + estimation[index]
        if rows.hasEffect(index) { total += parameters.effectVariance }
        sum += Self.tempered(deviation[index] * deviation[index] / max(total, 1e-300)) - Self.temperedMean
      }
      return sum
    }
    var low = parameters.extra * 0.5
    var high = max(parameters.extra * 2, 1e-12)
    if excess(0) <= 0 {
      parameters.extra = leastExtra
      return
    }
    if excess(low) <= 0 { low = 0 }
    var steps = 0
    while excess(high) > 0, steps < 200 {
      low = high
      high *= 4
      steps += 1
    }
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if excess(middle) > 0 { low = middle } else { high = middle }
      if high - low < 1e-4 * high { break }
    }
    parameters.extra = max((low + high) / 2, leastExtra)
  }

  /// A past that does not vary still has a scatter to measure the first change by; counts and shares have their sampling error.
  var leastExtra: Double {
    observations.family.isCounting ? 0 : max(1e-18 * start.center * start.center, 1e-200)
  }

  /// What a standardised square says about the scatter: beyond 2.58² less the further it lies, down to a third of that.
  ///
  /// Real series have a few per cent of far points (holidays, outages, batches), which would otherwise set the width of everybody's limits
  /// and hide the next of their kind; left out altogether, the tail of every heavy-tailed series would be flagged.
  static func tempered(_ square: Double) -> Double {
    let cap = ExpectedModel.farResidual * ExpectedModel.farResidual
    return square <= cap ? square : cap * (farPart + (1 - farPart) * cap / square)
  }
  static let farPart = 1.0 / 3

  /// E[tempered(Z²)] of a standard normal Z.
  static let temperedMean: Double = {
    // Beyond 2.58 by the midpoint rule: ∫ tempered(z²) φ(z) dz.
    let far = ExpectedModel.farResidual
    let step = 0.002
    var beyond = 0.0
    for place in 0..<4000 {
      let z = far + (Double(place) + 0.5) * step
      beyond += tempered(z * z) * Normal.standard.density(z) * step
    }
    let outside = 2 * Normal.standard.upperTail(far)
    return cappedMean - far * far * outside + 2 * beyond
  }()

  /// E[min(Z², 2.58²)] of a standard normal Z.
  static let cappedMean: Double = {
    let far = ExpectedModel.farResidual
    let outside = 2 * Normal.standard.upperTail(far)
    return 1 - outside - 2 * far * Normal.standard.density(far) + far * far * outside
  }()

  /// Posterior mean, over eleven values, of the share of the scatter that shrinks with the number of observations.
  func estimateSizeShare(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    var logs = [Double](repeating: 0, count: 11)
    for step in 0...10 {
      let share = Double(step) / 10
      var product = 0.0
      var sum = 0.0
      var count = 0.0
      for index in range where learned[index] {
        let multiple = max((1 - share) + share * start.typicalSize / observations.sizes[index], 1e-12)
        let square = deviation[index] * deviation[index]
        sum += min(square, 9 * (parameters.extra + estimation[index]) * max(multiple, 1)) / multiple
        product += Double.log(multiple)
        count += 1
      }
      logs[step] = -0.5 * (product + count * Double.log(max(sum, 1e-300)))
    }
    let best = logs.max() ?? 0
    var total = 0.0
    var weighted = 0.0
    for step in 0...10 {
      let weight = Double.exp(logs[step] - best)
      total += weight
      weighted += weight * Double(step) / 10
    }
    parameters.sizeShare = weighted / total
  }

  /// Some slots scatter more than others (sparse weekends beside full weekdays): their own multiple of the extra variance, drawn to 1 as
  /// far as chance alone explains the differences.
  func estimateSlotScatter(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    guard parameters.extra > 0 else {
      parameters.slotMultiples = []
      return
    }
    var uniform = parameters
    uniform.slotMultiples = []
    var excess = [Double](repeating: 0, count: rows.slotCount)
    var number = excess
    var noise = excess
    for index in range where learned[index] {
      let slot = observations.slots[index]
      let now = sampling[index] + extraVariance(index, parameters) + estimation[index]
      guard now > 0, estimation[index] < now else { continue }
      let factor = scatterFactor(index)
      let unit = usualVariance(index, uniform)
      let added = estimation[index] + (rows.hasEffect(index) ? parameters.effectVariance : 0)
      let square = now * Self.tempered(deviation[index] * deviation[index] / now) / Self.temperedMean
      excess[slot] += ((square - added) / factor - sampling[index]) / unit
      noise[slot] += 2 * now * now / (factor * factor * unit * unit)
      number[slot] += 1
    }
    var between = 0.0
    var slots = 0.0
    for slot in excess.indices where number[slot] > 3 {
      excess[slot] /= number[slot]
      noise[slot] /= number[slot] * number[slot]
      between += (excess[slot] - 1) * (excess[slot] - 1) - 2 * noise[slot]
      slots += 1
    }
    between = slots > 1 ? max(between / slots, 0) : 0
    parameters.slotMultiples = excess.indices.map { slot in
      guard number[slot] > 3, between > 0 else { return 1 }
      let share = between / (between + noise[slot])
      return min(max(1 + share * (excess[slot] - 1), 0.1), 50)
    }
  }

  /// What is thought beforehand of the variance between days of one calendar effect, and how many such days that is worth.
  static let effectPrior = (variance: 0.04, days: 4.0)

  /// How much the days of a calendar effect differ among themselves beyond what other days do: no holiday is quite like the last.
  func estimateEffectScatter(_ range: Range<Int>, _ parameters: inout MonitorParameters) {
    guard rows.firstEffect < rows.width else { return }
    var sum = Self.effectPrior.days * Self.effectPrior.variance
    var count = Self.effectPrior.days
    let cap = ExpectedModel.farResidual * ExpectedModel.farResidual
    for index in range where learned[index] && rows.hasEffect(index) {
      let now = sampling[index] + extraVariance(index, parameters) + estimation[index]
      // The first days of an effect say what it is, not how it varies.
      guard estimation[index] < 0.5 * now else { continue }
      let square = min(deviation[index] * deviation[index], cap * now) / Self.cappedMean
      sum += square - (now - parameters.effectVariance)
      count += 1
    }
    parameters.effectVariance = min(max(sum / count, 0), 1)
  }
}
