public import Engine

extension AnalyzeResponse: Tabulated, Paged {
  public func table(locale: PictureLocale) -> DataTable { OverviewDataTable.table(overview) }

  public func text(style: TerminalStyle) -> String {
    AnalyzeText(self, style: style).text()
  }

  public func page(locale: PictureLocale) -> String {
    ReportPage.html(self, locale: locale)
  }
}
