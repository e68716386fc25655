import RealModule
import Statistics

/// Says what each point should have been: a profile over calendar slots plus a slowly moving level, fitted robustly on the
/// scale where they add up.
///
/// Each point's expectation comes from the other points alone, so that a wild point cannot vouch for itself. Far points
/// lose weight as (2.58/|r|)²; the dispersion is the one at which the squares of the near residuals balance, far ones counting a third.
struct ExpectedModel {
  static let farResidual = 2.58

  let observations: ExpectedObservations
  let halfLife: Double
  private(set) var expectation: [Double]
  private(set) var estimationVariance: [Double]
  private(set) var profile: [Double]
  private(set) var closedSlots: [Bool]
  private(set) var sampling: [Double]
  private(set) var residuals: [Double]
  private(set) var level: LocalLevel
  private(set) var drift = 0.0
  private(set) var autocorrelation = 0.0
  /// Total extra variance of a typical point, and each slot's multiple of it.
  private var extra = 0.0
  private var slotFactor: [Double]
  /// Share of the extra variance of measurements that shrinks with their number of observations.
  private var sizeShare = 0.0
  private var typicalSize = 1.0
  private var eta: [Double]
  private var working: [Double]
  private var robust: [Double]
  private var weights: [Double]

  init(_ observations: ExpectedObservations, halfLife: Double) {
    self.observations = observations
    self.halfLife = halfLife
    let count = observations.count
    let zero = [Double](repeating: 0, count: count)
    expectation = zero
    estimationVariance = zero
    sampling = zero
    residuals = zero
    eta = zero
    working = zero
    weights = zero
    robust = [Double](repeating: 1, count: count)
    level = LocalLevel(count: count)
    profile = [Double](repeating: 0, count: observations.slotCount)
    closedSlots = [Bool](repeating: false, count: observations.slotCount)
    slotFactor = [Double](repeating: 1, count: observations.slotCount)
  }

  /// Runs the fit for at most `rounds` rounds, fewer once it stands still.
  mutating func fit(rounds: Int = 40) {
    start()
    for round in 0..<rounds {
      let before = expectation
      linearise()
      smooth()
      expect()
      estimateDispersion()
      if round > 3 { estimateSlotFactors() }
      reweigh()
      var change = 0.0
      for index in expectation.indices { change = max(change, abs(expectation[index] - before[index])) }
      if round > 8, change * change < 1e-8 * (extra + 1e-12) { break }
    }
  }

  /// Medians by slot and overall, on the link scale.
  private mutating func start() {
    let family = observations.family
    var bySlot = [[Double]](repeating: [], count: observations.slotCount)
    var total = [Double](repeating: 0, count: observations.slotCount)
    for index in 0..<observations.count where observations.fitted[index] {
      let value = family.start(observations.values[index], observations.sizes[index], durations: observations.durations)
      bySlot[observations.slots[index]].append(value)
      total[observations.slots[index]] += observations.values[index]
    }
    for slot in bySlot.indices {
      closedSlots[slot] = family == .count && observations.slotCount > 1 && bySlot[slot].count > 1 && total[slot] == 0
    }
    let medians = bySlot.map { Quantiles.median($0) }
    let center = Quantiles.median(bySlot.indices.filter { !closedSlots[$0] }.flatMap { bySlot[$0] })
    for slot in profile.indices {
      profile[slot] = closedSlots[slot] || medians[slot].isNaN ? 0 : medians[slot] - center
    }
    let sizes = (0..<observations.count).filter { observations.fitted[$0] }.map { 1 / observations.sizes[$0] }
    typicalSize = 1 / max(Quantiles.median(sizes), 1e-12)
    var deviations: [Double] = []
    for index in eta.indices {
      eta[index] = family.bounded((center.isNaN ? 0 : center) + profile[observations.slots[index]])
      expectation[index] = eta[index]
      guard observations.fitted[index], !closedSlots[observations.slots[index]] else { continue }
      deviations.append(
        family.start(observations.values[index], observations.sizes[index], durations: observations.durations) - eta[index])
    }
    let scale = RobustScale.medianAbsoluteDeviation(deviations)
    extra = scale.isNaN ? 0 : scale * scale
    sizeShare = observations.hasSizes ? 0.5 : 0
  }

