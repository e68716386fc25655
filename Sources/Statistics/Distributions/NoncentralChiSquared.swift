import RealModule

/// The noncentral chi-squared distribution: the squared length of a normal vector of `degreesOfFreedom` independent components with unit
/// variance, whose mean has squared length `noncentrality` (at least 0).
///
/// Method: the Poisson mixture of central chi-squared distributions, summed from its largest term outwards (Johnson, Kotz & Balakrishnan,
/// Continuous Univariate Distributions 2, 2nd ed., eq. 29.3; Ding 1992, Applied Statistics 41, for summing outwards).
public struct NoncentralChiSquared: Sendable {
  /// Number of components, positive.
  public var degreesOfFreedom: Double
  /// Squared length of the mean, at least 0.
  public var noncentrality: Double

  public init(degreesOfFreedom: Double, noncentrality: Double) {
    self.degreesOfFreedom = degreesOfFreedom
    self.noncentrality = noncentrality
  }

  /// Probability density at `x`.
  public func density(_ x: Double) -> Double {
    guard x > 0 else { return x == 0 ? ChiSquared(degreesOfFreedom: degreesOfFreedom).density(0) * Double.exp(-noncentrality / 2) : 0 }
    guard noncentrality > 0 else { return ChiSquared(degreesOfFreedom: degreesOfFreedom).density(x) }
    let half = degreesOfFreedom / 2
    // Successive terms have the ratio (λ/2)(x/2) / (j (half + j − 1)); the largest is where that passes 1.
    let product = noncentrality * x / 4
    let root = ((half - 1) * (half - 1) + 4 * product).squareRoot()
    let start = max(0, ((root - half - 1) / 2).rounded(.down))
    guard start < 1e9 else { return 0 }
    let largest =
      Poisson(mean: noncentrality / 2).probability(start) * ChiSquared(degreesOfFreedom: degreesOfFreedom + 2 * start).density(x)
    var sum = largest
    var term = largest
    var j = start
    while term > sum * 1e-17 {
      j += 1
      term *= product / (j * (half + j - 1))
      sum += term
    }
    term = largest
    j = start
    while j > 0, term > sum * 1e-17 {
      term *= j * (half + j - 1) / product
      j -= 1
      sum += term
    }
    return sum
  }

  /// P(X ≤ x).
  public func cumulative(_ x: Double) -> Double {
    guard x > 0 else { return x.isNaN ? .nan : 0 }
    let poisson = Poisson(mean: noncentrality / 2)
    let start = (noncentrality / 2).rounded(.down)
    var sum = 0.0
    var j = start
    while j < start + 1e6 {
      let weight = noncentrality > 0 ? poisson.probability(j) : (j == 0 ? 1 : 0)
      let term = weight * ChiSquared(degreesOfFreedom: degreesOfFreedom + 2 * j).cumulative(x)
      sum += term
      if weight <= 1e-18 || term <= sum * 1e-18 { break }
      j += 1
    }
    j = start - 1
    while j >= 0 {
      let weight = poisson.probability(j)
      sum += weight * ChiSquared(degreesOfFreedom: degreesOfFreedom + 2 * j).cumulative(x)
      if weight <= 1e-18 { break }
      j -= 1
    }
    return min(sum, 1)
  }
}
