public import Engine

extension ShiftsResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { ShiftsTable.assignments(self) }

  public func text(style: TerminalStyle) -> String {
    ShiftsText(self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [ShiftPlanPicture(self, width: width, locale: locale).drawing()]
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: [ShiftsSpecification(answer: self).view()]).text()
  }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["Shifts"], "shift plans", sections: [JobPage.section("shifts", "Shifts", [ShiftsSection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: nil, locale: locale), locale: locale)
  }
}
