import RealModule

/// The theta method on the adjusted logarithms, its smoothing parameter chosen by the errors up to a season ahead instead of one
/// step.
struct MultiStepTheta: CombinationMember {
  var name: String { "MultiStepTheta" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = history.adaptive.adjusted
    let n = z.count
    let m = history.shortestSeason
    let reach = m > 1 ? m : 6
    guard n >= reach + 6 else { return nil }
    let drift = 0.5 * Line(z).slope
    var best = (alpha: 0.5, sum: Double.infinity)
    for alpha in [0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99] {
      let start = ConcentratedSmoothing(z, alpha: alpha).startLevel
      let lead = drift * (1 / alpha - 1)
      var level = start
      var sum = 0.0
      for t in 0..<(n - 1) {
        level += alpha * (z[t] - level)
        guard t >= 3 else { continue }
        for j in 1...min(reach, n - 1 - t) {
          let e = z[t + j] - level - lead - drift * Double(j)
          sum += e * e
        }
      }
      if sum < best.sum { best = (alpha, sum) }
    }
    let smoothing = ConcentratedSmoothing(z, alpha: best.alpha)
    let lead = drift * (1 / best.alpha - 1)
    return FittedMember(
      path: { horizon in
        let path = (0..<max(0, horizon)).map { smoothing.level + lead + drift * Double($0 + 1) }
        return history.restored(path, from: n, indices: history.adaptive)
      },
      fitted: { history.restored(smoothing.fitted(z).map { $0 + lead + drift }, from: 0, indices: history.adaptive) })
  }
}
