public import Engine

extension HiringResponse: Tabulated, Drawn {
  public func table(locale: PictureLocale) -> DataTable { HiringTable.months(self) }

  public func text(style: TerminalStyle) -> String {
    HiringText(answer: self, style: style).text()
  }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [HiringPicture(self, width: width, locale: locale).drawing()]
  }
}
