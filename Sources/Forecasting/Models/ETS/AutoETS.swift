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

  /// Forms with multiplicative error are passed over where its standard deviation exceeds this share of the mean: the normal
  /// distribution of the error then reaches far below zero, and the variance of the forecasts explodes within weeks. Infinity for
  /// the criterion alone.
  public let largestRelativeDeviation: Double

  public init(forms: [ETSForm] = ETSForm.all, longestHistory: Int = 600, largestRelativeDeviation: Double = 0.5) {
    self.forms = forms
    self.largestRelativeDeviation = largestRelativeDeviation
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
    var fits: [(model: ETS, fit: FittedETS)] = []
    var refusal: ForecastingError?
    for form in forms {
      let model = ETS(form)
      do throws(ForecastingError) {
        let fit = try model.estimate(series, starts: 1)
        let limit = form.error == .multiplicative ? largestRelativeDeviation : .infinity
        if fit.errorVariance.squareRoot() <= limit {
          fits.append((model, fit))
        } else {
          refusal = refusal ?? ForecastingError(.noFit, "The errors are too large for the model \(model.name).", place: name)
        }
      } catch {
        refusal = refusal ?? error
      }
    }
    guard var best = fits.first?.fit else {
      throw refusal ?? ForecastingError(.noFit, "AutoETS was given no form to choose from.", place: name)
    }
    for (_, fit) in fits where fit.aicc < best.aicc { best = fit }
    // More starts for the forms that could still win.
    let bar = best.aicc + Self.contention
    for (model, first) in fits where first.aicc <= bar {
      guard let fit = try? model.estimate(series), fit.aicc < best.aicc else { continue }
      best = fit
    }
    return best
  }

  /// A form this far behind after one search, in AICc, is not searched again.
  private static let contention = 8.0
}
