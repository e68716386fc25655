/// Any model with intervals of another method: a model itself, so that it is backtested like any other.
public struct IntervalForecast: ForecastModel {
  public let model: any ForecastModel
  public let method: any IntervalMethod
  /// The steps ahead to learn for; nil for twice the longest season (at least eight, at most a quarter of the data).
  public let horizon: Int?

  public init(_ model: any ForecastModel, intervals method: any IntervalMethod, horizon: Int? = nil) {
    self.model = model
    self.method = method
    self.horizon = horizon
  }

  public var name: String { model.name }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let fit = try model.fit(series)
    guard method.name != "model" else { return fit }
    return Fitted(inner: fit, calibrations: method.calibrations(evidence(fit, series)))
  }

  private func evidence(_ fit: any FittedForecastModel, _ series: ForecastSeries) -> IntervalEvidence {
    let steps = max(1, horizon ?? CombinedForecast().horizon(for: series))
    let dependence = fit.errorDependence(horizon: steps)
    // Resampled errors need no past forecasts where the model says how it goes on.
    let needsRecord = method.origins > 0 && !(method is BootstrapIntervals && dependence != nil)
    return IntervalEvidence(
      forecast: fit.forecast(horizon: steps, levels: []), residuals: Self.standardised(series.values, fit.fitted), dependence: dependence,
      record: needsRecord ? ErrorRecord(of: model, on: series, horizon: steps, origins: method.origins) : ErrorRecord())
  }

  private static func standardised(_ values: [Double], _ fitted: [Double]) -> [Double] {
    var errors: [Double] = []
    for (value, mean) in zip(values, fitted) where (value - mean).isFinite { errors.append(value - mean) }
    guard errors.count > 1 else { return [] }
    let mean = errors.reduce(0, +) / Double(errors.count)
    var squares = 0.0
    for error in errors { squares += (error - mean) * (error - mean) }
    let deviation = (squares / Double(errors.count)).squareRoot()
    return deviation > 0 && deviation.isFinite ? errors.map { ($0 - mean) / deviation } : []
  }

  struct Fitted: FittedAroundModel {
    let inner: any FittedForecastModel
    let calibrations: [ScoreCalibration]

    var name: String { inner.name }
    var fitted: [Double] { inner.fitted }
    var parameters: [ModelParameter] { inner.parameters }
    func errorDependence(horizon: Int) -> ErrorDependence? { inner.errorDependence(horizon: horizon) }

    /// Steps beyond those learned for are calibrated like the last of them.
    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
      let own = inner.forecast(horizon: horizon, levels: levels)
      guard let last = calibrations.last else { return own }
      // What was learned counts from the model's own distribution, without a calibration that it may have brought.
      return own.calibrated(nil).calibrated(
        steps: (0..<own.horizon).map { $0 < calibrations.count ? calibrations[$0] : last })
    }
  }
}
