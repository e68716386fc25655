/// Root of a rising function between two numbers, by the Illinois variant of the false position: bracketed, without derivatives, about as
/// quick as the secant method.
///
/// Source: M. Dowell and P. Jarratt (1971), "A modified regula falsi method for computing the root of an equation", BIT 11.
enum RootSearch {
  /// The root of `function` in `low`…`high`; an end where the function does not change sign. The result is on the side where the function
  /// is not negative, to within 1e-13 of its size.
  static func rising(low: Double, high: Double, _ function: (Double) -> Double) -> Double {
    var low = low
    var high = high
    var atLow = function(low)
    var atHigh = function(high)
    if atLow >= 0 { return low }
    if atHigh <= 0 { return high }
    var lastSide = 0
    for step in 0..<200 where high - low > 1e-13 * abs(high) {
      var middle = (low * atHigh - high * atLow) / (atHigh - atLow)
      // Infinite values, rounding or a crawling bracket: halve instead.
      if !(middle > low && middle < high) || step % 8 == 7 { middle = low + (high - low) / 2 }
      if middle == low || middle == high { break }
      let value = function(middle)
      if value < 0 {
        low = middle
        atLow = value
        if lastSide == -1 { atHigh /= 2 }
        lastSide = -1
      } else {
        high = middle
        atHigh = value
        if value == 0 { break }
        if lastSide == 1 { atLow /= 2 }
        lastSide = 1
      }
    }
    return high
  }
}
