/// What the first steps of past days told about the rest of them, at the hour where the series ends.
struct LowRankHour: Sendable {
  let update: PenalizedUpdate
  /// The factor on the penalty that was best for the rest of past days; nil where no update was.
  let penalty: Double?
  /// The errors of the rest of past days after the update, on the modelled scale, by step of the day; NaN before the hour.
  let errors: [[Double]]
  /// The variance of these by step.
  let variances: [Double]

  init(_ days: LowRankDays, record: LowRankRecord, rank: Int, method: ScoreMethod) {
    let known = days.today.count
    let steps = days.steps
    var scoreErrors: [[Double]] = []
    var residual = 0.0
    var cells = 0.0
    let origins = record.origins.filter { $0.day < days.count && days.usable[$0.day] }
    for origin in origins {
      let basis = record.bases[origin.basis]
      let actual = basis.scores(days.rows, day: origin.day)
      let forecast = origin.paths[method.rawValue][0]
      scoreErrors.append((0..<rank).map { actual[$0] - forecast[$0] })
      for rest in days.error(of: basis.day(actual.prefix(rank)), on: origin.day) where !rest.isNaN {
        residual += rest * rest
        cells += 1
      }
    }
    let freedom = cells * (1 - Double(rank) / Double(steps))
    let update = PenalizedUpdate(errors: scoreErrors, rank: rank, residualVariance: freedom > 0 ? residual / freedom : 0)
    var best: (penalty: Double?, cost: Double, errors: [[Double]]) = (nil, .infinity, [])
    for penalty in PenalizedUpdate.penalties.reversed() {
      var errors: [[Double]] = []
      var cost = 0.0
      for origin in origins {
        let basis = record.bases[origin.basis]
        let start = origin.day * steps
        let scores = update.scores(
          forecast: Array(origin.paths[method.rawValue][0].prefix(rank)), known: days.rows[start..<(start + known)], basis: basis,
          penalty: penalty)
        let path = basis.day(scores[...])
        var error = days.error(of: path, on: origin.day)
        for j in 0..<known { error[j] = .nan }
        for j in known..<steps where !error[j].isNaN {
          cost += abs(days.scale.restored(path[j] + error[j]) - days.scale.restored(path[j]))
        }
        errors.append(error)
      }
      if cost < best.cost { best = (penalty, cost, errors) }
    }
    self.update = update
    penalty = best.penalty
    errors = best.errors
    variances = LowRankSpread.variances(best.errors, steps: steps)
  }
}
