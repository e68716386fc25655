import RealModule

/// What the members forecast at the validation origins, and what came.
struct ValidationRecord: Sendable {
  struct Origin: Sendable {
    /// How many values were known.
    let count: Int
    /// What came; NaN where missing.
    let actual: [Double]
    /// One path a member, as long as `actual`.
    let paths: [[Double]]
  }

  var origins: [Origin] = []

  /// The validated steps.
  var stepCount: Int { origins.reduce(0) { $0 + $1.actual.count { !$0.isNaN } } }

  /// Each member's mean absolute error over all validated steps.
  func meanAbsoluteErrors(members: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: members)
    var count = 0.0
    for origin in origins {
      for j in origin.actual.indices where !origin.actual[j].isNaN {
        count += 1
        for i in 0..<members { sums[i] += abs(origin.actual[j] - origin.paths[i][j]) }
      }
    }
    return sums.map { count > 0 ? $0 / count : .nan }
  }

  /// The weights of the members: errors relative to the least to the power of minus `power`, drawn to equal by
  /// `caution` x `horizon` against the validated steps.
  func weights(members: Int, power: Double, caution: Double, horizon: Int) -> [Double] {
    let equal = [Double](repeating: 1 / Double(max(1, members)), count: members)
    let errors = meanAbsoluteErrors(members: members)
    guard power > 0, members > 1, let least = errors.min(), errors.allSatisfy(\.isFinite) else { return equal }
    // A record without error would take all the weight.
    let floor = max(least, 1e-6 * (errors.max() ?? 0))
    guard floor > 0 else { return equal }
    let raw = errors.map { Double.pow(max($0, floor) / floor, -power) }
    let total = raw.reduce(0, +)
    let steps = Double(stepCount)
    let trust = steps / (steps + caution * Double(horizon))
    return raw.map { trust * $0 / total + (1 - trust) / Double(members) }
  }

  /// The combined paths by origin.
  func combined(weights: [Double], by mean: CentralMean) -> [[Double]] {
    origins.map { mean.path(of: $0.paths, weights: weights, count: $0.actual.count) }
  }
}
