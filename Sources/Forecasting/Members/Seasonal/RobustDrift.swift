/// The last value plus the mean change so far, without the eighth of the largest and the eighth of the smallest changes, damped
/// by a hundredth a step.
struct RobustDrift: CombinationMember {
  var name: String { "RobustDrift" }

  private static let damping = 0.99

  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    let z = history.adaptive.adjusted
    guard z.count >= 3, let last = z.last else { return nil }
    var changes = (1..<z.count).map { z[$0] - z[$0 - 1] }
    changes.sort()
    let cut = changes.count / 8
    let kept = changes[cut..<(changes.count - cut)]
    let drift = kept.reduce(0, +) / Double(max(1, kept.count))
    return FittedMember(
      path: { horizon in
        var level = last
        var step = drift
        let path = (0..<max(0, horizon)).map { _ in
          step *= Self.damping
          level += step
          return level
        }
        return history.restored(path, from: history.count, indices: history.adaptive)
      },
      fitted: {
        history.restored(z.indices.map { $0 == 0 ? .nan : z[$0 - 1] + drift }, from: 0, indices: history.adaptive)
      })
  }
}
