/// Days as mixtures of a few profiles with forecast scores, a day that has begun updated by its first steps (`LowRankProfile`).
struct LowRankMember: CombinationMember {
  var name: String { "IntradayLowRank" }

  private static let highestRank = 5

  /// `near` holds the choices of a fit to a little more of the series.
  func fit(_ history: MemberHistory, near: [Double]) -> FittedMember? {
    guard let matrix = history.days else { return nil }
    let days = LowRankDays(matrix, isCount: false)
    guard let choice = LowRankChoice(near) ?? LowRankChoice(days, highestRank: min(Self.highestRank, days.steps)),
      let path = LowRankPath(days, choice: choice)
    else { return nil }
    let scale = days.scale
    return FittedMember(
      parameters: choice.parameters,
      path: { horizon in path.levels(horizon).map { scale.restored($0) } },
      fitted: { [Double](repeating: .nan, count: history.count) })
  }
}
