/// Exponential smoothing in one given form, by maximum likelihood.
///
/// Source: Hyndman, Koehler, Ord & Snyder (2008), Forecasting with Exponential Smoothing. Parameters within the usual bounds of
/// that book and of R's `ets`. The season is the series' shortest one. Up to 24 steps its initial states are estimated;
/// longer seasons start from classical indices.
public struct ETS: ForecastModel {
  public let form: ETSForm
  public let bounds: ETSBounds

  public init(_ form: ETSForm, bounds: ETSBounds = .usual) {
    self.form = form
    self.bounds = bounds
  }

  public var name: String { "ETS(\(form))" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type. Throws `badSeason` (a seasonal form for a series without a season), `notPositive`
  /// (multiplicative parts on values that are not all positive), `tooShort` and `noFit`.
  ///
  /// - Parameter starts: from how many points the search starts; the likelihood often has more than one maximum.
  public func estimate(_ series: ForecastSeries, starts: Int = 3) throws(ForecastingError) -> FittedETS {
    let length = form.isSeasonal ? series.shortestSeason : 1
    if let refusal = refusal(of: series) { throw refusal }
    var search = ETSSearch(values: series.values, form: form, length: length, bounds: bounds)
    search.search(starts: max(1, starts))
    if starts > 1, form.isDamped, let undamped = ETSForm(error: form.error, trend: .additive, season: form.season) {
      // A trend that lasts is a maximum of its own, away from those of a trend that ends soon.
      var twin = ETSSearch(values: series.values, form: undamped, length: length, bounds: bounds)
      if let start = twin.search(starts: 1) { search.search(from: start.parameters, start.initial) }
    }
    guard let best = search.best else {
      throw ForecastingError(.noFit, "The model \(name) found no parameters that explain the series.", place: name)
    }
    return try FittedETS(
      form: form, seasonLength: length, smoothing: best.parameters, initialState: best.initial, series: series)
  }

  /// Why the series cannot carry the form; nil when it can.
  func refusal(of series: ForecastSeries) -> ForecastingError? {
    let length = form.isSeasonal ? series.shortestSeason : 1
    if form.isSeasonal, length < 2 {
      return ForecastingError(.badSeason, "The model \(name) needs a season, and the series has none.", place: name)
    }
    if form.needsPositiveData, let index = series.values.firstIndex(where: { $0 <= 0 }) {
      return ForecastingError(
        .notPositive, "The model \(name) is for positive values only; value \(index + 1) is \(series.values[index]).", place: name)
    }
    let needed = max(form.isSeasonal ? 2 * length : 0, 2 * (form.hasTrend ? 2 : 1))
    if series.observedCount < needed {
      return ForecastingError(
        .tooShort, "The model \(name) needs at least \(needed) observations; the series has \(series.observedCount).", place: name)
    }
    return nil
  }
}
