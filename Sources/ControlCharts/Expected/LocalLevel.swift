/// A slowly moving level seen from both sides: a random walk whose level at each point is estimated from the points before, the points
/// after, or both, without the point itself.
///
/// The two one-sided estimates are Kalman filters in information form run from each end (two-filter smoother), so that estimates
/// without the point itself and their variances come at no extra cost. Source: A. C. Harvey (1989), Forecasting, Structural Time
/// Series Models and the Kalman Filter, §3.6.
struct LocalLevel {
  /// Information (inverse variance) and mean at each point from the points before it, the point excluded.
  private(set) var informationBefore: [Double]
  private(set) var meanBefore: [Double]
  /// The same from the points after it.
  private(set) var informationAfter: [Double]
  private(set) var meanAfter: [Double]
  private var weights: [Double]
  private var observations: [Double]

  init(count: Int) {
    let zero = [Double](repeating: 0, count: count)
    informationBefore = zero
    meanBefore = zero
    informationAfter = zero
    meanAfter = zero
    weights = zero
    observations = zero
  }

  /// Filters `observations` with information `weights` (0 where missing) and a random walk of variance `drift` a step.
  mutating func filter(_ observations: [Double], weights: [Double], drift: Double) {
    self.observations = observations
    self.weights = weights
    let count = observations.count
    var information = 0.0
    var mean = 0.0
    for index in 0..<count {
      information = information / (1 + information * drift)
      informationBefore[index] = information
      meanBefore[index] = mean
      Self.update(&information, &mean, weights[index], observations[index])
    }
    information = 0
    mean = 0
    for index in stride(from: count - 1, through: 0, by: -1) {
      information = information / (1 + information * drift)
      informationAfter[index] = information
      meanAfter[index] = mean
      Self.update(&information, &mean, weights[index], observations[index])
    }
  }

  @inline(__always)
  private static func update(_ information: inout Double, _ mean: inout Double, _ weight: Double, _ observation: Double) {
    guard weight > 0 else { return }
    information += weight
    mean += weight / information * (observation - mean)
  }

  /// The level at a point from all points, itself included.
  func smoothed(_ index: Int) -> Double {
    let weight = weights[index] > 0 ? weights[index] : 0
    let total = informationBefore[index] + informationAfter[index] + weight
    guard total > 0 else { return 0 }
    let own = weight > 0 ? weight * observations[index] : 0
    return (informationBefore[index] * meanBefore[index] + informationAfter[index] * meanAfter[index] + own) / total
  }

  /// The level at a point from the other points, and its variance (infinite without any).
  func without(_ index: Int) -> (mean: Double, variance: Double) {
    let total = informationBefore[index] + informationAfter[index]
    guard total > 0 else { return (0, .infinity) }
    return ((informationBefore[index] * meanBefore[index] + informationAfter[index] * meanAfter[index]) / total, 1 / total)
  }

  /// The level at a point from the points at least `gap` steps away on either side: a test of the drift that noise with memory cannot fool.
  func beyond(_ index: Int, gap: Int, drift: Double) -> (mean: Double, variance: Double) {
    let extra = Double(gap - 1) * drift
    var total = 0.0
    var sum = 0.0
    let before = index - gap + 1
    if before >= 0 {
      let information = informationBefore[before] / (1 + informationBefore[before] * extra)
      total += information
      sum += information * meanBefore[before]
    }
    let after = index + gap - 1
    if after < meanAfter.count {
      let information = informationAfter[after] / (1 + informationAfter[after] * extra)
      total += information
      sum += information * meanAfter[after]
    }
    return total > 0 ? (sum / total, 1 / total) : (0, .infinity)
  }
}
