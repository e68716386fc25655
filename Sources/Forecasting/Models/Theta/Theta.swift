/// One model of the theta family, seasonally adjusted first where the series is seasonal.
///
/// α within 0.1 and 0.99 and θ from 1 on, as is usual since Fiorucci et al. (2016). The season is the series' shortest one.
public struct Theta: ForecastModel {
  public let form: ThetaForm

  public init(_ form: ThetaForm = .standard) { self.form = form }

  public var name: String { form.rawValue }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try estimate(series) }

  /// The fit with its own type. Throws `tooShort` for fewer than four observations.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedTheta {
    try AutoTheta(forms: [form]).estimate(series, name: name)
  }
}

/// The theta model of least squared error among several forms.
public struct AutoTheta: ForecastModel {
  public let forms: [ThetaForm]

  public init(forms: [ThetaForm] = ThetaForm.allCases) { self.forms = forms }

  public var name: String { "AutoTheta" }

  public func fit(_ series: ForecastSeries) throws(ForecastingError) -> any FittedForecastModel { try estimate(series) }

  /// The fit with its own type. Throws `tooShort` for fewer than four observations.
  public func estimate(_ series: ForecastSeries) throws(ForecastingError) -> FittedTheta { try estimate(series, name: name) }

  func estimate(_ series: ForecastSeries, name: String) throws(ForecastingError) -> FittedTheta {
    guard series.observedCount >= 4 else {
      throw ForecastingError(
        .tooShort, "The theta method needs at least four observations; the series has \(series.observedCount).", place: name)
    }
    let season = series.shortestSeason
    let hasGaps = series.observedCount < series.count
    let whole = hasGaps ? MissingValues.interpolated(series.values, season: season) : series.values
    let indices = season >= 4 ? SeasonalIndices(whole, season: season) : nil
    let adjusted = ThetaSeries(values: indices?.adjusted(whole) ?? whole, isObserved: series.values.map { !$0.isNaN })
    var best: (form: ThetaForm, fit: ThetaSearch.Fit)?
    for form in forms {
      let fit = ThetaSearch(form: form, series: adjusted).best()
      if fit.squares < best?.fit.squares ?? .infinity { best = (form, fit) }
    }
    guard let best else { throw ForecastingError(.noFit, "The theta method found no parameters that explain the series.", place: name) }
    return FittedTheta(form: best.form, fit: best.fit, adjusted: adjusted, indices: indices, series: series)
  }
}
