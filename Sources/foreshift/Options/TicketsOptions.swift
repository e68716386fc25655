import ArgumentParser
import Engine

/// How a tickets table is to be read.
struct TicketsOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Tickets or ticket events: CSV, TSV or JSON Lines, plain or .gz; - is standard input.", valueName: "tickets"))
  var table: String

  @OptionGroup var reading: ReadingFlags
}

/// What the caller knows about a tickets table.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Header by column, comma-separated: created=opened_at,team=queue. Other names become columns to slice by.", valueName: "map"))
  var map: String?

  @Option(help: ArgumentHelp("dmy or mdy, where the dates themselves do not tell.", valueName: "order"))
  var dateOrder: String?

  func columns() throws -> [String: String]? { try map.map(columnMap) }
}

/// Pairs of column and header as `--map` takes them.
func columnMap(_ text: String) throws -> [String: String] {
  var columns: [String: String] = [:]
  for pair in list(text) {
    let parts = pair.split(separator: "=", maxSplits: 1)
    guard parts.count == 2 else { throw ValidationError("--map takes pairs such as created=opened_at, not '\(pair)'") }
    columns[String(parts[0])] = String(parts[1])
  }
  return columns
}
