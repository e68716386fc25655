/// Another model fitted to a series without its lost days and outliers, at the level that it has now. The name is the inner model's.
public struct TroubleAdjusted: ForecastModel {
  public let model: any ForecastModel
  public let treatment: TroubleTreatment

  public init(_ model: any ForecastModel, treatment: TroubleTreatment = TroubleTreatment()) {
    self.model = model
    self.treatment = treatment
  }

  public var name: String { model.name }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let treated = treatment.treat(series)
    if treated.troubles.isEmpty { return try model.fit(series) }
    return FittedTroubleAdjusted(inner: try model.fit(treated.series), treated: treated)
  }

  public func narrowed(by fit: any FittedForecastModel) -> any ForecastModel {
    TroubleAdjusted(model.narrowed(by: (fit as? FittedTroubleAdjusted)?.inner ?? fit), treatment: treatment)
  }
}

/// A model fitted to a treated series.
public struct FittedTroubleAdjusted: FittedAroundModel {
  public let inner: any FittedForecastModel
  let treated: TroubleTreatment.Treated

  /// The series that the inner model saw.
  public var series: ForecastSeries { treated.series }
  public var name: String { inner.name }
  public var parameters: [ModelParameter] { inner.parameters }

  /// At the level that the series had then; NaN where a value was set aside, whose error is no error of the model.
  public var fitted: [Double] {
    var own = inner.fitted
    let moved = treated.moved
    if moved.count == own.count {
      for t in own.indices { own[t] = series.isNonNegative ? own[t] / moved[t] : own[t] - moved[t] }
    }
    for found in troubles where found.kind != .levelShift {
      for t in found.steps where t < own.count { own[t] = .nan }
    }
    return own
  }

  public func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution { inner.forecast(horizon: horizon, levels: levels) }
  public func errorDependence(horizon: Int) -> ErrorDependence? { inner.errorDependence(horizon: horizon) }
}
