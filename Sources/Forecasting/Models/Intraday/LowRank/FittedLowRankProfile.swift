/// A low-rank profile estimated on a series.
struct FittedLowRankProfile: FittedForecastModel {
  let name: String
  private let days: LowRankDays
  private let record: LowRankRecord
  private let basis: LowRankBasis
  private let rank: Int
  private let method: ScoreMethod
  private let isNonNegative: Bool
  private let isCount: Bool
  /// The scores of all days, one series a rank, today's updated ones at the end where the series ends inside a day.
  private let scores: [[Double]]
  private let forecasters: [ScoreForecaster]
  /// The errors of this hour on past days; empty where the series ends with a day.
  let hour: LowRankHour?

  init?(_ days: LowRankDays, highestRank: Int, series: ForecastSeries) {
    guard
      let basis = LowRankBasis(days.rows, steps: days.steps, days: 0..<days.count, usable: days.usable, rank: highestRank)
    else { return nil }
    let record = LowRankRecord(days, rank: basis.rank)
    let most = min(basis.rank, record.bases.reduce(basis.rank) { min($0, $1.rank) })
    let best = record.best(days, ranks: 1...max(1, most))
    self.days = days
    self.basis = basis
    self.record = record
    rank = best.rank
    method = best.method
    isNonNegative = series.isNonNegative
    isCount = series.isCount
    var scores = days.scores(basis, upTo: days.count)
    let forecasters = scores.map { ScoreForecaster($0, week: days.week) }
    if days.today.isEmpty {
      hour = nil
    } else {
      let hour = LowRankHour(days, record: record, rank: best.rank, method: best.method)
      let before = scores.indices.map { forecasters[$0].paths(scores[$0], count: 1)[best.method.rawValue][0] }
      let updated = hour.update.scores(
        forecast: Array(before.prefix(best.rank)), known: days.today[...], basis: basis, penalty: hour.penalty)
      for k in scores.indices { scores[k].append(k < updated.count ? updated[k] : before[k]) }
      self.hour = hour
    }
    self.scores = scores
    self.forecasters = forecasters
    name = "LowRankProfile(\(rank))"
  }

  var parameters: [ModelParameter] {
    var result = [ModelParameter("rank", Double(rank)), ModelParameter("score_method", Double(method.rawValue))]
    if let hour { result.append(ModelParameter("update_penalty", hour.penalty ?? .infinity)) }
    return result
  }

  /// The forecasts of the evenings before, as far as the record reaches back.
  var fitted: [Double] {
    var column = [Double](repeating: .nan, count: days.count * days.steps)
    for origin in record.origins {
      let path = record.forecast(origin, lead: 0, rank: rank, method: method)
      for j in 0..<days.steps where !days.closed[(origin.day % days.week) * days.steps + j] {
        column[origin.day * days.steps + j] = days.scale.restored(path[j])
      }
    }
    let today = [Double](repeating: .nan, count: days.today.count)
    return days.matrix.unrolled(column, today: today)
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    let known = days.today.count
    var mean: [Double] = []
    var deviation: [Double] = []
    let steps = days.steps
    let count = max(0, horizon)
    let dayCount = (known + count + steps - 1) / steps
    let paths = forecasters.indices.prefix(rank).map { k in
      Array(scores[k].suffix(known > 0 ? 1 : 0)) + forecasters[k].paths(scores[k], count: dayCount)[method.rawValue]
    }
    var spreads: [Int: [Double]] = [:]
    for ahead in 0..<dayCount {
      let level = basis.day(paths.map { $0[ahead] }[...])
      let lead = min(ahead, record.leads - 1)
      let variance: [Double]
      if ahead == 0, let hour {
        variance = hour.variances
      } else {
        let found =
          spreads[lead]
          ?? LowRankSpread.variances(
            record.errors(days, lead: lead, rank: rank, method: method).map(\.error), steps: steps)
        spreads[lead] = found
        variance = found
      }
      for j in (ahead == 0 ? known : 0)..<steps where mean.count < count {
        let isClosed = days.closed[((days.count + ahead) % days.week) * steps + j]
        mean.append(isClosed ? 0 : days.scale.restored(level[j], variance: variance[j]))
        deviation.append(isClosed ? 0 : days.scale.deviation(level[j], variance: variance[j]))
      }
    }
    return ForecastDistribution(
      mean: mean, standardDeviation: deviation, levels: levels, shape: isCount ? .count : .normal,
      isNonNegative: isNonNegative || days.scale.isRoot)
  }
}
