import RealModule

/// The theta method as simple exponential smoothing with half the slope of the line through all data: `forecast::thetaf`.
///
/// Source: Hyndman & Billah (2003), International Journal of Forecasting 19, equations 7 and 8. Multiplied seasonal indices where the
/// series is seasonal; the level by maximum likelihood of ETS(A,N,N).
public struct SmoothingWithDrift: ForecastModel {
  public init() {}

  public var name: String { "SmoothingWithDrift" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    guard series.observedCount >= 4 else {
      throw ForecastingError(
        .tooShort, "Smoothing with drift needs at least four observations; the series has \(series.observedCount).", place: name)
    }
    let hasGaps = series.observedCount < series.count
    let whole = hasGaps ? MissingValues.interpolated(series.values, season: series.shortestSeason) : series.values
    let indices = SeasonalIndices(multiplicative: whole, season: series.shortestSeason)
    let adjusted = indices?.adjusted(whole) ?? whole
    guard let form = ETSForm(error: .additive, trend: .none, season: .none) else {
      throw ForecastingError(.noFit, "Simple smoothing is not available.", place: name)
    }
    let smoothing = try ETS(form).estimate(try ForecastSeries(values: adjusted))
    let n = Double(adjusted.count)
    let line = ThetaSeries(values: adjusted, isObserved: [])
    return Fitted(
      smoothing: smoothing, drift: line.slope * line.scale / 2, count: adjusted.count,
      start: (1 - .pow(1 - smoothing.smoothing.alpha, n)) / smoothing.smoothing.alpha, indices: indices, isNonNegative: series.isNonNegative
    )
  }

  struct Fitted: FittedForecastModel {
    let smoothing: FittedETS
    let drift: Double
    let count: Int
    /// How many steps of drift the level is behind.
    let start: Double
    let indices: SeasonalIndices?
    let isNonNegative: Bool

    var name: String { "SmoothingWithDrift" }
    var fitted: [Double] { smoothing.fitted.enumerated().map { indices?.restored($1, at: $0) ?? $1 } }
    var parameters: [ModelParameter] {
      [
        ModelParameter("alpha", smoothing.smoothing.alpha), ModelParameter("drift", drift),
        ModelParameter("sigma2", smoothing.errorVariance),
        ModelParameter("seasonally_adjusted", indices == nil ? 0 : 1),
      ]
    }

    func errorDependence(horizon: Int) -> ErrorDependence? { smoothing.errorDependence(horizon: horizon) }

    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
      let alpha = smoothing.smoothing.alpha
      let steps = 0..<max(0, horizon)
      let mean = steps.map { h -> Double in
        let value = smoothing.lastState.level + drift * (Double(h) + start)
        return indices?.restored(value, at: count + h) ?? value
      }
      let deviation = steps.map { (smoothing.errorVariance * (1 + Double($0) * alpha * alpha)).squareRoot() }
      return ForecastDistribution(mean: mean, standardDeviation: deviation, levels: levels, isNonNegative: isNonNegative)
    }
  }
}
