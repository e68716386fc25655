/// What the model would have forecast on the evenings before its last days, each from what was known then: profiles and score
/// forecasters estimated anew a few times, scores running on day by day.
struct LowRankRecord: Sendable, Codable, Equatable {
  /// One past evening.
  struct Origin: Sendable, Codable, Equatable {
    /// The first day forecast.
    let day: Int
    /// Which of the record's bases was in force.
    let basis: Int
    /// The score forecasts: method, day ahead and rank.
    let paths: [[[Double]]]
  }

  private(set) var bases: [LowRankBasis] = []
  private(set) var origins: [Origin] = []
  /// How many days ahead each origin reaches.
  let leads: Int

  private static let mostOrigins = 60
  private static let blocks = 4

  init(_ days: LowRankDays, rank: Int) {
    leads = days.week
    let least = max(2 * days.week, days.count / 3)
    let first = max(least, days.count - Self.mostOrigins)
    guard first < days.count else { return }
    let length = (days.count - first + Self.blocks - 1) / Self.blocks
    for start in stride(from: first, to: days.count, by: length) {
      let end = min(days.count, start + length)
      guard let basis = LowRankBasis(days.rows, steps: days.steps, days: 0..<start, usable: days.usable, rank: rank) else { continue }
      let scores = days.scores(basis, upTo: end)
      let forecasters = scores.map { ScoreForecaster(Array($0[..<start]), week: days.week) }
      for day in start..<end {
        var paths = ScoreMethod.allCases.map { _ in [[Double]](repeating: [], count: leads) }
        for k in 0..<basis.rank {
          let own = forecasters[k].paths(Array(scores[k][..<day]), count: leads)
          for method in ScoreMethod.allCases {
            for lead in 0..<leads { paths[method.rawValue][lead].append(own[method.rawValue][lead]) }
          }
        }
        origins.append(Origin(day: day, basis: bases.count, paths: paths))
      }
      bases.append(basis)
    }
  }

  /// Whether it is one of so many days of so many steps, for profiles up to `rank`.
  func suits(days: Int, steps: Int, week: Int, rank: Int) -> Bool {
    leads == week && bases.allSatisfy { $0.steps == steps && $0.rank >= rank && $0.profiles.allSatisfy { $0.count == steps } }
      && origins.allSatisfy { origin in
        origin.day >= 0 && origin.day < days && bases.indices.contains(origin.basis)
          && origin.paths.count == ScoreMethod.allCases.count
          && origin.paths.allSatisfy { $0.count == leads && $0.allSatisfy { $0.count >= rank } }
      }
  }

  /// The forecast of the day `lead` days after the origin's first, on the modelled scale.
  func forecast(_ origin: Origin, lead: Int, rank: Int, method: ScoreMethod) -> [Double] {
    bases[origin.basis].day(origin.paths[method.rawValue][lead].prefix(rank))
  }

  /// Observed less forecast by step for every origin whose day is usable; closed and missing steps NaN.
  func errors(_ days: LowRankDays, lead: Int, rank: Int, method: ScoreMethod) -> [(day: Int, forecast: [Double], error: [Double])] {
    var result: [(day: Int, forecast: [Double], error: [Double])] = []
    for origin in origins {
      let day = origin.day + lead
      guard day < days.count, days.usable[day] else { continue }
      let path = forecast(origin, lead: lead, rank: rank, method: method)
      result.append((day, path, days.error(of: path, on: day)))
    }
    return result
  }

  /// The rank and method whose mean absolute error in the data's units was least, over all days ahead; the first profile and the
  /// autoregression where there is no record. Nil where the days carry no profile.
  func best(_ days: LowRankDays, highestRank: Int) -> (rank: Int, method: ScoreMethod, error: Double)? {
    guard let basis = LowRankBasis(days.rows, steps: days.steps, days: 0..<days.count, usable: days.usable, rank: highestRank) else {
      return nil
    }
    let most = bases.reduce(basis.rank) { min($0, $1.rank) }
    var best = (rank: 1, method: ScoreMethod.autoregression, error: Double.infinity)
    for rank in 1...max(1, most) {
      for method in ScoreMethod.allCases {
        var sum = 0.0
        var count = 0.0
        for lead in 0..<leads {
          for origin in errors(days, lead: lead, rank: rank, method: method) {
            for j in origin.error.indices where !origin.error[j].isNaN {
              let actual = days.scale.restored(origin.forecast[j] + origin.error[j])
              sum += abs(actual - days.scale.restored(origin.forecast[j]))
              count += 1
            }
          }
        }
        // A further profile must pay.
        let error = count > 0 ? sum / count : .infinity
        if error < 0.999 * best.error { best = (rank, method, error) }
      }
    }
    return best
  }
}

extension LowRankDays {
  /// Observed less forecast by step; closed and missing steps NaN.
  func error(of path: [Double], on day: Int) -> [Double] {
    path.indices.map { j in closed[(day % week) * steps + j] ? .nan : rows[day * steps + j] - path[j] }
  }
}
