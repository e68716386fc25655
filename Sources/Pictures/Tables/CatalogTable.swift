import Engine

/// The KPI catalogue, a row a KPI.
enum CatalogTable {
  static func table(_ answer: CatalogJob.Response, locale: PictureLocale) -> DataTable {
    var table = DataTable(columns: ["id", "name", "unit", "good", "chart_family", "status"])
    for kpi in answer.kpis {
      let name = kpi.names[locale.tag] ?? kpi.names["en"] ?? kpi.id
      table.add([.text(kpi.id), .text(name), .text(kpi.unit), .text(kpi.direction), .text(kpi.chartFamily), .text(kpi.status)])
    }
    return table
  }
}
