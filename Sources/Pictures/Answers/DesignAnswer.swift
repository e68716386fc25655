public import Engine

extension DesignJob.Response: Tabulated {
  public func table(locale: PictureLocale) -> DataTable { DesignTable.rows(self) }

  public func text(style: TerminalStyle) -> String {
    (style.wrapped(says) + [""]).map { $0 + "\n" }.joined() + DesignTable.limits(self).text(style: style) + "\n"
      + DesignTable.short(self).text(style: style)
  }
}
