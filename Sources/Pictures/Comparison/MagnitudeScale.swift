import Foundation

/// A map from numbers to pixels that is straight, or by equal ratios where numbers differ by magnitudes.
struct MagnitudeScale: Sendable, Equatable {
  let isLog: Bool
  let scale: LinearScale

  /// - Parameter isLog: equal ratios; only for positive bounds.
  init(low: Double, high: Double, isLog: Bool, start: Double, end: Double) {
    self.isLog = isLog && low > 0 && high > low
    scale =
      self.isLog
      ? LinearScale(low: log10(low), high: log10(high), start: start, end: end) : LinearScale(low: low, high: high, start: start, end: end)
  }

  func callAsFunction(_ value: Double) -> Double {
    guard isLog else { return scale(value) }
    // What lies at or under zero stands at the end of the axis.
    return value.isNaN ? .nan : scale(value > 0 ? max(log10(value), scale.low) : scale.low)
  }

  /// Ticks in units of `divisor`: powers of ten, with 2 and 5 between them where few would fit; round values on a straight scale.
  func ticks(divisor: Double = 1, count: Int) -> [Double] {
    guard isLog else { return NiceTicks.values(low: scale.low / divisor, high: scale.high / divisor, count: count).map { $0 * divisor } }
    let (low, high) = (pow(10, scale.low) / divisor, pow(10, scale.high) / divisor)
    let (first, last) = (log10(low).rounded(.down), log10(high).rounded(.up))
    guard first.isFinite, last.isFinite, last - first < 40 else { return [] }
    let powers = (Int(first)...Int(last)).map { pow(10, Double($0)) }
    func within(_ steps: [Double]) -> [Double] {
      powers.flatMap { power in steps.map { $0 * power } }.filter { $0 >= low * 0.999 && $0 <= high * 1.001 }
    }
    let fine = within([1, 2, 5])
    if fine.count <= count { return fine.map { $0 * divisor } }
    let whole = within([1])
    let stride = max(1, (whole.count + count - 1) / max(1, count))
    return whole.enumerated().filter { $0.offset % stride == 0 }.map { $0.element * divisor }
  }
}