  /// Working responses and variances at the present expectation.
  private mutating func linearise() {
    let family = observations.family
    for index in eta.indices {
      let size = observations.sizes[index]
      sampling[index] = family.samplingVariance(size.isNaN ? typicalSize : size, eta: eta[index])
      guard takesPart(index) else {
        weights[index] = 0
        working[index] = 0
        continue
      }
      working[index] = family.working(observations.values[index], size, eta: eta[index], durations: observations.durations)
      weights[index] = robust[index] / max(sampling[index] + extraVariance(index), 1e-300)
    }
  }

  /// Whether the point takes part in the fit.
  private func takesPart(_ index: Int) -> Bool { observations.fitted[index] && !closedSlots[observations.slots[index]] }

  /// Variance of a point beyond its sampling error.
  func extraVariance(_ index: Int) -> Double {
    var variance = extra * slotFactor[observations.slots[index]]
    if sizeShare > 0, observations.sizes[index] > 0 {
      variance *= (1 - sizeShare) + sizeShare * typicalSize / observations.sizes[index]
    }
    return variance
  }

  /// Level given profile and profile given level, in turn.
  private mutating func smooth() {
    var typical = 0.0
    var number = 0.0
    for index in weights.indices where weights[index] > 0 {
      typical += sampling[index] + extraVariance(index)
      number += 1
    }
    typical = number > 0 ? typical / number : 1
    let rate = Double.log(2) / halfLife
    drift = halfLife.isFinite ? typical * rate * rate : 0
    var seasonFree = working
    for _ in 0..<(observations.slotCount > 1 ? 3 : 1) {
      for index in seasonFree.indices { seasonFree[index] = working[index] - profile[observations.slots[index]] }
      level.filter(seasonFree, weights: weights, drift: drift)
      if observations.slotCount > 1 { updateProfile() }
    }
    for index in eta.indices {
      eta[index] = observations.family.bounded(level.smoothed(index) + profile[observations.slots[index]])
    }
  }

  private var slotWeight: [Double] = []
  private var slotSum: [Double] = []
  private var ridge = 0.0

  private mutating func updateProfile() {
    slotWeight = [Double](repeating: 0, count: observations.slotCount)
    slotSum = slotWeight
    for index in weights.indices where weights[index] > 0 {
      slotWeight[observations.slots[index]] += weights[index]
      slotSum[observations.slots[index]] += weights[index] * (working[index] - level.smoothed(index))
    }
    // The profile's own variance sets how far a slot with little behind it is drawn to the mean.
    var open = 0.0
    var squares = 0.0
    var unbiased = 0.0
    for slot in profile.indices where slotWeight[slot] > 0 {
      let effect = slotSum[slot] / slotWeight[slot]
      open += 1
      squares += effect * effect
      unbiased += 1 / slotWeight[slot]
    }
    let variance = max((squares - unbiased) / max(open - 1, 1), 0.1 * squares / max(open, 1), 1e-12)
    ridge = 1 / variance
    var mean = 0.0
    for slot in profile.indices {
      profile[slot] = slotWeight[slot] > 0 ? slotSum[slot] / (slotWeight[slot] + ridge) : 0
      mean += slotWeight[slot] > 0 ? profile[slot] : 0
    }
    mean /= max(open, 1)
    for slot in profile.indices where slotWeight[slot] > 0 { profile[slot] -= mean }
  }

