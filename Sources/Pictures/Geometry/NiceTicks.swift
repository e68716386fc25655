import Foundation

/// Axis ticks at round numbers: multiples of 1, 2 or 5 times a power of ten.
///
/// Source: P. Heckbert, "Nice numbers for graph labels", Graphics Gems (1990).
enum NiceTicks {
  /// At most `count` + 1 round values within `low`...`high`, ascending, at least `least` apart. Empty when the range is empty or not finite.
  static func values(low: Double, high: Double, count: Int, least: Double = 0) -> [Double] {
    let span = high - low
    guard span.isFinite, span > 0, count > 0 else { return [] }
    let step = max(least, self.step(span: span, count: count))
    guard step > 0, step.isFinite else { return [] }
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    guard last >= first, last - first < 200, abs(first) < 1e15, abs(last) < 1e15 else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }.map { $0 == 0 ? 0 : $0 }
  }

  /// The round step that cuts `span` into at most `count` parts.
  static func step(span: Double, count: Int) -> Double {
    let raw = span / Double(count)
    let power = pow(10, log10(raw).rounded(.down))
    let part = raw / power
    return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power
  }
}
