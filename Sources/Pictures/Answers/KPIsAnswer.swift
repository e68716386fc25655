public import Engine

extension KPIsResponse: Tabulated {
  public func table(locale: PictureLocale) -> DataTable { KPISeriesTable.table(series) }
}
