/// A ridge autoregression on the changes of the logarithms from week to week, shrunk to no change, added back to the last week.
struct WeekDifferenceAutoregression: CombinationMember {
  var name: String { "IntradayWeekDifferences" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let m1 = history.shortestSeason
    let m2 = history.longestSeason
    let v = history.logs
    guard m2 > m1, v.count > m2 + 2 else { return nil }
    let differences = (m2..<v.count).map { v[$0] - v[$0 - m2] }
    guard let model = RidgeAutoregression(differences, lags: [1, 2, 3, m1 - 1, m1, m1 + 1, 2 * m1, m2 - 1, m2, m2 + 1], penalty: 0.01)
    else { return nil }
    return FittedMember(
      path: { horizon in
        var path = model.path(horizon)
        for h in path.indices { path[h] += h < m2 ? v[v.count - m2 + h] : path[h - m2] }
        return history.restored(path, from: history.count)
      },
      fitted: {
        let changes = model.fitted()
        return history.restored(v.indices.map { $0 < m2 ? .nan : v[$0 - m2] + changes[$0 - m2] }, from: 0)
      })
  }
}
