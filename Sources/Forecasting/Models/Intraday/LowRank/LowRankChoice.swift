/// What a low-rank profile decides by its record of past evenings: how many profiles, how their scores are forecast, and how the first steps of
/// a day move its scores.
struct LowRankChoice: Sendable {
  let rank: Int
  let method: ScoreMethod
  /// The update at the hour where the series ends, and its penalty (nil for no update); nil where the series ends with a day.
  let update: PenalizedUpdate?
  let penalty: Double?

  init(rank: Int, method: ScoreMethod, hour: LowRankHour?) {
    self.rank = rank
    self.method = method
    update = hour?.update
    penalty = hour?.penalty
  }

  /// Decided on the days given; nil where they carry no profile.
  init?(_ days: LowRankDays, highestRank: Int) {
    let record = LowRankRecord(days, rank: highestRank)
    guard let best = record.best(days, highestRank: highestRank) else { return nil }
    let hour = days.today.isEmpty ? nil : LowRankHour(days, record: record, rank: best.rank, method: best.method)
    self.init(rank: best.rank, method: best.method, hour: hour)
  }

  /// As a list of numbers, and back.
  var parameters: [Double] {
    [Double(rank), Double(method.rawValue), penalty ?? -1] + (update?.precision ?? [])
  }

  init?(_ parameters: [Double]) {
    guard parameters.count >= 3, let rank = Int(exactly: parameters[0]), rank >= 1, rank <= 20, let raw = Int(exactly: parameters[1]),
      let method = ScoreMethod(rawValue: raw)
    else { return nil }
    self.rank = rank
    self.method = method
    penalty = parameters[2] > 0 ? parameters[2] : nil
    update =
      parameters.count == 3 + rank * rank ? PenalizedUpdate(precision: Array(parameters[3...]), rank: rank) : nil
  }
}
