/// Exponential smoothing of logarithms with a day's and a week's indices and autocorrelated errors.
///
/// Source: Taylor (2003), Journal of the Operational Research Society 54.
struct DoubleSeasonalMember: CombinationMember {
  var name: String { "IntradaySmoothing" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    guard
      let model = DoubleSeasonalLevel(history.logs, short: history.shortestSeason, long: history.longestSeason, near: near)
    else { return nil }
    return FittedMember(
      parameters: model.parameters, path: { history.restored(model.path($0), from: history.count) },
      fitted: { history.restored(model.fitted(), from: 0) })
  }
}
