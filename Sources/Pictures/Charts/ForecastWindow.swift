import Engine

/// The stretch of a forecast that one picture shows: daily and longer series whole, with at least as much history; hourly series as the
/// last two weeks and the first week ahead, because bands over more hours are thinner than the line.
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
      history = max(0, count - week * (narrow ? 1 : 2))..<count
      ahead = 0..<min(horizon, week)
    } else {
      history = max(0, count - max(horizon * 2, 56))..<count
      ahead = 0..<horizon
    }
    origin = count
  }
}
