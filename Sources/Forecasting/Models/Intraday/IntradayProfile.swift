/// Day totals times a profile of the day: the top-down model of call-centre forecasting, for intraday series with a daily and
/// a weekly season.
///
/// Steps are summed to days (counted back from the series' end, so that the last day is complete), the day totals are forecast
/// with the weekly season, and each forecast day is spread by the profile of its place in the week: the share of each step in its
/// day, weighted toward recent weeks and drawn toward the common profile as far as its noise demands. The steps of a whole day sum
/// to the day's forecast. Intervals combine the variance of the day's total with the overdispersed variance within the day.
///
/// Sources: Gross & Sohl (1990), Journal of Forecasting 9, for proportions; Ibrahim, Ye, L'Ecuyer & Shen (2016), International
/// Journal of Forecasting 32, section 3, for the multiplicative day-by-period model.
public struct IntradayProfile: ForecastModel {
  /// Whether outlying days are set aside when the day totals are modelled.
  public let screensDays: Bool
  /// The weight of a week relative to the week after it.
  public let decay: Double

  public init(screensDays: Bool = false, decay: Double = 0.9) {
    self.screensDays = screensDays
    self.decay = min(max(decay, 0.01), 1)
  }

  public var name: String { screensDays ? "ScreenedIntradayProfile" : "IntradayProfile" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    guard series.seasons.count >= 2, let steps = series.seasons.first,
      let week = series.seasons.first(where: { $0 > steps && $0 % steps == 0 })
    else {
      throw ForecastingError(
        .badSeason, "The intraday profile needs two seasons, the second a multiple of the first (such as 24 and 168).", place: name)
    }
    let days = week / steps
    let dayCount = series.count / steps
    guard dayCount >= 2 * days else {
      throw ForecastingError(
        .tooShort, "The intraday profile needs two whole weeks, \(2 * week) values; the series has \(series.count).", place: name)
    }
    let table = DayTable(values: series.values, stepsPerDay: steps, daysPerWeek: days, dayCount: dayCount)
    let profile = DayProfile(table: table, decay: decay)
    let totals = table.totals(profile: profile)
    let daySeries = try ForecastSeries(values: totals, seasons: [days], isNonNegative: series.isNonNegative, isCount: series.isCount)
    let dayModel: any ForecastModel = screensDays ? OutlierScreened(AutoETS()) : AutoETS()
    let dayFit = try dayModel.fit(daySeries)
    return FittedIntradayProfile(table: table, profile: profile, totals: totals, dayFit: dayFit, series: series)
  }
}

/// Day totals and a profile, fitted.
struct FittedIntradayProfile: FittedForecastModel {
  let name: String
  let fitted: [Double]
  let parameters: [ModelParameter]
  private let stepsPerDay: Int
  private let daysPerWeek: Int
  private let nextDay: Int
  private let shares: [Double]
  private let dispersion: [Double]
  private let dayFit: any FittedForecastModel
  private let isCount: Bool
  private let isNonNegative: Bool

  init(table: DayTable, profile: DayProfile, totals: [Double], dayFit: any FittedForecastModel, series: ForecastSeries) {
    name = "IntradayProfile(\(dayFit.name))"
    stepsPerDay = table.stepsPerDay
    daysPerWeek = table.daysPerWeek
    nextDay = table.dayCount
    shares = profile.shares
    dispersion = profile.dispersion(table: table, totals: totals)
    parameters = dayFit.parameters.map { ModelParameter("day_\($0.name)", $0.value) }
    self.dayFit = dayFit
    isCount = series.isCount
    isNonNegative = series.isNonNegative
    var fitted = [Double](repeating: .nan, count: table.lead)
    for day in 0..<table.dayCount {
      let phase = day % table.daysPerWeek
      for j in 0..<table.stepsPerDay { fitted.append(dayFit.fitted[day] * profile.shares[phase * table.stepsPerDay + j]) }
    }
    self.fitted = fitted
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    guard horizon > 0 else { return ForecastDistribution(mean: [], standardDeviation: [], levels: levels, isNonNegative: isNonNegative) }
    let dayCount = (horizon + stepsPerDay - 1) / stepsPerDay
    let days = dayFit.forecast(horizon: dayCount, levels: [])
    var mean: [Double] = []
    var deviation: [Double] = []
    for day in 0..<dayCount {
      let phase = (nextDay + day) % daysPerWeek
      let total = days.mean[day]
      let totalVariance = days.standardDeviation[day] * days.standardDeviation[day]
      for j in 0..<stepsPerDay where mean.count < horizon {
        let slot = phase * stepsPerDay + j
        mean.append(total * shares[slot])
        deviation.append((shares[slot] * shares[slot] * totalVariance + dispersion[slot] * abs(total * shares[slot])).squareRoot())
      }
    }
    return ForecastDistribution(
      mean: mean, standardDeviation: deviation, levels: levels, shape: isCount ? .count : .normal, isNonNegative: isNonNegative)
  }
}
