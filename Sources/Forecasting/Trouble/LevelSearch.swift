import RealModule

/// A series as steps in its level are searched for: by day where it has steps within the day, without outliers, on the scale of logarithms where
/// it cannot be negative, so that a step is the same change whatever the level.
public struct LevelSearch: Sendable {
  /// One value a unit, NaN where too little of it was observed.
  public let values: [Double]
  /// The season in units; 1 for none.
  public let season: Int
  private let stepsPerUnit: Int
  private let lead: Int

  /// Nil where there are fewer than 28 units or nothing but zeros, and for series without a week of days: the levels of months and years wander, and
  /// what looks like a step in them is as a rule the next part of the walk.
  public init?(_ series: ForecastSeries) {
    guard series.stepsPerDay != nil || (5...7).contains(series.shortestSeason) else { return nil }
    stepsPerUnit = series.stepsPerDay ?? 1
    lead = stepsPerUnit > 1 ? (stepsPerUnit - series.startStep) % stepsPerUnit : 0
    season = series.stepsPerWeek.map { $0 / (series.stepsPerDay ?? 1) } ?? series.longestSeason
    let count = (series.count - lead) / stepsPerUnit
    guard count >= 28 else { return nil }
    var steps = series.values
    for found in TroubleScreen().findings(in: series) { for t in found.steps { steps[t] = .nan } }
    var units = [Double](repeating: .nan, count: count)
    for unit in 0..<count {
      var sum = 0.0
      var observed = 0
      for t in (lead + unit * stepsPerUnit)..<(lead + (unit + 1) * stepsPerUnit) where !steps[t].isNaN {
        sum += steps[t]
        observed += 1
      }
      if 2 * observed >= stepsPerUnit { units[unit] = sum / Double(observed) }
    }
    if series.isNonNegative {
      var mean = 0.0
      var lowest = Double.infinity
      for value in units where !value.isNaN {
        mean += value / Double(count)
        lowest = min(lowest, value)
      }
      guard mean > 0, mean.isFinite else { return nil }
      let shift = lowest > 0 ? 0 : 0.02 * mean
      units = units.map { .log($0 + shift) }
    }
    values = units
  }

  /// The step of the series with which a unit begins.
  public func step(of unit: Int) -> Int { lead + unit * stepsPerUnit }
}
