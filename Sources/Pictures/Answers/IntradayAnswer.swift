public import Engine

extension IntradayResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { IntradayTable.intervals(self) }

  public func text(style: TerminalStyle) -> String {
    IntradayText(answer: self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [IntradayPicture(self, width: width, locale: locale).drawing()]
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: IntradaySpecification(answer: self).panels()).text()
  }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["Today"], "days", sections: [JobPage.section("today", "Today", [IntradaySection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: reading, locale: locale), locale: locale)
  }
}
