public import Engine

extension SimulateJob.Response: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { SimulationTable.rows(self) }

  public func text(style: TerminalStyle) -> String {
    (style.wrapped(says) + [""]).map { $0 + "\n" }.joined() + SimulationTable.short(self).text(style: style)
  }

  public static var usualWidth: PictureWidth { .tablet }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [SimulationPicture(self, width: width, locale: locale).drawing()]
  }

  public func vegaLite() -> String { VegaLiteDocument(panels: SimulationSpecification(answer: self).views()).text() }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["Simulation"], "simulations",
      sections: [JobPage.section("simulation", "Simulation", [SimulationSection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: nil, locale: locale), locale: locale)
  }
}
