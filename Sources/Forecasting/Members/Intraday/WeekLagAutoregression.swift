/// A ridge autoregression, of logarithms or of the values as they are, on the last steps, the same times of the last days and of last week, drawn to half of last
/// week's value and three tenths of yesterday's.
struct WeekLagAutoregression: CombinationMember {
  let isLogarithmic: Bool

  var name: String { isLogarithmic ? "IntradayLogAutoregression" : "IntradayAutoregression" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let m1 = history.shortestSeason
    let m2 = history.longestSeason
    guard m2 > m1,
      let model = RidgeAutoregression(
        isLogarithmic ? history.logs : history.values, lags: Self.lags(day: m1, week: m2), penalty: 1e-4, priors: [m2: 0.5, m1: 0.3])
    else { return nil }
    guard isLogarithmic || !history.scale.isLogarithmic else {
      return FittedMember(path: { model.path($0).map { max(0, $0) } }, fitted: { model.fitted() })
    }
    return FittedMember(
      path: { history.restored(model.path($0), from: history.count) }, fitted: { history.restored(model.fitted(), from: 0) })
  }

  /// The last five steps, the neighbourhood of the same time on each of the last days and of last week.
  static func lags(day m1: Int, week m2: Int) -> [Int] {
    var lags = Array(1...5)
    lags += [m1 - 2, m1 - 1, m1, m1 + 1, m1 + 2, 2 * m1 - 1, 2 * m1, 2 * m1 + 1]
    lags += stride(from: 3 * m1, to: m2, by: m1)
    lags += [m2 - m1 + 1, m2 - 2, m2 - 1, m2, m2 + 1, m2 + 2, m2 + m1, m2 + m1 + 1]
    return lags.filter { $0 >= 1 }
  }
}
