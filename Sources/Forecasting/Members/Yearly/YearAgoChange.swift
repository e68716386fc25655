/// Today's level moved by seven tenths of the change that was seen at the same time of the last one to three years.
///
/// The level by simple exponential smoothing of the adjusted series. The change: the mean of two weeks either side of the same
/// place a year before (weekly data three weeks), less the mean of the four (six) weeks up to the same origin a year before;
/// averaged over the years there are. Without a year and forty steps of data a damped trend.
struct YearAgoChange: CombinationMember {
  let isLogarithmic: Bool

  var name: String { isLogarithmic ? "LogYearAgoChange" : "YearAgoChange" }

  private static let share = 0.7

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = isLogarithmic ? history.steady.adjusted : history.levels(history.steady)
    let n = z.count
    guard n >= 3 else { return nil }
    let year = SeriesKind.year(seasons: history.seasons).steps
    let isWeekly = SeriesKind.isWeekly(seasons: history.seasons)
    let reach = isWeekly ? 3 : 2 * history.shortestSeason
    let recent = isWeekly ? 6 : 4 * history.shortestSeason
    let isLogarithmic = isLogarithmic
    @Sendable func restored(_ path: [Double], from start: Int) -> [Double] {
      isLogarithmic
        ? history.restored(path, from: start, indices: history.steady)
        : history.restoredLevels(path, from: start, indices: history.steady)
    }
    guard n >= year + 40 else {
      let smoothing = ConcentratedSmoothing.damped(z, near: near)
      return FittedMember(
        parameters: smoothing.parameters, path: { restored(smoothing.path($0), from: history.count) },
        fitted: { restored(smoothing.fitted(z), from: 0) })
    }
    let smoothing = ConcentratedSmoothing.simple(z, near: near)
    var sums = [0.0]
    sums.reserveCapacity(n + 1)
    for value in z { sums.append(sums[sums.count - 1] + value) }
    func mean(_ from: Int, _ to: Int) -> Double {
      let low = max(0, from)
      let high = min(n, to)
      return high > low ? (sums[high] - sums[low]) / Double(high - low) : .nan
    }
    // The change over a year's steps; further ahead the same changes come round.
    let changes = (0..<year).map { h -> Double in
      var sum = 0.0
      var count = 0.0
      for k in 1...3 {
        let origin = n - k * year
        let place = origin + h
        guard origin >= recent / 2, place < n else { continue }
        let change = mean(place - reach, place + reach + 1) - mean(origin - recent, origin)
        if !change.isNaN {
          sum += change
          count += 1
        }
      }
      return count > 0 ? Self.share * sum / count : 0
    }
    return FittedMember(
      parameters: smoothing.parameters,
      path: { horizon in
        restored((0..<max(0, horizon)).map { smoothing.level + changes[$0 % year] }, from: history.count)
      },
      fitted: { restored(smoothing.fitted(z), from: 0) })
  }
}
