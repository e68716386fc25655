/// How fast the level of a series moves, chosen from its own past.
enum ExpectedHalfLife {
  /// Half-lives tried, in periods, from a level that stands still to one that moves within a week.
  static let candidates: [Double] = [.infinity, 120, 60, 28, 14, 7]
  /// How far away the points must be from which a point is predicted, so that memory in the noise is not taken for a moving level.
  static let gap = 4

  /// The slowest level whose prediction error is within 3 % of the best: drift must show to be believed.
  static func choose(_ observations: ExpectedObservations) -> Double {
    let fittedCount = observations.fitted.count { $0 }
    guard fittedCount >= 28 else { return .infinity }
    var errors: [(halfLife: Double, error: Double)] = []
    for halfLife in candidates where !halfLife.isFinite || Double(fittedCount) >= halfLife {
      var model = ExpectedModel(observations, halfLife: halfLife)
      model.fit(rounds: 12)
      errors.append((halfLife, model.gapError(gap: gap)))
    }
    let best = errors.map(\.error).min() ?? .nan
    return errors.first { $0.error <= best * 1.03 }?.halfLife ?? .infinity
  }
}
