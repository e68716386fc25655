public import Engine

extension HiringResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { HiringTable.months(self) }

  public func text(style: TerminalStyle) -> String {
    HiringText(answer: self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [HiringPicture(self, width: width, locale: locale).drawing()]
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: [HiringSpecification(answer: self).panel()]).text()
  }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["Hiring plan"], "hiring plans", sections: [JobPage.section("team", "Team", [HiringSection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: reading, locale: locale), locale: locale)
  }
}
