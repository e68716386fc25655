public import Engine

extension StaffResponse: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { StaffTable.table(plans) }

  public func text(style: TerminalStyle) -> String {
    plans.map { StaffingText($0, style: style).text() }.joined(separator: "\n")
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    plans.flatMap { $0.drawings(width: width, locale: locale) }
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: plans.map { StaffingSpecification(plan: $0).panel() }).text()
  }

  public func page(locale: PictureLocale) -> String {
    let sections = plans.map { StaffingSection.html($0, locale: locale) }
    let made = MadeSection.html(made: self.made, reading: reading, plans: plans, locale: locale)
    return JobPage.html(
      plans.map(\.title), "staffing plans",
      sections: [JobPage.section("staffing", "Staffing", sections, none: "No plan could be made.")], made: made, locale: locale)
  }
}

extension StaffingPlan: Drawn {
  /// The plan, and what more or fewer people would give in its busiest interval.
  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    let tradeOff = tradeOff.map { TradeOffPicture($0, width: width, locale: locale).drawing() }
    return [StaffingPicture(self, width: width, locale: locale).drawing()] + (tradeOff.map { [$0] } ?? [])
  }
}
