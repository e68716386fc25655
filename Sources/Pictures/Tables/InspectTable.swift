import Engine

/// What files were taken for: a row a column of each file.
enum InspectTable {
  static func table(_ answer: InspectResponse) -> DataTable {
    var table = DataTable(columns: ["file", "table", "column", "taken_for", "format", "filled", "samples", "why"])
    for file in answer.files {
      for column in file.columns {
        table.add([
          .text(file.file), .optional(file.table), .text(column.header), .optional(column.takenFor), .optional(column.format),
          .number(column.filled), .text(column.samples.joined(separator: " | ")), .text(column.why),
        ])
      }
    }
    return table
  }
}
