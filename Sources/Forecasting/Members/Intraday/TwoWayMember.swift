/// A two-way decomposition of logarithms into time of day and place in the week; what is left is forecast by simple exponential
/// smoothing or a level with autocorrelated errors (indices of long memory), or by a ridge autoregression (indices that follow the
/// last days).
struct TwoWayMember: CombinationMember {
  /// What forecasts the rest.
  enum Rest: Sendable {
    case smoothing
    case level
    case autoregression
  }
  let rest: Rest

  var name: String {
    switch rest {
    case .smoothing: "IntradayTwoWay"
    case .level: "IntradayTwoWayLevel"
    case .autoregression: "IntradayTwoWayAutoregression"
    }
  }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let m1 = history.shortestSeason
    let m2 = history.longestSeason
    guard m2 > m1, history.count >= 2 * m2 else { return nil }
    let follows = rest == .autoregression
    let parts = TwoWayDecomposition(
      history.logs, day: m1, week: m2, dayDecay: follows ? 0.7 : 0.95, weekDecay: follows ? 0.8 : 0.9)
    let z = parts.adjusted
    @Sendable func restored(_ path: [Double], from start: Int) -> [Double] {
      history.restored(path.indices.map { path[$0] + parts.indices[(start + $0) % m2] }, from: start)
    }
    switch rest {
    case .autoregression:
      guard let model = RidgeAutoregression(z, lags: [1, 2, m1, m1 + 1, m2], penalty: 0.01, priors: [1: 0.5]) else { return nil }
      return FittedMember(path: { restored(model.path($0), from: history.count) }, fitted: { restored(model.fitted(), from: 0) })
    case .level:
      let level = AutocorrelatedLevel(z, startLength: m2, near: near)
      return FittedMember(
        parameters: level.parameters, path: { restored(level.path($0), from: history.count) },
        fitted: { restored(level.fitted(), from: 0) })
    case .smoothing:
      let smoothing = ConcentratedSmoothing.simple(z, near: near)
      return FittedMember(
        parameters: smoothing.parameters, path: { restored(smoothing.path($0), from: history.count) },
        fitted: { restored(smoothing.fitted(z), from: 0) })
    }
  }
}
