/// Quantiles by search over a cumulative distribution, for distributions without a closed form.
enum QuantileSearch {
  /// The smallest whole number k ≥ 0 with P(X ≤ k) ≥ `p`, looked for around `guess`; infinity at p = 1, NaN where the guess is no finite
  /// number (moments that overflow), since a search from there would never end.
  static func discrete(_ p: Double, guess: Double, upperEnd: Double = .infinity, cumulative: (Double) -> Double) -> Double {
    guard p >= 0, p <= 1, guess.isFinite || p == 0 || p == 1 else { return .nan }
    if p == 0 { return 0 }
    if p == 1 { return upperEnd }
    // A whisker of slack, so that a probability computed with one rounding error too many still finds its own point.
    let target = p * (1 - 64 * Double.ulpOfOne)
    var high = min(max(guess.rounded(.down), 0), upperEnd)
    var step = max(1, (high * 1e-3).rounded())
    var low = -1.0
    if cumulative(high) >= target {
      while true {
        let below = high - step
        if below < 0 { break }
        if cumulative(below) < target {
          low = below
          break
        }
        high = below
        step *= 2
      }
    } else {
      low = high
      while true {
        high = min(low + step, upperEnd)
        if high >= upperEnd || cumulative(high) >= target { break }
        low = high
        step *= 2
      }
    }
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded(.down)
      if middle <= low || middle >= high { break }
      if cumulative(middle) >= target { high = middle } else { low = middle }
    }
    return high
  }

  /// The x within `lower`...`upper` (finite, or widened from a guess by the caller) where `excess` crosses zero from below.
  static func continuous(lower: Double, upper: Double, excess: (Double) -> Double) -> Double {
    var low = lower
    var high = upper
    for _ in 0..<2000 {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { return middle }
      if excess(middle) < 0 { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }
}
