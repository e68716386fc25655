import Forecasting
import Tickets
import Timeline

/// The forecasts of the main job: tickets created by day and, where stamps carry the time of day, by hour.
struct VolumeForecasts {
  var request: AnalyzeJob.Request
  var days: ClosedRange<CivilDate>
  var daily: [KPISeries]
  var hourly: [KPISeries]
  var calendar: ForecastCalendar?

  /// A forecast with its time axis, which staffing goes on with.
  struct Forecast {
    var response: ForecastResult
    var axis: TimeAxis
    /// Bounds of the central 80 % interval; the mean itself where there is none.
    var lower: [Double]
    var upper: [Double]
    /// What made it.
    var builder: ForecastBuilder
  }

  static let kpi = "ticket_volume"
  /// Two weeks: with less, no weekday was seen twice.
  static let fewestDays = 14

  /// By day, then by hour; empty where the volume itself was not among the KPIs asked for, or is too short to forecast from.
  func results() throws(JobError) -> [Forecast] {
    let horizon = request.horizonDays ?? 28
    guard horizon >= 1, horizon <= 366 else {
      throw JobError(
        .request, code: "bad_horizon", message: "the forecast must reach from 1 to 366 days, not \(horizon)", field: "horizon_days")
    }
    var forecasts: [Forecast] = []
    for (series, steps) in [(daily.first { $0.kpi.id == Self.kpi }, horizon), (hourly.first { $0.kpi.id == Self.kpi }, horizon * 24)] {
      guard let series, days.upperBound.daysSinceEpoch - days.lowerBound.daysSinceEpoch + 1 >= Self.fewestDays else { continue }
      do throws(ForecastingError) {
        forecasts.append(try forecast(series, horizon: steps))
      } catch {
        if error.code == .tooShort || error.code == .allMissing || error.code == .emptySeries { continue }
        throw JobError(forecast: error, series: series.uniqueID)
      }
    }
    if forecasts.count == 2 { forecasts[1] = Self.coherent(forecasts[1], with: forecasts[0]) }
    return forecasts
  }

  /// The hours of each day drawn up or down so that they add up to the day's own forecast: a planner sees one volume, not two, and a day is
  /// forecast better than the sum of its hours (top-down reconciliation by forecast proportions; Athanasopoulos, Ahmed & Hyndman 2009).
  private static func coherent(_ hours: Forecast, with days: Forecast) -> Forecast {
    var hours = hours
    let dayOfHour = hours.response.ds.map { $0.prefix(10) }
    let forecastOfDay = Dictionary(zip(days.response.ds.map { $0.prefix(10) }, days.response.mean)) { first, _ in first }
    var sums: [Substring: Double] = [:]
    for (day, mean) in zip(dayOfHour, hours.response.mean) where mean.isFinite { sums[day, default: 0] += mean }
    let factors = dayOfHour.map { day in
      guard let wanted = forecastOfDay[day], wanted.isFinite, let sum = sums[day], sum > 0 else { return 1.0 }
      return wanted / sum
    }
    func scaled(_ column: [Double]) -> [Double] { zip(column, factors).map { $0 * $1 } }
    hours.response.mean = scaled(hours.response.mean)
    hours.response.intervals = hours.response.intervals.map {
      ForecastResult.Interval(level: $0.level, lower: scaled($0.lower), upper: scaled($0.upper))
    }
    hours.response.components = hours.response.components.map { part in
      var part = part
      part.values = scaled(part.values)
      return part
    }
    hours.lower = scaled(hours.lower)
    hours.upper = scaled(hours.upper)
    // What was said before was said of other numbers.
    hours.response.says = hours.builder.says(hours.response.mean, future: hours.axis)
    hours.response.notes.append("The hours of each day were scaled to add up to the forecast by day.")
    return hours
  }

  private func forecast(_ series: KPISeries, horizon: Int) throws(ForecastingError) -> Forecast {
    let isHourly = series.axis.frequency == .hour
    let levels = (request.levels ?? [80, 95]).contains(80) ? request.levels ?? [80, 95] : (request.levels ?? []) + [80]
    let builder = ForecastBuilder(
      uniqueId: "\(series.uniqueID)\(isHourly ? "/hour" : "")",
      title: "\(series.kpi.names[.en]) by \(series.axis.frequency?.name ?? "step")",
      unit: .count, axis: series.axis, values: series.y, horizon: horizon, levels: levels, windows: isHourly ? 4 : 6,
      isNonNegative: true, isCount: true, calendar: calendar
    )
    let result = try builder.build(model: request.model ?? "auto")
    let interval = result.intervals.first { $0.level == 80 }
    return Forecast(
      response: result, axis: series.axis.following(horizon), lower: interval?.lower ?? result.mean, upper: interval?.upper ?? result.mean,
      builder: builder)
  }
}
