/// Seasonal adjustment by classical decomposition with indices that follow the present and are shrunk by their noise.
///
/// Additive, so meant for logarithms. Trend by a centred moving average over the season; indices as means of what is left, a cycle
/// weighing `decay` times the one after it; once more with a shorter moving average of the adjusted series; then the indices are
/// drawn to zero by the share of their variance that noise explains. No test of significance: where there is no season, the
/// shrinking removes it.
///
/// Sources: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 3.4; the shrinkage is that of
/// Miller & Williams (2003), International Journal of Forecasting 19, after James & Stein.
struct SeasonalAdjustment: Sendable {
  /// One index a place in the season; place = step from the series' beginning modulo the season. They sum to zero.
  let indices: [Double]
  /// The series less its indices.
  let adjusted: [Double]

  /// Adjusts `values` (complete) for a season of `m` steps. Shorter than two seasons and two steps it is left as it is.
  init(_ values: [Double], season m: Int, decay: Double, shrinks: Bool = true) {
    let n = values.count
    guard m > 1, n >= 2 * m + 2 else {
      indices = [0]
      adjusted = values
      return
    }
    let weights = Self.weights(count: n, season: m, decay: decay)
    let trend = ExtendedTrend.of(values, length: m, slopeLength: m)
    var index = Self.means(values, less: trend, season: m, weights: weights)
    var z = values
    for t in 0..<n { z[t] -= index[t % m] }
    let odd = max(3, m / 2 + 1) | 1
    let finer = ExtendedTrend.of(z, length: odd, slopeLength: m)
    index = Self.means(values, less: finer, season: m, weights: weights)
    if shrinks {
      var remainder = 0.0
      for t in 0..<n {
        let e = values[t] - finer[t] - index[t % m]
        remainder += e * e
      }
      var square = 0.0
      for value in index { square += value * value }
      let noise = remainder / Double(n) / (Double(n) / Double(m))
      let signal = square / Double(m)
      let factor = signal > 0 ? max(0, 1 - noise / signal) : 0
      for j in 0..<m { index[j] *= factor }
    }
    for t in 0..<n { z[t] = values[t] - index[t % m] }
    indices = index
    adjusted = z
  }

  /// The index of a step, counted from the series' beginning.
  func index(at step: Int) -> Double { indices[step % indices.count] }

  /// A weight a step: `decay` to the power of the whole cycles between it and the series' end.
  static func weights(count n: Int, season m: Int, decay: Double) -> [Double] {
    var weights = [Double](repeating: 1, count: n)
    var weight = 1.0
    for t in stride(from: n - 1, through: 0, by: -1) {
      if t < n - 1, (n - 1 - t) % m == 0 { weight *= decay }
      weights[t] = weight
    }
    return weights
  }

  /// Weighted means by place in the season, centred to sum to zero.
  static func means(_ values: [Double], less trend: [Double], season m: Int, weights: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: m)
    var totals = sums
    var slot = 0
    for t in values.indices {
      sums[slot] += weights[t] * (values[t] - trend[t])
      totals[slot] += weights[t]
      slot = slot + 1 == m ? 0 : slot + 1
    }
    var centre = 0.0
    for j in 0..<m {
      sums[j] = totals[j] > 0 ? sums[j] / totals[j] : 0
      centre += sums[j]
    }
    centre /= Double(m)
    for j in 0..<m { sums[j] -= centre }
    return sums
  }
}
