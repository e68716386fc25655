/// Holt-Winters with a damped trend and additive season on logarithms: multiplicative in the data.
struct LogHoltWinters: CombinationMember {
  var name: String { "LogHoltWinters" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    guard let smoothing = DampedHoltWinters(history.logs, season: history.shortestSeason, near: near) else { return nil }
    return FittedMember(
      parameters: smoothing.parameters, path: { history.restored(smoothing.path($0), from: history.count) },
      fitted: { history.restored(smoothing.fitted(), from: 0) })
  }
}
