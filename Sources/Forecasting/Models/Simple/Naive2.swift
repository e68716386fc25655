/// The naive method on the seasonally adjusted series: the benchmark that the M3 and M4 competitions measure by.
///
/// Multiplied classical indices where the autocorrelation at the season's lag is significant at 90 %, on at least three seasons. Source:
/// Makridakis, Spiliotis & Assimakopoulos (2020), International Journal of Forecasting 36. The season is the series' shortest one.
public struct Naive2: ForecastModel {
  public init() {}

  public var name: String { "Naive2" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel {
    let season = series.shortestSeason
    let values = series.values
    let whole = series.observedCount < series.count ? MissingValues.interpolated(values, season: season) : values
    guard Self.isSeasonal(whole, season: season), let indices = SeasonalIndices(multiplicative: whole, season: season) else {
      return SeasonalNaive.fit(series, season: 1, name: name)
    }
    let adjusted = indices.adjusted(values)
    let last = adjusted.last { !$0.isNaN } ?? 0
    var previous = Double.nan
    var fitted = [Double](repeating: .nan, count: values.count)
    for t in values.indices {
      fitted[t] = indices.restored(previous, at: t)
      if !adjusted[t].isNaN { previous = adjusted[t] }
    }
    let deviation = SimpleFit.rootMeanSquare(values, fitted)
    return Fitted(
      fitted: fitted, last: last, indices: indices, count: values.count, deviation: deviation, isNonNegative: series.isNonNegative)
  }

  /// The competition's test.
  public static func isSeasonal(_ values: [Double], season: Int) -> Bool {
    season > 1 && values.count / season >= 3 && SeasonalIndices.isSeasonal(values, season: season)
  }

  struct Fitted: FittedForecastModel {
    let fitted: [Double]
    let last: Double
    let indices: SeasonalIndices
    let count: Int
    let deviation: Double
    let isNonNegative: Bool

    var name: String { "Naive2" }
    var parameters: [ModelParameter] { [ModelParameter("season", Double(indices.values.count))] }

    func errorDependence(horizon: Int) -> ErrorDependence? {
      ErrorDependence(responses: [Double](repeating: 1, count: max(0, horizon - 1)))
    }

    func forecast(horizon: Int, levels: [Double]) -> ForecastDistribution {
      let steps = 0..<max(0, horizon)
      return ForecastDistribution(
        mean: steps.map { indices.restored(last, at: count + $0) },
        standardDeviation: steps.map { deviation * Double($0 + 1).squareRoot() }, levels: levels, isNonNegative: isNonNegative)
    }
  }
}
