/// Days as mixtures of a few profiles with forecast scores, a day that has begun updated by its first steps (`LowRankProfile`).
struct LowRankMember: CombinationMember {
  var name: String { "IntradayLowRank" }

  private static let highestRank = 5

  /// `near` holds the choices of a fit to a little more of the series.
  func fit(_ history: MemberHistory, near: MemberStart) -> FittedMember? {
    guard let matrix = history.days else { return nil }
    let days = LowRankDays(matrix, isCount: false)
    guard let choice = LowRankChoice(near.parameters) ?? LowRankChoice(days, highestRank: min(Self.highestRank, days.steps)),
      let path = LowRankPath(days, choice: choice)
    else { return nil }
    let scale = days.scale
    return FittedMember(
      parameters: choice.parameters,
      path: { horizon in path.levels(horizon).map { scale.restored($0) } },
      fitted: {
        let inserted = history.skips.reduce(0) { $0 + $1.days } * days.steps
        let column = matrix.unrolled(path.fitted().map { scale.restored($0) }, today: matrix.today.map { _ in .nan })
        return WeekAlignment.realigned(Array(column.suffix(history.count - inserted)), skips: history.skips, stepsPerDay: days.steps)
      })
  }
}
