import RealModule
import Statistics

/// The logarithmic scale of durations, with a place for durations of zero.
///
/// A stray zero counts as half the least positive duration. Where zeros are part of the process (more than one in fifty), a tenth of the
/// median positive duration is added to all before the logarithm, so that a zero is a short duration and not a wild one.
struct DurationScale: Sendable, Equatable {
  let floor: Double
  let shift: Double

  init(_ values: [Double]) {
    let positive = values.filter { $0 > 0 }
    let least = positive.min() ?? 1
    let manyZeros = Double(values.count - positive.count) > 0.02 * Double(values.count)
    shift = manyZeros && !positive.isEmpty ? 0.1 * Quantiles.median(positive) : 0
    floor = least / 2
  }

  func link(_ value: Double) -> Double { shift > 0 ? Double.log(value + shift) : Double.log(max(value, floor)) }

  func natural(_ eta: Double) -> Double { max(0, Double.exp(eta) - shift) }
}
