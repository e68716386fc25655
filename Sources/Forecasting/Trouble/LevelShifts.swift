import RealModule
import Statistics

/// Lasting changes of level at given steps: how large each is, and the history moved to the level of today.
///
/// A shift's size compares the steps after it with the same places of the season before it, less what the series changes from cycle to cycle
/// anyway: a factor for quantities that cannot be negative, an amount for others.
public struct LevelShifts: Sendable {
  /// The first steps of the new levels, ascending.
  public let positions: [Int]
  /// How many observed steps a new level needs before it is believed.
  public let fewest: Int

  /// - Parameter fewest: nil for a week of days, two days of steps within the day, a quarter of the season otherwise.
  public init(positions: [Int], fewest: Int? = nil) {
    self.positions = Array(Set(positions)).sorted()
    self.fewest = max(1, fewest ?? 0)
    usesSeason = fewest == nil
  }

  private let usesSeason: Bool

  private func fewest(for series: ForecastSeries) -> Int {
    guard usesSeason else { return fewest }
    if let day = series.stepsPerDay { return 2 * day }
    let m = series.longestSeason
    return m <= 7 ? max(5, m) : max(3, m / 4)
  }

  /// One shift with its size.
  struct Estimate: Sendable, Equatable {
    let position: Int
    /// The logarithm of the factor, or the amount.
    let size: Double
  }

  /// The shifts that the series holds long enough to be measured, in order of time.
  func estimates(in series: ForecastSeries) -> [Estimate] {
    let n = series.count
    let inside = positions.filter { $0 > 0 && $0 < n }
    guard !inside.isEmpty else { return [] }
    let screened = LevelComparison(series)
    let drift = screened.drift(avoiding: inside)
    let least = fewest(for: series)
    return inside.indices.compactMap { place in
      let position = inside[place]
      let from = place > 0 ? inside[place - 1] : 0
      let to = place + 1 < inside.count ? inside[place + 1] : n
      guard screened.observed(position..<to) >= least, screened.observed(from..<position) >= least,
        let size = screened.size(at: position, within: from..<to, cycles: screened.usualCycles, drift: drift)
      else { return nil }
      return Estimate(position: position, size: size)
    }
  }
}
