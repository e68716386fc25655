/// The forecast of a low-rank profile on the modelled scale: profiles and scores of all days, the scores' forecasts, and the scores of
/// the day that has begun.
struct LowRankPath: Sendable {
  private let days: LowRankDays
  let basis: LowRankBasis
  /// One series a rank, the begun day's updated scores at the end where there is one.
  private let scores: [[Double]]
  let forecasters: [ScoreForecaster]
  private let method: ScoreMethod

  /// Nil where the days carry fewer profiles than chosen.
  init?(_ days: LowRankDays, choice: LowRankChoice) {
    guard let basis = LowRankBasis(days.rows, steps: days.steps, days: 0..<days.count, usable: days.usable, rank: choice.rank),
      basis.rank == choice.rank
    else { return nil }
    let forecasters = days.scores(basis, upTo: days.count).map { ScoreForecaster($0, week: days.week) }
    self.init(days, choice: choice, basis: basis, forecasters: forecasters)
  }

  /// The forecast by profiles and forecasters that are known already, one forecaster a profile.
  init(_ days: LowRankDays, choice: LowRankChoice, basis: LowRankBasis, forecasters: [ScoreForecaster]) {
    var scores = days.scores(basis, upTo: days.count)
    if !days.today.isEmpty {
      let method = choice.method
      let before = scores.indices.map { forecasters[$0].paths(scores[$0], count: 1)[method.rawValue][0] }
      let updated =
        choice.update?.scores(forecast: before, known: days.today[...], basis: basis, penalty: choice.penalty) ?? before
      for k in scores.indices { scores[k].append(updated[k]) }
    }
    self.days = days
    self.basis = basis
    self.scores = scores
    self.forecasters = forecasters
    method = choice.method
  }

  /// The levels of the next `count` steps; closed ones zero.
  func levels(_ count: Int) -> [Double] {
    guard count > 0 else { return [] }
    let known = days.today.count
    let steps = days.steps
    let dayCount = (known + count + steps - 1) / steps
    let paths = scores.indices.map { k in
      Array(scores[k].suffix(known > 0 ? 1 : 0)) + forecasters[k].paths(scores[k], count: dayCount)[method.rawValue]
    }
    var result: [Double] = []
    result.reserveCapacity(dayCount * steps)
    for ahead in 0..<dayCount {
      let level = basis.day(paths.map { $0[ahead] }[...])
      for j in 0..<steps {
        result.append(days.closed[((days.count + ahead) % days.week) * steps + j] ? 0 : level[j])
      }
    }
    return Array(result[known..<(known + count)])
  }

  /// The levels of all whole days by the scores that the autoregression forecasts from the day before, with today's profiles.
  func fitted() -> [Double] {
    var result = [Double](repeating: .nan, count: days.count * days.steps)
    for day in days.week..<max(days.week, days.count) {
      let own = scores.indices.map { forecasters[$0].next(after: scores[$0].prefix(day)) }
      let level = basis.day(own[...])
      for j in 0..<days.steps where !days.closed[(day % days.week) * days.steps + j] { result[day * days.steps + j] = level[j] }
    }
    return result
  }
}
