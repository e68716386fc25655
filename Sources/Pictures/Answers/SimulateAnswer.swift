public import Engine

extension SimulateJob.Response: Tabulated, Drawn {
  public func table(locale: PictureLocale) -> DataTable { SimulationTable.rows(self) }

  public func text(style: TerminalStyle) -> String {
    (style.wrapped(says) + [""]).map { $0 + "\n" }.joined() + SimulationTable.short(self).text(style: style)
  }

  public static var usualWidth: PictureWidth { .tablet }

  public func drawings(width: PictureWidth, locale: PictureLocale) -> [Drawing] {
    [SimulationPicture(self, width: width, locale: locale).drawing()]
  }
}
