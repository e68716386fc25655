/// The mean of the same time of day, a day weighing seven tenths of the one after it.
struct RecentDays: CombinationMember {
  var name: String { "IntradayRecentDays" }

  private static let decay = 0.7

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let x = history.values
    let m = history.shortestSeason
    guard m > 1, x.count >= m else { return nil }
    @Sendable func run() -> (fitted: [Double], means: [Double]) {
      var means = [Double](repeating: .nan, count: m)
      var weights = [Double](repeating: 0, count: m)
      var fitted = x
      for t in x.indices {
        let j = t % m
        fitted[t] = means[j]
        weights[j] = 1 + Self.decay * weights[j]
        means[j] = means[j].isNaN ? x[t] : means[j] + (x[t] - means[j]) / weights[j]
      }
      return (fitted, means)
    }
    let means = run().means
    return FittedMember(
      path: { horizon in (0..<max(0, horizon)).map { means[(x.count + $0) % m] } }, fitted: { run().fitted })
  }
}
