import RealModule
import Statistics

/// Says what each point should have been: a profile over calendar slots plus a slowly moving level, fitted robustly on the
/// scale where they add up.
///
/// Each point's expectation comes from the other points alone, so that a wild point cannot vouch for itself. Far points lose weight as
/// (2.58/|r|)²; the dispersion is the one at which the squares of the near residuals balance, far ones counting a third.
struct ExpectedModel {
  static let farResidual = 2.58

  let observations: ExpectedObservations
  /// The fitted points that are not in a closed slot.
  let points: [Int]
  /// Slots whose fitted counts are all zero.
  let closedSlots: [Bool]
  /// Median number of observations behind a measurement.
  let typicalSize: Double
  /// Steps after which the level's memory halves; infinity for a level that stands still.
  var halfLife: Double

  /// Link-scale expectation of each point from the other points, its variance, and the point's deviation from it.
  private(set) var expectation: [Double]
  private(set) var estimationVariance: [Double]
  private(set) var deviation: [Double]
  /// Sampling variance of each point.
  private(set) var sampling: [Double]
  /// Deviation over its standard deviation, NaN where there is none.
  private(set) var residuals: [Double]
  private(set) var profile: [Double]
  private(set) var autocorrelation = 0.0
  /// Extra variance of a typical point, each slot's multiple of it, and the share that shrinks with the number of observations.
  var extra = 0.0
  var slotFactor: [Double]
  var sizeShare = 0.0

  private var level: LocalLevel
  private var drift = 0.0
  private var eta: [Double]
  private var working: [Double]
  private var seasonFree: [Double]
  private var weights: [Double]
  private var slotWeight: [Double]
  private var slotSum: [Double]
  private var ridge = 0.0

  init(_ observations: ExpectedObservations, halfLife: Double) {
    let start = ExpectedStart(observations)
    self.observations = observations
    self.halfLife = halfLife
    closedSlots = start.closedSlots
    typicalSize = start.typicalSize
    points = start.points
    profile = start.profile
    expectation = start.expectation
    eta = start.expectation
    extra = start.extraVariance
    sizeShare = observations.hasSizes ? 0.5 : 0
    let zero = [Double](repeating: 0, count: observations.count)
    estimationVariance = zero
    deviation = zero
    sampling = zero
    residuals = zero
    working = zero
    seasonFree = zero
    weights = zero
    level = LocalLevel(count: observations.count)
    slotFactor = [Double](repeating: 1, count: observations.slotCount)
    slotWeight = [Double](repeating: 0, count: observations.slotCount)
    slotSum = slotWeight
  }

  /// Runs the fit for at most `rounds` rounds, fewer once it stands still, from wherever it stands.
  mutating func fit(rounds: Int) {
    guard !points.isEmpty else { return }
    var before = expectation
    for round in 0..<rounds {
      linearise()
      smooth()
      expect()
      estimateAutocorrelation()
      estimateDispersion()
      var change = 0.0
      for index in points {
        change = max(change, abs(expectation[index] - before[index]))
        before[index] = expectation[index]
      }
      if round > 6, change * change < 1e-6 * (extra + 1e-12) { break }
    }
  }

  /// Variance of a point beyond its sampling error.
  func extraVariance(_ index: Int) -> Double { extra * extraMultiple(index) }

  /// A point's multiple of the extra variance.
  func extraMultiple(_ index: Int) -> Double {
    let factor = slotFactor[observations.slots[index]]
    let size = observations.sizes[index]
    guard sizeShare > 0, size > 0 else { return factor }
    return factor * ((1 - sizeShare) + sizeShare * typicalSize / size)
  }

  /// Working responses and weights at the present fit.
  private mutating func linearise() {
    let family = observations.family
    for index in points {
      let size = observations.sizes[index]
      let variance = family.samplingVariance(size, eta: eta[index]) + extraVariance(index)
      working[index] = family.working(observations.values[index], size, eta: eta[index], durations: observations.durations)
      let r = abs(residuals[index])
      let robust = r > Self.farResidual ? (Self.farResidual / r) * (Self.farResidual / r) : 1
      weights[index] = robust / max(variance, 1e-100)
    }
  }

  /// Level given profile and profile given level, in turn.
  private mutating func smooth() {
    var typical = 0.0
    for index in points {
      typical += observations.family.samplingVariance(observations.sizes[index], eta: eta[index]) + extraVariance(index)
    }
    typical /= Double(points.count)
    let rate = Double.log(2) / halfLife
    drift = halfLife.isFinite ? typical * rate * rate : 0
    let hasProfile = observations.slotCount > 1
    for _ in 0..<(hasProfile ? 2 : 1) {
      for index in points { seasonFree[index] = working[index] - profile[observations.slots[index]] }
      level.filter(seasonFree, weights: weights, drift: drift)
      if hasProfile { updateProfile() }
    }
    for index in points {
      eta[index] = observations.family.bounded(level.smoothed(index) + profile[observations.slots[index]])
    }
  }

  private mutating func updateProfile() {
    for slot in slotWeight.indices {
      slotWeight[slot] = 0
      slotSum[slot] = 0
    }
    for index in points {
      let slot = observations.slots[index]
      slotWeight[slot] += weights[index]
      slotSum[slot] += weights[index] * (working[index] - level.smoothed(index))
    }
    // The profile's own variance sets how far a slot with little behind it is drawn to the mean.
    var open = 0.0
    var squares = 0.0
    var noise = 0.0
    for slot in profile.indices where slotWeight[slot] > 0 {
      let effect = slotSum[slot] / slotWeight[slot]
      open += 1
      squares += effect * effect
      noise += 1 / slotWeight[slot]
    }
    ridge = 1 / max((squares - noise) / max(open - 1, 1), 0.1 * squares / max(open, 1), 1e-12)
    var mean = 0.0
    for slot in profile.indices {
      profile[slot] = slotWeight[slot] > 0 ? slotSum[slot] / (slotWeight[slot] + ridge) : 0
      mean += profile[slot]
    }
    mean /= max(open, 1)
    for slot in profile.indices where slotWeight[slot] > 0 { profile[slot] -= mean }
  }

  /// Each point's expectation from the other points, its variance, and the residual.
  private mutating func expect() {
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
  private mutating func estimateAutocorrelation() {
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
