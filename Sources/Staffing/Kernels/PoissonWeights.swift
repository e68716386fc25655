import RealModule

/// The probabilities of a Poisson number as far as they matter, and its upper tails: the weights of uniformisation.
///
/// Source: B. L. Fox and P. W. Glynn (1988), "Computing Poisson probabilities", Communications of the ACM 31.
struct PoissonWeights {
  /// P(N = k), k = 0, 1, …, up to the last that matters.
  let probabilities: [Double]
  /// P(N > k).
  let tails: [Double]

  /// `mean` above 0 and below about 1e6.
  init(mean: Double) {
    let count = Int(mean + 9 * mean.squareRoot() + 25)
    let mode = min(Int(mean), count - 1)
    var probabilities = [Double](repeating: 0, count: count)
    probabilities[mode] = 1
    var k = mode
    while k > 0, probabilities[k] > 1e-22 {
      probabilities[k - 1] = probabilities[k] * Double(k) / mean
      k -= 1
    }
    k = mode
    while k + 1 < count {
      probabilities[k + 1] = probabilities[k] * mean / Double(k + 1)
      k += 1
    }
    var total = 0.0
    for index in 0..<mode { total += probabilities[index] }
    var upper = 0.0
    for index in (mode..<count).reversed() { upper += probabilities[index] }
    total += upper
    var tails = [Double](repeating: 0, count: count)
    var tail = 0.0
    for index in (0..<count).reversed() {
      tails[index] = tail
      probabilities[index] /= total
      tail += probabilities[index]
    }
    self.probabilities = probabilities
    self.tails = tails
  }
}
