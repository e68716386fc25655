public import Engine

extension DeferredResponse: Tabulated, Drawn {
  public func table(locale: PictureLocale) -> DataTable { DeferredTable.days(self) }

  public func text(style: TerminalStyle) -> String {
    DeferredText(answer: self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [DeferredPicture(self, width: width, locale: locale).drawing()]
  }
}
