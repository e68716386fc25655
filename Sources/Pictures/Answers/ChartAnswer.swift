public import Engine

extension ChartResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { ChartTable.points(charts) }

  public func text(style: TerminalStyle) -> String {
    charts.map { ControlChartText($0, style: style).text() }.joined(separator: "\n")
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    charts.flatMap { $0.drawings(width: width, locale: locale) }
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: charts.flatMap { ControlChartSpecification(chart: $0).panels() }).text()
  }

  public func page(locale: PictureLocale) -> String {
    var sections = [
      JobPage.section(
        "charts", "Control charts", charts.map { ChartFigure.figure($0, locale: locale).html() }, none: "No chart could be made.")
    ]
    if charts.contains(where: { $0.judged }) { sections.append(("signals", "Signals", SignalsSection.html(charts, locale: locale))) }
    let made = MadeSection.html(made: self.made, reading: reading, charts: charts, locale: locale)
    return JobPage.html(charts.map(\.title), "control charts", sections: sections, made: made, locale: locale)
  }
}

extension ControlChartResult: Drawn {
  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [ControlChartPicture(self, width: width, locale: locale).drawing()]
  }
}
