/// What a low-rank profile has chosen: as it is saved. Profiles, scores and what the hour tells follow from it and the history in closed form.
struct LowRankState: Codable, Sendable, Equatable {
  var rank: Int
  var method: Int
  /// The most profiles of its record of past evenings.
  var highestRank: Int

  /// The fitted profile on the whole history. Throws `badParameter` where the history does not carry it.
  func fitted(to series: ForecastSeries) throws(ForecastingError) -> FittedLowRankProfile {
    guard let method = ScoreMethod(rawValue: method), rank >= 1, (rank...20).contains(highestRank),
      let matrix = DayMatrix(series, fewestWeeks: 3),
      let fit = FittedLowRankProfile(
        LowRankDays(matrix, isCount: series.isCount), highestRank: highestRank, choice: (rank, method), series: series)
    else { throw ForecastingError(.badParameter, "The saved model is no low-rank profile of this series.", place: "state") }
    return fit
  }
}
