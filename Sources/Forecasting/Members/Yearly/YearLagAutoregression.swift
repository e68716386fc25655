/// A ridge autoregression of the adjusted series on the last steps and the same time of last year, drawn to the last value.
///
/// Without a year and sixty steps of data: on the last steps (and weeks) alone.
struct YearLagAutoregression: CombinationMember {
  let isLogarithmic: Bool

  var name: String { isLogarithmic ? "LogYearAutoregression" : "YearAutoregression" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = isLogarithmic ? history.steady.adjusted : history.levels(history.steady)
    let year = SeriesKind.year(seasons: history.seasons)
    let isWeekly = SeriesKind.isWeekly(seasons: history.seasons)
    let m = isWeekly ? 1 : history.shortestSeason
    var lags: [Int]
    if z.count > year.steps + 60 {
      lags =
        isWeekly
        ? [1, 2, 3, year.steps - 1, year.steps, year.steps + 1] : [1, 2, 3, m, year.steps - m, year.steps, year.steps + m]
    } else {
      lags = isWeekly ? [1, 2, 3, 4] : Array(1...m) + [2 * m, 3 * m, 4 * m]
    }
    lags = lags.filter { 3 * $0 < 2 * z.count }
    guard let model = RidgeAutoregression(z, lags: lags, penalty: 0.01, priors: [1: 0.8]) else { return nil }
    let isLogarithmic = isLogarithmic
    @Sendable func restored(_ path: [Double], from start: Int) -> [Double] {
      isLogarithmic
        ? history.restored(path, from: start, indices: history.steady)
        : history.restoredLevels(path, from: start, indices: history.steady)
    }
    return FittedMember(path: { restored(model.path($0), from: history.count) }, fitted: { restored(model.fitted(), from: 0) })
  }
}
