/// A ridge autoregression on the weekly changes of the logarithms, on every lag of a year and one week more: what a year ago did at this
/// time, and everything since, with little said beforehand about which of it matters.
///
/// Source: Montero-Manso & Hyndman (2021), International Journal of Forecasting 37, for autoregressions of so long a memory.
struct WholeYearAutoregression: CombinationMember {
  var name: String { "WholeYearAutoregression" }

  private static let penalty = 0.02

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = history.logs
    guard z.count >= 8, let last = z.last else { return nil }
    let differences = (1..<z.count).map { z[$0] - z[$0 - 1] }
    guard let model = RidgeAutoregression(differences, lags: Array(1...(history.shortestSeason + 1)), penalty: Self.penalty) else {
      return nil
    }
    return FittedMember(
      path: { horizon in
        var level = last
        let path = model.path(horizon).map { change in
          level += change
          return level
        }
        return history.restored(path, from: history.count)
      },
      fitted: {
        let changes = model.fitted()
        return history.restored(z.indices.map { $0 == 0 ? Double.nan : z[$0 - 1] + changes[$0 - 1] }, from: 0)
      })
  }
}
