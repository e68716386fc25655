public import Engine

extension RosterResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { RosterTable.shifts(self) }

  public func text(style: TerminalStyle) -> String {
    RosterText(self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [RosterPicture(self, width: width, locale: locale).drawing()]
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: RosterSpecification(answer: self).views()).text()
  }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["Roster"], "rosters", sections: [JobPage.section("roster", "Roster", [RosterSection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: nil, locale: locale), locale: locale)
  }
}
