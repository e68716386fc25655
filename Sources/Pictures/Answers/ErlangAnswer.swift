public import Engine

extension ErlangJob.Response: Tabulated, Drawn {
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
}
