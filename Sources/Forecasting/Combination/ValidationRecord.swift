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

  /// The latest first.
  var origins: [Origin] = []

  /// The latest origins alone, so many at most.
  func latest(_ count: Int) -> ValidationRecord { ValidationRecord(origins: Array(origins.prefix(max(0, count)))) }

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

  /// The weights of the members: their shares (equal where none are given) times their errors relative to the least to the power of
  /// minus `power`, drawn to the shares by `caution` x `horizon` against the validated steps.
  func weights(members: Int, shares given: [Double] = [], power: Double, caution: Double, horizon: Int) -> [Double] {
    var shares = given.count == members ? given : [Double](repeating: 1, count: members)
    let sum = shares.reduce(0, +)
    for i in shares.indices { shares[i] = sum > 0 ? shares[i] / sum : 1 / Double(members) }
    let errors = meanAbsoluteErrors(members: members)
    guard power > 0, members > 1, let least = errors.min(), errors.allSatisfy(\.isFinite) else { return shares }
    // A record without error would take all the weight.
    let floor = max(least, 1e-6 * (errors.max() ?? 0))
    guard floor > 0 else { return shares }
    let raw = errors.indices.map { shares[$0] * Double.pow(max(errors[$0], floor) / floor, -power) }
    let total = raw.reduce(0, +)
    let steps = Double(stepCount)
    let trust = steps / (steps + caution * Double(horizon))
    return raw.indices.map { trust * raw[$0] / total + (1 - trust) * shares[$0] }
  }

  /// The combined paths by origin.
  func combined(weights: [Double], by mean: CentralMean) -> [[Double]] {
    origins.map { mean.path(of: $0.paths, weights: weights, count: $0.actual.count) }
  }
}
