/// Day totals times a profile of the day: the top-down model of call-centre forecasting, for intraday series with a daily and
/// a weekly season.
///
/// Steps are summed to days, the day totals are forecast with the weekly season, and each forecast day is spread by the profile of its place in the week: the share of each step in its
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

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try fitted(series) }

  func fitted(_ series: ForecastSeries) throws(ForecastingError) -> FittedIntradayProfile {
    guard let week = series.stepsPerWeek else {
      throw ForecastingError(
        .badSeason, "The intraday profile needs two seasons, the second a multiple of the first (such as 24 and 168).", place: name)
    }
    guard let matrix = DayMatrix(series, fewestWeeks: 2, keepsAll: true) else {
      throw ForecastingError(
        .tooShort, "The intraday profile needs two whole weeks, \(2 * week) values; the series has \(series.count).", place: name)
    }
    let table = DayTable(matrix)
    let profile = DayProfile(table: table, decay: decay)
    let totals = table.totals(profile: profile)
    let daySeries = try ForecastSeries(
      values: totals, seasons: [table.daysPerWeek], isNonNegative: series.isNonNegative, isCount: series.isCount)
    let dayModel: any ForecastModel = screensDays ? OutlierScreened(AutoETS()) : AutoETS()
    let dayFit = try dayModel.fit(daySeries)
    return FittedIntradayProfile(matrix, profile: profile, totals: totals, dayFit: dayFit, series: series)
  }
}

/// Day totals and a profile, fitted.
struct FittedIntradayProfile: TotalForecasting {
  let name: String
  let fitted: [Double]
  let parameters: [ModelParameter]
  private let stepsPerDay: Int
  private let daysPerWeek: Int
  private let nextDay: Int
  private let shares: [Double]
  private let dispersion: [Double]
  private let dayFit: any FittedForecastModel
  private let dayForecasts: [Double]
  private let isCount: Bool
  private let isNonNegative: Bool

  /// The day that the series ends in; nil where it ends with a day.
  private let begun: DayLevelUpdate?

  init(_ matrix: DayMatrix, profile: DayProfile, totals: [Double], dayFit: any FittedForecastModel, series: ForecastSeries) {
    self.init(
      matrix, profile: profile, dispersion: profile.dispersion(table: DayTable(matrix), totals: totals), dayFit: dayFit,
      dayForecasts: dayFit.fitted, series: series)
  }

  /// - Parameter dayForecasts: the day totals as they were forecast one day ahead, one a row of the matrix.
  init(
    _ matrix: DayMatrix, profile: DayProfile, dispersion: [Double], dayFit: any FittedForecastModel, dayForecasts dayFitted: [Double],
    series: ForecastSeries
  ) {
    let table = DayTable(matrix)
    name = "IntradayProfile(\(dayFit.name))"
    stepsPerDay = table.stepsPerDay
    daysPerWeek = table.daysPerWeek
    nextDay = table.dayCount
    shares = profile.shares
    self.dispersion = dispersion
    self.dayForecasts = dayFitted
    self.dayFit = dayFit
    isCount = series.isCount
    isNonNegative = series.isNonNegative
    begun =
      matrix.today.isEmpty
      ? nil
      : DayLevelUpdate(
        table: table, today: matrix.today, shares: profile.shares, forecasts: dayFitted, tomorrow: dayFit.forecast(horizon: 1, levels: []),
        dispersion: dispersion)
    var parameters = dayFit.parameters.map { ModelParameter("day_\($0.name)", $0.value) }
    if let begun { parameters.append(ModelParameter("update_weight", begun.weight)) }
    self.parameters = parameters
    var column: [Double] = []
    for day in 0..<table.dayCount {
      let phase = day % table.daysPerWeek
      for j in 0..<table.stepsPerDay { column.append(dayFitted[day] * profile.shares[phase * table.stepsPerDay + j]) }
    }
    fitted = matrix.unrolled(column, today: [Double](repeating: .nan, count: matrix.today.count))
  }

  /// As it is saved; nil where the day totals have another model than exponential smoothing.
  var record: ProfileRecord? {
    guard let days = dayFit.layers.core as? FittedETS else { return nil }
    return ProfileRecord(shares: shares, dispersion: dispersion, days: days.record, dayForecasts: GappedValues(dayForecasts))
  }

  func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
    guard horizon > 0 else { return ForecastDistribution(mean: [], standardDeviation: [], levels: levels, isNonNegative: isNonNegative) }
    let known = begun?.known ?? 0
    let dayCount = (known + horizon + stepsPerDay - 1) / stepsPerDay
    let days = dayFit.forecast(horizon: dayCount, levels: [])
    var mean: [Double] = []
    var deviation: [Double] = []
    for day in 0..<dayCount {
      let phase = (nextDay + day) % daysPerWeek
      var total = days.mean[day]
      var totalVariance = days.standardDeviation[day] * days.standardDeviation[day]
      if day == 0, let begun {
        total *= begun.factor
        totalVariance = begun.variance * total * total
      }
      for j in (day == 0 ? known : 0)..<stepsPerDay where mean.count < horizon {
        let slot = phase * stepsPerDay + j
        mean.append(total * shares[slot])
        let variance = shares[slot] * shares[slot] * totalVariance + dispersion[slot] * abs(total * shares[slot])
        // Numbers at the edge of what a Double holds have no variance to speak of.
        deviation.append(variance.isFinite ? variance.squareRoot() : abs(total * shares[slot]))
      }
    }
    return ForecastDistribution(
      mean: mean, standardDeviation: deviation, levels: levels, shape: isCount ? .count : .normal, isNonNegative: isNonNegative)
  }

  func totalDeviation() -> Double {
    let known = begun?.known ?? 0
    let place = (nextDay % daysPerWeek) * stepsPerDay
    let day = dayFit.forecast(horizon: 1, levels: [])
    let total = (day.mean.first ?? 0) * (begun?.factor ?? 1)
    let spread = day.standardDeviation.first ?? 0
    let levelVariance = begun.map { $0.variance * total * total } ?? spread * spread
    var share = 0.0
    var noise = 0.0
    for j in known..<stepsPerDay {
      share += shares[place + j]
      noise += dispersion[place + j] * abs(total * shares[place + j])
    }
    return (share * share * levelVariance + noise).squareRoot()
  }
}
