public import Engine

extension IntradayResponse: Tabulated, Drawn {
  public func table(locale: PictureLocale) -> DataTable { IntradayTable.intervals(self) }

  public func text(style: TerminalStyle) -> String {
    IntradayText(answer: self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [IntradayPicture(self, width: width, locale: locale).drawing()]
  }
}
