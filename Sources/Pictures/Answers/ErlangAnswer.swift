public import Engine

extension ErlangJob.Response: Tabulated, Drawn, VegaLiteSpecified, Paged {
  public func table(locale: PictureLocale) -> DataTable { ErlangTable.wide(self) }

  public func text(style: TerminalStyle) -> String {
    (style.wrapped(says) + (tradeOff.map { style.wrapped($0.says) } ?? []) + [""]).map { $0 + "\n" }.joined()
      + ErlangTable.long(self).text(style: style)
  }

  public static var usualWidth: PictureWidth { .tablet }

  /// What more or fewer agents give; none where no number of agents has an answer.
  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    tradeOff.map { [TradeOffPicture($0, width: width, locale: locale).drawing()] } ?? []
  }

  public func vegaLite() -> String {
    VegaLiteDocument(panels: tradeOff.map { [TradeOffSpecification(tradeOff: $0).panel()] } ?? []).text()
  }

  public func page(locale: PictureLocale) -> String {
    JobPage.html(
      ["One queue"], "queues", sections: [JobPage.section("queue", "Queue", [ErlangSection.html(self, locale: locale)], none: "")],
      made: MadeSection.html(made: made, reading: nil, locale: locale), locale: locale)
  }
}
