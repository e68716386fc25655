/// How fast the level of a series moves, chosen from its own past.
enum ExpectedHalfLife {
  /// Half-lives tried, in periods, from a level that stands still to one that moves within a week.
  static let candidates: [Double] = [.infinity, 120, 60, 28, 14, 7]
  /// How far away the points must be from which a point is predicted, so that memory in the noise is not taken for a moving level.
  static let gap = 4
  /// Below this many points the level stands still.
  static let leastPoints = 28

  /// Fits with the slowest level whose prediction error is within 3 % of the best: drift must show to be believed.
  static func fit(_ observations: ExpectedObservations) -> ExpectedModel {
    var model = ExpectedModel(observations, halfLife: .infinity)
    let count = Double(model.points.count)
    guard model.points.count >= leastPoints else {
      model.fit(rounds: 40)
      return model
    }
    // Each candidate starts from the fit of the slower one before it, which is near.
    var fits: [(model: ExpectedModel, error: Double)] = []
    for halfLife in candidates where !halfLife.isFinite || count >= halfLife {
      model.halfLife = halfLife
      model.fit(rounds: fits.isEmpty ? 15 : 6)
      fits.append((model, model.gapError(gap: gap)))
    }
    let best = fits.map(\.error).min() ?? .nan
    if let chosen = fits.first(where: { $0.error <= best * 1.03 }) { model = chosen.model }
    model.fit(rounds: 30)
    return model
  }
}
