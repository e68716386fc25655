/// Any model on the seasonally adjusted series, with the last cycle of each seasonal pattern put back.
///
/// Source: Hyndman & Athanasopoulos, 3rd ed., section 5.7; `forecast::stlf`. The seasons are all those of the series; a series without one
/// is forecast by the inner model alone. The intervals are the inner model's: the patterns count as known.
public struct MSTLForecast: ForecastModel {
  /// The model of the seasonally adjusted series, which has no season.
  public let model: any ForecastModel
  /// How the series is taken apart; its seasons are replaced by the series' own.
  public let decomposition: MSTL

  /// - Parameter model: nil for exponential smoothing without a season, its form chosen by AICc.
  public init(_ model: (any ForecastModel)? = nil, decomposition: MSTL = MSTL(seasons: [])) {
    isUsual = model == nil
    self.model = model ?? AutoETS(forms: ETSForm.all.filter { $0.season == .none }, longestHistory: 2000)
    self.decomposition = decomposition
  }

  public var name: String { isUsual ? "MSTL" : "MSTL(\(model.name))" }
  private let isUsual: Bool

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    var settings = decomposition
    settings.seasons = series.seasons
    guard let parts = settings.decompose(series.values) else {
      throw ForecastingError(.noFit, "The series could not be decomposed.", place: name)
    }
    let adjusted = try ForecastSeries(values: parts.seasonallyAdjusted, isNonNegative: series.isNonNegative && parts.seasonal.isEmpty)
    return Fitted(inner: try model.fit(adjusted), parts: parts, isNonNegative: series.isNonNegative)
  }

  struct Fitted: FittedForecastModel {
    let inner: any FittedForecastModel
    let parts: Decomposition
    let isNonNegative: Bool

    var name: String { parts.seasonal.isEmpty ? inner.name : "MSTL + \(inner.name)" }
    var fitted: [Double] {
      var result = inner.fitted
      for pattern in parts.seasonal {
        for t in result.indices { result[t] += pattern.values[t] }
      }
      return result
    }
    var parameters: [ModelParameter] {
      inner.parameters
        + parts.seasonal.indices.map { ModelParameter("seasonal_strength_\(parts.seasonal[$0].season)", parts.seasonalStrength($0)) }
    }

    func errorDependence(horizon: Int) -> ErrorDependence? { inner.errorDependence(horizon: horizon) }

    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
      let rest = inner.forecast(horizon: horizon, levels: levels)
      let season = parts.futureSeasonal(horizon: rest.horizon)
      return ForecastDistribution(
        mean: zip(rest.mean, season).map { $0 + $1 }, standardDeviation: rest.standardDeviation, levels: rest.levels, shape: rest.shape,
        isNonNegative: isNonNegative, calibration: rest.calibration)
    }
  }
}
