import Engine

/// The stretch of a forecast that one picture shows: daily and longer series whole, with at least as much history; hourly series as the
/// last two weeks and the first week ahead, because bands over more hours are thinner than the line. History is never so long that the
/// forecast is squeezed into the edge.
struct ForecastWindow {
  let history: Range<Int>
  let ahead: Range<Int>
  let isSubDaily: Bool
  /// Periods in a week, on a sub-daily series.
  let week: Int
  /// Position, in periods of the whole history and forecast, where the forecast starts.
  let origin: Int

  init(_ result: ForecastResult, narrow: Bool) {
    let count = min(result.history.ds.count, result.history.y.count)
    let horizon = min(result.ds.count, result.mean.count)
    let positions = TimePositions(result.history.ds.suffix(50) + result.ds.prefix(50))
    isSubDaily = positions.kind == .calendar && positions.step < 86_400
    week = isSubDaily ? max(1, Int(604_800 / positions.step)) : 0
    if isSubDaily {
      ahead = 0..<min(horizon, week)
      history = max(0, count - min(week * (narrow ? 1 : 2), Self.most(result, ahead: ahead.count)))..<count
    } else {
      ahead = 0..<horizon
      history = max(0, count - min(max(horizon * 2, 56), Self.most(result, ahead: horizon)))..<count
    }
    origin = count
  }

  /// Periods of history shown at most: four times what lies ahead, two of the longest season that leaves the forecast a tenth of the
  /// width, and 28 periods where that is more.
  private static func most(_ result: ForecastResult, ahead: Int) -> Int {
    let season = result.seasons.filter { $0 > 0 && $0 <= ahead * 9 / 2 }.max() ?? 0
    return max(4 * ahead, 2 * season, 28)
  }
}
