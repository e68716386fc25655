import RealModule

/// The density of the length of a normal vector with unit covariance whose mean has a given length.
///
/// f(r) = r (r/m)^{ν} e^{−(r² + m²)/2} I_ν(m r), ν = p/2 − 1, in `p` dimensions (Johnson, Kotz & Balakrishnan 1995, chapter 29).
struct NoncentralChi {
  /// At least 1.
  let dimensions: Int
  /// Γ(ν + 1) in logarithm.
  private let logGamma: Double

  init(dimensions: Int) {
    self.dimensions = dimensions
    logGamma = Double.logGamma(Double(dimensions) / 2)
  }

  /// The density at `r` ≥ 0 for a mean of length `m` ≥ 0.
  func density(_ r: Double, mean m: Double) -> Double {
    let order = Double(dimensions) / 2 - 1
    // Σ (m r/2)^{2k} / (k! Γ(ν + 1 + k)), all terms positive, times 2^{−ν} r^{p − 1} e^{−(r² + m²)/2}: summed outwards from the largest.
    if r <= 0 { return dimensions == 1 ? (2 / Double.pi).squareRoot() * Double.exp(-0.5 * m * m) : 0 }
    let quarter = 0.25 * m * m * r * r
    let prefix = Double(dimensions - 1) * Double.log(r) - order * Double.log(2.0) - 0.5 * (r - m) * (r - m) - m * r
    if quarter == 0 { return Double.exp(prefix - logGamma) }
    let peak = max(0, (0.5 * ((order * order + 4 * quarter).squareRoot() - order)).rounded(.down))
    let top = prefix + peak * Double.log(quarter) - Double.logGamma(peak + 1) - (peak == 0 ? logGamma : Double.logGamma(order + 1 + peak))
    var sum = 1.0
    var term = 1.0
    var k = peak
    while term > 1e-17 * sum {
      k += 1
      term *= quarter / (k * (order + k))
      sum += term
    }
    term = 1
    k = peak
    while k > 0, term > 1e-17 * sum {
      term *= k * (order + k) / quarter
      sum += term
      k -= 1
    }
    return Double.exp(top) * sum
  }
}
