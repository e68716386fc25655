/// Exponential smoothing with a damped trend on the seasonally adjusted series, as it is or in logarithms.
///
/// Source: Gardner & McKenzie (1985), Management Science 31.
struct DampedTrend: CombinationMember {
  let isLogarithmic: Bool

  var name: String { isLogarithmic ? "LogDampedTrend" : "DampedTrend" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = isLogarithmic ? history.adaptive.adjusted : history.levels(history.adaptive)
    guard z.count >= 3 else { return nil }
    let smoothing = ConcentratedSmoothing.damped(z, near: near)
    let isLogarithmic = isLogarithmic
    @Sendable func restored(_ path: [Double], from start: Int) -> [Double] {
      isLogarithmic
        ? history.restored(path, from: start, indices: history.adaptive)
        : history.restoredLevels(path, from: start, indices: history.adaptive)
    }
    return FittedMember(
      parameters: smoothing.parameters, path: { restored(smoothing.path($0), from: history.count) },
      fitted: { restored(smoothing.fitted(z), from: 0) })
  }
}
