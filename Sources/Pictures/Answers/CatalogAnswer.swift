public import Engine

extension CatalogJob.Response: Tabulated, Documented {
  public func table(locale: PictureLocale) -> DataTable { CatalogTable.table(self, locale: locale) }

  public func markdown(locale: PictureLocale) -> String { CatalogPage.markdown(self, locale: locale) }
}
