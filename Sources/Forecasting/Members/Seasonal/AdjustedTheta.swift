/// The dynamic optimised theta model on the seasonally adjusted series.
struct AdjustedTheta: CombinationMember {
  /// Whether the seasonal indices follow the last cycles closely.
  let isAdaptive: Bool

  var name: String { isAdaptive ? "AdaptiveTheta" : "SteadyTheta" }

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let indices = isAdaptive ? history.adaptive : history.steady
    guard let theta = DynamicTheta(history.levels(indices), near: near) else { return nil }
    return FittedMember(
      parameters: [theta.alpha, theta.share],
      path: { history.restoredLevels(theta.path($0), from: history.count, indices: indices) },
      fitted: { history.restoredLevels(theta.fitted(), from: 0, indices: indices) })
  }
}
