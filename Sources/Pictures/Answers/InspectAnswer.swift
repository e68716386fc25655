public import Engine

extension InspectResponse: Tabulated, Paged {
  public func table(locale: PictureLocale) -> DataTable { InspectTable.table(self) }

  public func text(style: TerminalStyle) -> String {
    InspectText(self, style: style).text()
  }

  public func page(locale: PictureLocale) -> String {
    ImportPage.html(self, locale: locale)
  }
}
