import ArgumentParser

/// How a series table is to be read, as `chart`, `forecast` and `staff` take it.
struct SeriesOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Header by column, comma-separated: y=calls,ds=day.", valueName: "map"))
  var map: String?

  @Option(help: ArgumentHelp("dmy or mdy, where the dates themselves do not tell.", valueName: "order"))
  var dateOrder: String?

  @Option(help: ArgumentHelp("Step of the series; found from the dates by default.", valueName: "step"))
  var every: String?

  func columns() throws -> [String: String]? { try map.map(columnMap) }
}
