/// A low-rank profile estimated on a series.
struct FittedLowRankProfile: TotalForecasting {
  let name: String
  private let days: LowRankDays
  private let record: LowRankRecord
  private let choice: LowRankChoice
  private let path: LowRankPath
  private let isNonNegative: Bool
  private let isCount: Bool
  /// What this hour told on past days; nil where the series ends with a day.
  private let hour: LowRankHour?

  init?(_ days: LowRankDays, highestRank: Int, series: ForecastSeries) {
    let record = LowRankRecord(days, rank: highestRank)
    guard let best = record.best(days, highestRank: highestRank) else { return nil }
    hour = days.today.isEmpty ? nil : LowRankHour(days, record: record, rank: best.rank, method: best.method)
    choice = LowRankChoice(rank: best.rank, method: best.method, hour: hour)
    guard let path = LowRankPath(days, choice: choice) else { return nil }
    self.path = path
    self.days = days
    self.record = record
    isNonNegative = series.isNonNegative
    isCount = series.isCount
    name = "LowRankProfile(\(best.rank))"
  }

  /// The profile that was saved, on the days given.
  init(_ state: LowRankState, days: LowRankDays, series: ForecastSeries) {
    record = state.record
    hour = days.today.isEmpty ? nil : LowRankHour(days, record: record, rank: state.rank, method: state.method)
    choice = LowRankChoice(rank: state.rank, method: state.method, hour: hour)
    path = LowRankPath(days, choice: choice, basis: state.basis, forecasters: state.forecasters)
    self.days = days
    isNonNegative = series.isNonNegative
    isCount = series.isCount
    name = "LowRankProfile(\(state.rank))"
  }

  /// As it is saved.
  var state: LowRankState {
    LowRankState(
      rank: choice.rank, method: choice.method, lead: days.matrix.lead, days: days.matrix.recorded.count,
      lastRow: days.matrix.recorded.last ?? 0, scale: days.scale, basis: path.basis, forecasters: path.forecasters, record: record)
  }

  var parameters: [ModelParameter] {
    var result = [ModelParameter("rank", Double(choice.rank)), ModelParameter("score_method", Double(choice.method.rawValue))]
    if hour != nil { result.append(ModelParameter("update_penalty", choice.penalty ?? .infinity)) }
    return result
  }

  /// The forecasts of the evenings before, as far as the record reaches back.
  var fitted: [Double] {
    var column = [Double](repeating: .nan, count: days.count * days.steps)
    for origin in record.origins {
      let levels = record.forecast(origin, lead: 0, rank: choice.rank, method: choice.method)
      for j in 0..<days.steps {
        column[origin.day * days.steps + j] =
          days.closed[(origin.day % days.week) * days.steps + j] ? 0 : days.scale.restored(levels[j])
      }
    }
    return days.matrix.unrolled(column, today: [Double](repeating: .nan, count: days.today.count))
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let count = max(0, horizon)
    let known = days.today.count
    let steps = days.steps
    let ahead = path.levels(count)
    var spreads: [Int: [Double]] = [:]
    var mean: [Double] = []
    var deviation: [Double] = []
    for h in 0..<count {
      let (day, j) = ((known + h) / steps, (known + h) % steps)
      if spreads[day] == nil { spreads[day] = variances(daysAhead: day) }
      let isClosed = days.closed[((days.count + day) % days.week) * steps + j]
      let variance = isClosed ? 0 : spreads[day]?[j] ?? 0
      mean.append(isClosed ? 0 : days.scale.restored(ahead[h], variance: variance))
      deviation.append(isClosed ? 0 : days.scale.deviation(ahead[h], variance: variance))
    }
    return ForecastDistribution(
      mean: mean, standardDeviation: deviation, levels: levels, shape: isCount ? .count : .normal,
      isNonNegative: isNonNegative || days.scale.isRoot)
  }

  /// The variance of the errors by step of a day, on the modelled scale.
  private func variances(daysAhead: Int) -> [Double] {
    if daysAhead == 0, let hour { return hour.variances }
    let lead = min(daysAhead, record.leads - 1)
    let errors = record.errors(days, lead: lead, rank: choice.rank, method: choice.method).map(\.error)
    return LowRankSpread.variances(errors, steps: days.steps)
  }

  func totalDeviation() -> Double {
    let known = days.today.count
    let ahead = path.levels(days.steps - known)
    let errors = hour?.errors ?? record.errors(days, lead: 0, rank: choice.rank, method: choice.method).map(\.error)
    let place = (days.count % days.week) * days.steps
    var square = 0.0
    var count = 0.0
    for row in errors {
      var sum = 0.0
      for (h, level) in ahead.enumerated() where !days.closed[place + known + h] {
        let error = row[known + h]
        if !error.isNaN { sum += days.scale.restored(level + error) - days.scale.restored(level) }
      }
      square += sum * sum
      count += 1
    }
    // The spread of few days is itself uncertain.
    return count > 0 ? (square / count * (1 + 2 / count)).squareRoot() : 0
  }
}
