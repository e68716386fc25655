public import Engine

extension DeferredResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { DeferredTable.days(self) }

  public func text(style: TerminalStyle) -> String {
    DeferredText(answer: self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [DeferredPicture(self, width: width, locale: locale).drawing()]
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: DeferredSpecification(answer: self).panels()).text()
  }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["Work that can wait"], "plans",
      sections: [JobPage.section("deferred-work", "Deferred work", [DeferredSection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: reading, locale: locale), locale: locale)
  }
}
