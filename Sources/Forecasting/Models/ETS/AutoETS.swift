/// Exponential smoothing with the form chosen by AICc among all that the series can carry.
///
/// Source: Hyndman, Koehler, Snyder & Grose (2002), International Journal of Forecasting 18; AICc as in Hyndman & Athanasopoulos,
/// Forecasting: Principles and Practice, 3rd ed., section 8.6.
public struct AutoETS: ForecastModel {
  /// The forms to choose among.
  public let forms: [ETSForm]

  /// At most this many of the last observations are used: older ones say little about the present level and season, and cost
  /// time.
  public let longestHistory: Int

  public init(forms: [ETSForm] = ETSForm.all, longestHistory: Int = 1000) {
    self.forms = forms
    self.longestHistory = max(1, longestHistory)
  }

  public var name: String { "AutoETS" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    try estimate(series)
  }

  /// The fit with its own type: the form of least AICc, the simplest one on a series too short for the criterion.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedETS {
    let excess = series.count - longestHistory
    if excess > 0, let recent = series.replacing(values: Array(series.values[excess...])) {
      return try estimate(recent).preceded(by: excess)
    }
    var best: FittedETS?
    var refusal: ForecastingError?
    for form in forms {
      let model = ETS(form)
      do throws(ForecastingError) {
        let fit = try model.estimate(series)
        if best == nil || fit.aicc < best?.aicc ?? .infinity { best = fit }
      } catch {
        refusal = refusal ?? error
      }
    }
    guard let best else {
      throw refusal ?? ForecastingError(.noFit, "AutoETS was given no form to choose from.", place: name)
    }
    return best
  }
}
