/// A ridge autoregression on the differences of the adjusted logarithms, shrunk to no change.
struct DifferencedAutoregression: CombinationMember {
  var name: String { "DifferencedAutoregression" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = history.adaptive.adjusted
    guard z.count >= 8 else { return nil }
    let differences = (1..<z.count).map { z[$0] - z[$0 - 1] }
    let m = history.shortestSeason
    let most = max(1, min(m > 1 ? min(m, 12) : 4, differences.count / 4))
    guard let model = RidgeAutoregression(differences, lags: Array(1...most), penalty: 0.03) else { return nil }
    return FittedMember(
      path: { horizon in
        var level = z[z.count - 1]
        let path = model.path(horizon).map { change in
          level += change
          return level
        }
        return history.restored(path, from: history.count, indices: history.adaptive)
      },
      fitted: {
        let changes = model.fitted()
        let path = z.indices.map { $0 == 0 ? Double.nan : z[$0 - 1] + changes[$0 - 1] }
        return history.restored(path, from: 0, indices: history.adaptive)
      })
  }
}
