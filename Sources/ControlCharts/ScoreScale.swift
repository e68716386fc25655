/// Turns values into standardised deviations from one line, and zones of these deviations back into values.
struct ScoreScale {
  let center: Double
  let sigma: Double

  /// How far rounding may part two equal numbers, relative to the larger.
  static let rounding = 1e-13

  /// The standardised deviation; 0 on the centre line even where sigma is 0, and infinite off it.
  func score(_ value: Double) -> Double {
    let deviation = value - center
    if deviation.isNaN || sigma.isNaN { return .nan }
    if abs(deviation) <= Self.rounding * max(abs(value), abs(center)) { return 0 }
    return deviation / sigma
  }

  /// The greatest value whose score is not above `zone`: a value scores above the zone exactly if it is greater. So a million points are
  /// compared with a zone without a division each.
  func greatest(notAbove zone: Double) -> Double { last(near: zone) { score($0) <= zone } }

  /// The least value whose score is not below `zone`.
  func least(notBelow zone: Double) -> Double {
    let below = last(near: zone) { score($0) < zone }
    return below.isNaN ? .nan : below.nextUp
  }

  /// The last number at which `holds` is true, which is true up to it, about where `zone` lies, and false beyond; NaN without scores, which
  /// compares with nothing.
  private func last(near zone: Double, where holds: (Double) -> Bool) -> Double {
    if center.isNaN || sigma.isNaN { return .nan }
    // The guess is off by what rounding made of it: a few steps from one number to the next, or a search among all of them.
    let guess = center + zone * sigma
    var low = Self.order(guess.isNaN ? center : guess)
    var high = low
    var stride: Int64 = 1
    if holds(Self.number(low)) {
      repeat {
        low = high
        high = Self.sum(low, stride)
        stride = min(stride, .max / 2) * 2
        if low == high { return Self.number(low) }
      } while holds(Self.number(high))
    } else {
      repeat {
        high = low
        low = Self.sum(high, -stride)
        stride = min(stride, .max / 2) * 2
        if low == high { return Self.number(low) }
      } while !holds(Self.number(low))
    }
    // From one infinity to the other there are more numbers than a signed difference holds.
    while true {
      let distance = UInt64(bitPattern: high &- low)
      if distance <= 1 { return Self.number(low) }
      let middle = low &+ Int64(bitPattern: distance / 2)
      if holds(Self.number(middle)) { low = middle } else { high = middle }
    }
  }

  /// Whole numbers in the order of the floating-point numbers, one after the other.
  private static func order(_ value: Double) -> Int64 {
    let bits = Int64(bitPattern: value.bitPattern)
    return bits >= 0 ? bits : Int64.min &- bits
  }

  private static func number(_ order: Int64) -> Double {
    Double(bitPattern: UInt64(bitPattern: order >= 0 ? order : Int64.min &- order))
  }

  /// The place `steps` on, not beyond the infinities.
  private static func sum(_ place: Int64, _ steps: Int64) -> Int64 {
    let end = order(.infinity)
    let (sum, overflows) = place.addingReportingOverflow(steps)
    if overflows { return steps > 0 ? end : -end }
    return min(max(sum, -end), end)
  }
}
