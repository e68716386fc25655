import RealModule

/// The distribution of a run length, the number of observations up to and including the first signal.
///
/// The survival function is kept step by step until the chart has forgotten its start; from there on it falls by a constant factor,
/// the largest eigenvalue of the chain, so that the tail needs no further steps (Brook & Evans 1972, Biometrika 59, section 3).
public struct RunLengthDistribution: Sendable, Equatable {
  /// P(N > n) for n = 0, 1, …; the first is 1.
  public let survival: [Double]
  /// P(N > n + 1) / P(N > n) beyond the last entry of `survival`.
  public let tailRatio: Double

  /// From the survival function and the factor of its tail.
  public init(survival: [Double], tailRatio: Double) {
    self.survival = survival.isEmpty ? [1] : survival
    self.tailRatio = min(max(tailRatio, 0), 1)
  }

  /// Follows the probabilities of the states of a chain.
  ///
  /// - Parameters:
  ///   - start: probabilities of the states after the first observation without a signal.
  ///   - maximumSteps: where to stop waiting for a constant factor.
  ///   - step: one observation; what signals is lost from the sum.
  public init(start: [Double], maximumSteps: Int = 100_000, step: (_ from: [Double], _ to: inout [Double]) -> Void) {
    var state = start
    var next = start
    var survival = [1.0]
    var last = start.reduce(0, +)
    var ratio = last
    var steady = 0
    survival.append(last)
    // Forty steps in a row: run rules count up to fifteen points, during which the factor may stand still and then change.
    while survival.count < maximumSteps, last > 1e-280, steady < 40 {
      step(state, &next)
      swap(&state, &next)
      let total = state.reduce(0, +)
      let now = total / last
      steady = abs(now - ratio) <= 1e-11 * (1 - now) + 1e-15 ? steady + 1 : 0
      ratio = now
      last = total
      survival.append(total)
    }
    self.init(survival: survival, tailRatio: ratio)
  }

  /// The average run length.
  public var mean: Double {
    let body = survival.dropLast().reduce(0, +)
    guard let last = survival.last, last > 0 else { return body }
    return tailRatio < 1 ? body + last / (1 - tailRatio) : .infinity
  }

  /// The standard deviation of the run length.
  public var standardDeviation: Double {
    // E N² = Σ (2n + 1) P(N > n)
    var second = 0.0
    for n in survival.indices.dropLast() { second += (2 * Double(n) + 1) * survival[n] }
    if let last = survival.last, last > 0 {
      guard tailRatio < 1 else { return .infinity }
      let n = Double(survival.count - 1)
      let gap = 1 - tailRatio
      second += last * ((2 * n + 1) / gap + 2 * tailRatio / (gap * gap))
    }
    return max(0, second - mean * mean).squareRoot()
  }

  /// P(N > `n`).
  public func exceeds(_ n: Int) -> Double {
    if n < 0 { return 1 }
    if n < survival.count { return survival[n] }
    return (survival.last ?? 0) * Double.pow(tailRatio, Double(n - survival.count + 1))
  }

  /// The smallest n with P(N ≤ n) ≥ `p`, 0 < p < 1; infinite when the chart never gets there.
  public func quantile(_ p: Double) -> Double {
    guard p > 0, p < 1 else { return p == 0 ? 0 : (p == 1 ? .infinity : .nan) }
    let rest = 1 - p
    if let last = survival.last, last > rest {
      guard tailRatio > 0, tailRatio < 1 else { return tailRatio == 0 ? Double(survival.count) : .infinity }
      let further = (Double.log(rest / last) / Double.log(tailRatio) - 1e-12).rounded(.up)
      return Double(survival.count - 1) + max(1, further)
    }
    var low = 0
    var high = survival.count - 1
    while low < high {
      let middle = (low + high) / 2
      if survival[middle] <= rest { high = middle } else { low = middle + 1 }
    }
    return Double(low)
  }

  /// The run length that half of the runs do not exceed.
  public var median: Double { quantile(0.5) }
}
