public import Engine
import Timeline

/// What was normal before a change: the level that was expected, and how wide the limits were.
public struct FormerNormal: Codable, Sendable, Equatable {
  /// The mean of what was expected, over whole seasons.
  public var level: Double
  /// Distance between the limits, likewise; NaN where the chart has only one.
  @MissingAsNull public var width: Double
  /// The largest mean distance from expectation seen since.
  public var size: Double

  /// A level this share of the change away from the former one is another level.
  static let levelShare = 0.5
  /// Less than this share of the distance between the limits is no other level, whatever the size of the change.
  static let leastShare = 0.06
  /// Limits that are this much wider say that the scatter is another.
  static let widerShare = 1.3

  /// What was expected of the periods before a position; nil where nothing was.
  init?(_ chart: ControlChartResult, before position: Int, every frequency: Frequency, size: Double) {
    let now = Self.level(chart, before: position, every: frequency)
    guard now.level.isFinite else { return nil }
    (level, width) = now
    self.size = size.isFinite ? size : 0
  }

  mutating func note(size: Double) {
    if size.isFinite, size.magnitude > self.size.magnitude { self.size = size }
  }

  /// Whether what is expected at a position is another level, or another scatter.
  func isLeft(_ chart: ControlChartResult, at position: Int, every frequency: Frequency) -> Bool {
    let now = Self.level(chart, before: position + 1, every: frequency)
    guard now.level.isFinite else { return false }
    if width > 0, now.width > Self.widerShare * width { return true }
    let away = (now.level - level).magnitude
    let least = width > 0 ? Self.leastShare * width : 0
    return away > max(Self.levelShare * size.magnitude, least)
  }

  /// Whether the value at a position would have lain beyond the limits of that time on one side.
  func isBeyond(_ chart: ControlChartResult, at position: Int, isUp: Bool, every frequency: Frequency) -> Bool {
    guard chart.points.indices.contains(position), width > 0 else { return false }
    let point = chart.points[position]
    // The season's part of what is expected stays.
    let expected = level + point.centerLine - Self.level(chart, before: position + 1, every: frequency).level
    return (point.value - expected) * (isUp ? 1 : -1) > width / 2
  }

  /// Mean centre line and mean distance of the limits over the periods of one season before a position, so that the season cancels.
  private static func level(
    _ chart: ControlChartResult, before position: Int, every frequency: Frequency
  ) -> (level: Double, width: Double) {
    let season = frequency.seasons.first { $0 >= 2 && $0 <= 28 } ?? 1
    let range = max(0, position - season)..<max(0, min(position, chart.points.count))
    let centers = chart.points[range].map(\.centerLine).filter(\.isFinite)
    let widths = chart.points[range].map { $0.upperControlLimit - $0.lowerControlLimit }.filter(\.isFinite)
    func mean(_ values: [Double]) -> Double { values.isEmpty ? .nan : values.reduce(0, +) / Double(values.count) }
    return (mean(centers), mean(widths))
  }
}