  /// Each point's expectation from the other points, its variance, and the residual.
  private mutating func expect() {
    let memory = (1 + autocorrelation) / (1 - autocorrelation)
    for index in eta.indices {
      let other = level.without(index)
      var effect = profile[observations.slots[index]]
      var variance = 0.0
      if observations.slotCount > 1 {
        let slot = observations.slots[index]
        let rest = max(slotWeight[slot] - weights[index], 0)
        if weights[index] > 0 {
          // What the slot's effect would be without this point.
          let own = weights[index] * (working[index] - level.smoothed(index))
          let full = slotSum[slot] / (slotWeight[slot] + ridge)
          effect += (slotSum[slot] - own) / (rest + ridge) - full
        }
        variance = 1 / (rest + ridge)
      }
      expectation[index] = observations.family.bounded(other.mean + effect)
      let levelVariance = other.variance.isFinite ? other.variance : extra + sampling[index]
      estimationVariance[index] = levelVariance * memory + variance
      residuals[index] = .nan
      guard observations.present[index], !closedSlots[observations.slots[index]] else { continue }
      let value = observations.family.working(
        observations.values[index], observations.sizes[index], eta: expectation[index], durations: observations.durations)
      let sampled = observations.family.samplingVariance(observations.sizes[index], eta: expectation[index])
      sampling[index] = sampled
      let total = sampled + extraVariance(index) + estimationVariance[index]
      residuals[index] = total > 0 ? (value - expectation[index]) / total.squareRoot() : 0
    }
    estimateAutocorrelation()
  }

  private mutating func estimateAutocorrelation() {
    var product = 0.0
    var square = 0.0
    var number = 0.0
    var previous = Double.nan
    for index in residuals.indices {
      let r = takesPart(index) && !residuals[index].isNaN ? min(max(residuals[index], -3), 3) : .nan
      if !r.isNaN {
        square += r * r
        number += 1
        if !previous.isNaN { product += r * previous }
      }
      previous = r
    }
    guard square > 0, number > 3 else {
      autocorrelation = 0
      return
    }
    let raw = product / square
    autocorrelation = min(max(raw + (1 + 3 * raw) / number, 0), 0.85)
  }

