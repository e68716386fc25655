extension ETSSearch {
  /// Akaike's criterion, corrected for short series, of the best fit; infinite when there are too few observations for it.
  var aicc: Double {
    guard let best else { return .infinity }
    return FittedETS.aicc(objective: best.objective, observed: observedCount, form: form, season: length)
  }

  /// The variance of one error of the best fit.
  var errorVariance: Double {
    guard let best else { return .infinity }
    return best.squares / max(1, Double(observedCount - form.parameterCount(season: length)))
  }

  /// The best fit, run over the series.
  func fitted(_ series: ForecastSeries) throws(ForecastingError) -> FittedETS {
    guard let best else {
      throw ForecastingError(.noFit, "The model ETS(\(form)) found no parameters that explain the series.", place: "ETS(\(form))")
    }
    return try FittedETS(form: form, seasonLength: length, smoothing: best.parameters, initialState: best.initial, series: series)
  }
}
