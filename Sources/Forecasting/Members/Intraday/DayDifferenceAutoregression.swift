/// A ridge autoregression on the changes of the logarithms from day to day, shrunk to no change, added back to the last day.
struct DayDifferenceAutoregression: CombinationMember {
  /// Whether only a few lags are used.
  let isSparse: Bool

  var name: String { isSparse ? "IntradaySparseDifferences" : "IntradayDifferences" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let m1 = history.shortestSeason
    let m2 = history.longestSeason
    let v = history.logs
    guard m2 > m1, v.count > m1 + 2 else { return nil }
    let differences = (m1..<v.count).map { v[$0] - v[$0 - m1] }
    let lags =
      isSparse ? [1, 2, 3, m1, m1 + 1, 2 * m1, 3 * m1, m2 - m1, m2, m2 + m1] : WeekLagAutoregression.lags(day: m1, week: m2)
    guard let model = RidgeAutoregression(differences, lags: lags, penalty: 0.01) else { return nil }
    return FittedMember(
      path: { horizon in
        var path = model.path(horizon)
        for h in path.indices { path[h] += h < m1 ? v[v.count - m1 + h] : path[h - m1] }
        return history.restored(path, from: history.count)
      },
      fitted: {
        let changes = model.fitted()
        return history.restored(v.indices.map { $0 < m1 ? .nan : v[$0 - m1] + changes[$0 - m1] }, from: 0)
      })
  }
}