  /// The extra variance at which squared residuals balance as normal ones would.
  private mutating func estimateDispersion() {
    if observations.hasSizes { estimateSizeShare() }
    var low = 0.0
    var high = max(extra, 1e-8)
    let points = residuals.indices.filter { takesPart($0) && !residuals[$0].isNaN }
    guard !points.isEmpty else { return }
    let family = observations.family
    var squares: [Double] = []
    var fixed: [Double] = []
    var scale: [Double] = []
    for index in points {
      let value = family.working(
        observations.values[index], observations.sizes[index], eta: expectation[index], durations: observations.durations)
      squares.append((value - expectation[index]) * (value - expectation[index]))
      fixed.append(sampling[index] + estimationVariance[index])
      scale.append(extra > 0 ? extraVariance(index) / extra : 1)
    }
    let cap = Self.farResidual * Self.farResidual
    func excess(_ variance: Double) -> Double {
      var sum = 0.0
      for k in squares.indices {
        let square = squares[k] / max(fixed[k] + variance * scale[k], 1e-300)
        sum += square <= cap ? square - Self.nearMean : Self.farExcess
      }
      return sum
    }
    if excess(0) <= 0 {
      extra = 0
      return
    }
    while excess(high) > 0, high < 1e300 { high *= 4 }
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if excess(middle) > 0 { low = middle } else { high = middle }
    }
    extra = (low + high) / 2
  }

  /// What a point beyond 2.58 adds to the balance of the dispersion: a third of what its place at the border would. Real series have a
  /// few per cent of such points (holidays, outages), which would otherwise set the width of everybody's limits; leaving them out
  /// altogether would flag the tail of every heavy-tailed series.
  static let farExcess = farResidual * farResidual / 3

  /// What near points must average so that the balance is zero for a normal distribution.
  static let nearMean: Double = {
    let outside = 2 * Normal.standard.upperTail(farResidual)
    return trimmedMean + farExcess * outside / (1 - outside)
  }()

  /// E[Z² given |Z| ≤ 2.58] of a standard normal Z: a slot's few far points (its holidays) say nothing about its usual scatter.
  static let trimmedMean: Double = {
    let c = farResidual
    let inside = 1 - 2 * Normal.standard.upperTail(c)
    return (inside - 2 * c * Normal.standard.density(c)) / inside
  }()

  /// The share of variance that shrinks with the number of observations: the most likely of eleven.
  private mutating func estimateSizeShare() {
    var best = Double.infinity
    var chosen = sizeShare
    let points = residuals.indices.filter { takesPart($0) && !residuals[$0].isNaN }
    let cap = Self.farResidual * Self.farResidual
    let kept = sizeShare
    let family = observations.family
    for step in 0...10 {
      let share = Double(step) / 10
      sizeShare = share
      // Profile likelihood over the common scale: logs of variances plus the log of the mean capped square.
      var logs = 0.0
      var sum = 0.0
      for index in points {
        let value = family.working(observations.values[index], observations.sizes[index], eta: expectation[index], durations: observations.durations)
        let multiple = max(extra > 0 ? extraVariance(index) / extra : 1, 1e-12)
        let deviation = value - expectation[index]
        sum += min(deviation * deviation / multiple, cap * max(extra, 1e-12))
        logs += Double.log(multiple)
      }
      let number = Double(points.count)
      let score = logs + number * Double.log(max(sum / number, 1e-300))
      if score < best - 1e-9 {
        best = score
        chosen = share
      }
    }
    sizeShare = kept + 0.5 * (chosen - kept)
  }

  /// Some slots scatter more than others (Saturdays beside Mondays): their own multiple of the extra variance, drawn to 1.
  private mutating func estimateSlotFactors() {
    guard observations.slotCount > 1 else { return }
    let prior = 8.0
    var sum = [Double](repeating: 0, count: observations.slotCount)
    var number = sum
    for index in residuals.indices where takesPart(index) && abs(residuals[index]) <= Self.farResidual {
      sum[observations.slots[index]] += residuals[index] * residuals[index] / Self.trimmedMean
      number[observations.slots[index]] += 1
    }
    for slot in slotFactor.indices where number[slot] > 0 {
      let ratio = (sum[slot] + prior / slotFactor[slot].squareRoot()) / (number[slot] + prior)
      slotFactor[slot] = min(max(slotFactor[slot] * (1 + 0.5 * (ratio - 1)), 0.05), 20)
    }
  }

  private mutating func reweigh() {
    for index in robust.indices {
      let r = abs(residuals[index])
      robust[index] = r > Self.farResidual ? (Self.farResidual / r) * (Self.farResidual / r) : 1
    }
  }

  /// Mean capped squared error, in variances, of each fitted point predicted from points at least `gap` away.
  func gapError(gap: Int) -> Double {
    var sum = 0.0
    var number = 0.0
    for index in residuals.indices where takesPart(index) && !residuals[index].isNaN {
      let far = level.beyond(index, gap: gap, drift: drift)
      guard far.variance.isFinite else { continue }
      let deviation = working[index] - profile[observations.slots[index]] - far.mean
      let variance = sampling[index] + extraVariance(index)
      sum += min(deviation * deviation / max(variance, 1e-300), 4 * Self.farResidual * Self.farResidual) * variance
      number += 1
    }
    return number > 0 ? sum / number : .nan
  }

  /// The fit as the chart reads it.
  func result() -> ExpectedFit {
    var used = 0.0
    for index in residuals.indices where takesPart(index) {
      used += 1 - min(weights[index] * estimationVariance[index], 1) * 0.5
    }
    return ExpectedFit(
      expectation: expectation, estimationVariance: estimationVariance,
      extraVariance: residuals.indices.map { extraVariance($0) }, samplingVariance: sampling, residuals: residuals, profile: profile,
      closedSlots: closedSlots, halfLife: halfLife, autocorrelation: autocorrelation,
      degreesOfFreedom: max(used - Double(observations.slotCount), 3))
  }
}
