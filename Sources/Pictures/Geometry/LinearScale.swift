/// A straight map from data values to pixels.
struct LinearScale: Sendable, Equatable {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  /// Maps `low` to pixel `start` and `high` to pixel `end`.
  init(low: Double, high: Double, start: Double, end: Double) {
    self.low = low
    self.high = high
    self.start = start
    self.end = end
  }

  /// The scale for finite `values` plus `margin` of their span on both sides; a span of nothing is widened so that a level line has room.
  ///
  /// Values that are not finite are ignored; without any, the scale is 0 to 1.
  init(values: some Sequence<Double>, margin: Double = 0.05, start: Double, end: Double) {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite {
      low = min(low, value)
      high = max(high, value)
    }
    if low > high {
      self.init(low: 0, high: 1, start: start, end: end)
      return
    }
    // Halved before subtracting: the span of numbers near the largest double must not become infinite.
    let half = high / 2 - low / 2
    let room = half > abs(high) * 1e-12 ? half * 2 * margin : max(abs(high) * 0.05, high == 0 ? 1 : 0)
    let most = Double.greatestFiniteMagnitude / 4
    self.init(low: max(-most, low - room), high: min(most, high + room), start: start, end: end)
  }

  /// The pixel of `value`, at most 10⁶ away from zero; NaN for NaN. The middle where the scale has no span.
  func callAsFunction(_ value: Double) -> Double {
    // Halved before subtracting, so that no span is infinite.
    let span = high / 2 - low / 2
    guard span > 0 else { return value.isNaN ? .nan : (start + end) / 2 }
    let pixel = start + (value / 2 - low / 2) / span * (end - start)
    return pixel.isNaN ? .nan : min(max(pixel, -1e6), 1e6)
  }

  func contains(_ value: Double) -> Bool { value >= low && value <= high }
}
