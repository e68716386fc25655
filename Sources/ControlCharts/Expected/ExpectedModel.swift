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
  var expectation: [Double]
  var estimationVariance: [Double]
  var deviation: [Double]
  /// Sampling variance of each point.
  var sampling: [Double]
  /// Deviation over its standard deviation, NaN where there is none.
  var residuals: [Double]
  var profile: [Double]
  var autocorrelation = 0.0
  /// Extra variance of a typical point, each slot's multiple of it, and the share that shrinks with the number of observations.
  var extra = 0.0
  var slotFactor: [Double]
  var sizeShare = 0.0

  var level: LocalLevel
  var drift = 0.0
  var eta: [Double]
  var working: [Double]
  private var seasonFree: [Double]
  var weights: [Double]
  var slotWeight: [Double]
  var slotSum: [Double]
  var ridge = 0.0

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
}
