public import Engine

extension ForecastResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { PathTable.table(forecasts) ?? ForecastTable.table(forecasts) }

  public func text(style: TerminalStyle) -> String {
    forecasts.map { ForecastText(view == .day ? $0 : $0.byDay ?? $0, style: style).text() }.joined(separator: "\n")
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    forecasts.flatMap { forecast in
      switch view {
      case nil, .forecast: (forecast.byDay ?? forecast).drawings(width: width, locale: locale)
      case .day: forecast.drawings(width: width, locale: locale)
      case .components: [ComponentsPicture(forecast, width: width, locale: locale).drawing()]
      case .residuals: [ResidualPicture(forecast, width: width, locale: locale).drawing()]
      }
    }
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: forecasts.map { ForecastSpecification(forecast: $0).panel() }).text()
  }

  public func page(locale: PictureLocale) -> String {
    let shown = forecasts.flatMap { [$0.byDay, $0].compactMap(\.self) }
    let figures = shown.map { ForecastFigure.figure($0, locale: locale).html() }
    var sections = [JobPage.section("forecast", "Forecast", figures, none: "No forecast could be made.")]
    let accuracy = forecasts.map { BacktestSection.html($0, locale: locale) }.joined()
    if !accuracy.isEmpty { sections.append(("accuracy", "Accuracy", accuracy)) }
    let made = MadeSection.html(made: self.made, reading: reading, forecasts: forecasts, locale: locale)
    return JobPage.html(forecasts.map(\.title), "forecasts", sections: sections, made: made, locale: locale)
  }
}

extension ForecastResult: Drawn {
  /// Its periods as they are, of a forecast within the day too.
  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [ForecastPicture(self, width: width, locale: locale).drawing()]
  }
}
