/// The value of the same place a year before, by whole weeks; without a year of data the last week's.
struct YearAgo: CombinationMember {
  var name: String { "YearAgo" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let x = history.values
    let year = SeriesKind.year(seasons: history.seasons).steps
    let lag = x.count >= year ? year : min(x.count, history.shortestSeason)
    guard lag >= 1 else { return nil }
    return FittedMember(
      path: { horizon in (0..<max(0, horizon)).map { x[x.count - lag + $0 % lag] } },
      fitted: { x.indices.map { $0 < lag ? .nan : x[$0 - lag] } })
  }
}
