/// Days as mixtures of a few profiles: the low-rank model of call-centre forecasting, for intraday series with a day and a week.
///
/// The matrix of days by steps, on the scale of square roots, is cut to its first singular vectors; the scores of each day are
/// forecast as series of their own, with the weekday; how many profiles, and how the scores are forecast, is decided by the
/// forecasts that the model would have made for its last days. Where the series ends inside a day, the scores of that day are updated by its
/// first steps (`PenalizedUpdate`), with the penalty that would have been best at this hour of past days. Intervals come from
/// the same past forecasts, at the same hour.
///
/// Source: Shen & Huang (2008), Manufacturing & Service Operations Management 10(3).
public struct LowRankProfile: ForecastModel {
  /// The most profiles considered.
  public let highestRank: Int

  public init(highestRank: Int = 5) { self.highestRank = min(max(1, highestRank), 20) }

  public var name: String { "LowRankProfile" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try fitted(series) }

  func fitted(_ series: ForecastSeries) throws(ForecastingError) -> FittedLowRankProfile {
    guard let day = series.stepsPerDay, let week = series.stepsPerWeek else {
      throw ForecastingError(
        .badSeason, "The low-rank profile needs two seasons, the second a multiple of the first (such as 24 and 168).", place: name)
    }
    guard let matrix = DayMatrix(series, fewestWeeks: 3) else {
      throw ForecastingError(
        .tooShort, "The low-rank profile needs three whole weeks, \(3 * week) values; the series has \(series.count).", place: name)
    }
    let days = LowRankDays(matrix, isCount: series.isCount)
    guard let fit = FittedLowRankProfile(days, highestRank: min(highestRank, day), series: series) else {
      throw ForecastingError(.noFit, "The low-rank profile cannot be fitted: too few days hold anything.", place: name)
    }
    return fit
  }
}
