/// Complex exponential smoothing in one given form.
///
/// Source: Svetunkov, Kourentzes & Ord (2022), Complex exponential smoothing, Naval Research Logistics 69. A series and its "information
/// potential" as real and imaginary parts of one smoothed number, so that level and trend need not be told apart. The season is the
/// series' shortest one.
public struct ComplexSmoothing: ForecastModel {
  public let form: ComplexForm

  public init(_ form: ComplexForm) { self.form = form }

  public var name: String { "CES(\(form.rawValue))" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try estimate(series) }

  /// The fit with its own type. Throws `badSeason`, `tooShort` and `noFit`.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedComplexSmoothing {
    let season = series.shortestSeason
    if form.isSeasonal, season < 2 {
      throw ForecastingError(.badSeason, "The model \(name) needs a season, and the series has none.", place: name)
    }
    let needed = form.isSeasonal ? max(4, 2 * season) : 4
    guard series.count >= needed, series.observedCount >= 4 else {
      throw ForecastingError(
        .tooShort, "The model \(name) needs at least \(needed) observations; the series has \(series.observedCount).", place: name)
    }
    var largest = 0.0
    for value in series.values where !value.isNaN { largest = max(largest, abs(value)) }
    let scale = largest > 0 ? largest : 1
    let values = series.values.map { $0 / scale }
    let whole = series.observedCount < series.count ? MissingValues.interpolated(values, season: season) : values
    var kernel = ComplexKernel(form: form, season: season, values: values, whole: whole)
    guard let found = ComplexSearch.best(&kernel), found.squares.isFinite else {
      throw ForecastingError(.noFit, "The model \(name) found no parameters that explain the series.", place: name)
    }
    return FittedComplexSmoothing(
      kernel: kernel, parameters: found.parameters, squares: found.squares, scale: scale, isNonNegative: series.isNonNegative)
  }
}

/// Complex exponential smoothing in the form of least AICc.
public struct AutoComplexSmoothing: ForecastModel {
  public let forms: [ComplexForm]

  public init(forms: [ComplexForm] = ComplexForm.allCases) { self.forms = forms }

  public var name: String { "AutoCES" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try estimate(series) }

  /// The fit with its own type: forms that the series cannot carry are passed over.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedComplexSmoothing {
    var best: FittedComplexSmoothing?
    var refusal: ForecastingError?
    for form in forms {
      do throws(ForecastingError) {
        let fit = try ComplexSmoothing(form).estimate(series)
        if best == nil || fit.aicc < best?.aicc ?? .infinity { best = fit }
      } catch {
        refusal = refusal ?? error
      }
    }
    guard let best else {
      throw refusal ?? ForecastingError(.noFit, "AutoCES was given no form to choose from.", place: name)
    }
    return best
  }
}
