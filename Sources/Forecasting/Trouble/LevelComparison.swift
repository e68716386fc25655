import RealModule
import Statistics

/// Levels of a series before and after a step, compared place by place of the season.
struct LevelComparison {
  /// The values, outliers left out.
  let values: [Double]
  /// The longest season.
  let season: Int
  /// Whether levels are compared by factors.
  let isFactor: Bool
  /// How many cycles on either side are compared: about a month of days, two cycles of months or hours of the week, one of anything longer.
  let usualCycles: Int
  /// A cycle, or fourteen steps where there is no season.
  let window: Int

  init(_ series: ForecastSeries) {
    var values = series.values
    for found in TroubleScreen().findings(in: series) { for t in found.steps { values[t] = .nan } }
    self.values = values
    isFactor = series.isNonNegative
    season = series.longestSeason
    window = season > 1 ? season : 14
    usualCycles = season == 1 ? 1 : season <= 7 ? 28 / season : season <= 31 || series.stepsPerDay != nil ? 2 : 1
  }

  func observed(_ range: Range<Int>) -> Int { range.reduce(0) { values[$1].isNaN ? $0 : $0 + 1 } }

  /// What the level does from one cycle to the next anyway: the mean change over one season, away from the shifts.
  func drift(avoiding positions: [Int]) -> Double {
    guard season >= 4, values.count > 2 * season else { return 0 }
    var changes: [Double] = []
    for t in season..<values.count where !positions.contains(where: { $0 > t - season && $0 <= t }) {
      let change = difference(values[t], values[t - season])
      if change.isFinite { changes.append(change) }
    }
    guard changes.count >= max(12, season) else { return 0 }
    let mean = changes.reduce(0) { $0 + $1 / Double(changes.count) }
    return isFactor ? min(max(mean, -0.3), 0.3) : mean
  }

  private func difference(_ new: Double, _ old: Double) -> Double {
    isFactor ? (new > 0 && old > 0 ? .log(new / old) : .nan) : new - old
  }

  /// By how much the level after `position` differs from that before: a logarithm or an amount; nil where too little can be compared.
  ///
  /// - Parameters:
  ///   - skipping: steps after `position` that are left out, to see whether a change lasts.
  ///   - leavingOut: cycles before `position` that are left out, to see whether it is more than the end of a pulse.
  func size(at position: Int, within range: Range<Int>, cycles: Int, drift: Double, skipping: Int = 0, leavingOut: Int = 0) -> Double? {
    let reach = window * max(1, cycles)
    var after = 0.0
    var before = 0.0
    var lags = 0.0
    var pairs = 0
    let lag = season > 1 ? season : 1
    let from = position + skipping
    guard from < range.upperBound else { return nil }
    if season == 1 {
      let late = values[from..<min(range.upperBound, from + reach)].filter { !$0.isNaN }
      let end = max(range.lowerBound, position - leavingOut * window)
      let early = values[max(range.lowerBound, end - reach)..<end].filter { !$0.isNaN }
      guard late.count >= 3, early.count >= 3 else { return nil }
      let change = difference(Quantiles.median(late), Quantiles.median(early))
      return change.isFinite ? change : nil
    }
    for t in from..<min(range.upperBound, from + reach) where !values[t].isNaN {
      var sum = 0.0
      var count = 0
      var distance = 0
      var k = (t - position) / lag + 1 + leavingOut
      let last = k + max(1, cycles)
      while k < last, t - k * lag >= range.lowerBound {
        let old = values[t - k * lag]
        if !old.isNaN {
          sum += old
          count += 1
          distance += k
        }
        k += 1
      }
      guard count > 0 else { continue }
      after += values[t]
      before += sum / Double(count)
      lags += Double(distance) / Double(count)
      pairs += 1
    }
    guard pairs > 0 else { return nil }
    let change = isFactor ? difference(after, before) : (after - before) / Double(pairs)
    guard change.isFinite else { return nil }
    return change - drift * lags / Double(pairs)
  }
}
