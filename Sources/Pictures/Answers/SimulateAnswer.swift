public import Engine

extension SimulateJob.Response: Tabulated {
  public func table(locale: PictureLocale) -> DataTable { SimulationTable.rows(self) }

  public func text(style: TerminalStyle) -> String {
    (style.wrapped(says) + [""]).map { $0 + "\n" }.joined() + SimulationTable.short(self).text(style: style)
  }
}
