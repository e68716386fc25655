import Statistics
import Timeline

/// Tickets created on every day from the first to the last.
struct DailyCounts: Sendable {
  let first: CivilDate
  let counts: [Double]

  var last: CivilDate { day(counts.count - 1) }

  func day(_ index: Int) -> CivilDate { CivilDate(daysSinceEpoch: first.daysSinceEpoch + index) }

  func index(of day: CivilDate) -> Int { day.daysSinceEpoch - first.daysSinceEpoch }

  /// Tickets on the days at `range` (clamped).
  func total(_ range: Range<Int>) -> Double {
    var total = 0.0
    for index in range.clamped(to: counts.indices) { total += counts[index] }
    return total
  }

  /// What such a weekday usually brings around day `index`: the median of the same weekday's counts up to eight weeks to either side
  /// within `span`, the day itself left out; NaN where there are fewer than three of them.
  func usual(at index: Int, within span: Range<Int>) -> Double {
    var sample: [Double] = []
    for week in -8...8 where week != 0 {
      let other = index + 7 * week
      if span.contains(other) { sample.append(counts[other]) }
    }
    return sample.count < 3 ? .nan : Quantiles.median(sample)
  }
}
