/// A low-rank profile as it is saved: its profiles, how their scores are forecast, and what it would have forecast on past evenings.
///
/// On a longer series the scores of the new days are projections on the same profiles, and those of the day that has begun move by its first
/// steps as on the record's days at the same hour. Nothing is estimated anew but the penalty of that hour.
struct LowRankState: Codable, Sendable, Equatable {
  var rank: Int
  var method: ScoreMethod
  /// Values of the series before its first day.
  var lead: Int
  /// How many days it was fitted to, and which row of the days, skipped ones put in, the last of them was.
  var days: Int
  var lastRow: Int
  var scale: RootScale
  var basis: LowRankBasis
  var forecasters: [ScoreForecaster]
  var record: LowRankRecord

  /// The profile at the end of the whole series. Throws `badParameter` where the series is not the one that it was fitted to.
  func fit(on series: ForecastSeries) throws(ForecastingError) -> FittedLowRankProfile {
    guard let day = series.stepsPerDay, let week = series.stepsPerWeek, lead >= 0, lead < series.count, days > 0,
      let matrix = DayMatrix(
        values: series.values, startStep: series.startStep, day: day, week: week, fewestWeeks: 3, keepsAll: true, from: lead),
      matrix.lead == lead, matrix.recorded.count >= days, matrix.recorded[days - 1] == lastRow,
      rank >= 1, basis.rank == rank, basis.steps == day, basis.profiles.allSatisfy({ $0.count == day }), forecasters.count == rank,
      forecasters.allSatisfy({ $0.suits(week: matrix.daysPerWeek) }),
      record.suits(days: matrix.dayCount, steps: day, week: matrix.daysPerWeek, rank: rank)
    else {
      throw ForecastingError(
        .badParameter, "The saved model is no low-rank profile of this series, or days are now seen to be left out of it; fit it again.",
        place: "state")
    }
    return FittedLowRankProfile(self, days: LowRankDays(matrix, scale: scale), series: series)
  }
}
