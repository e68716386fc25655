import ArgumentParser
import Engine
import Foundation

/// How a tickets table is to be read.
struct TicketsOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Tickets or ticket events: CSV, TSV or JSON, plain, .gz or .zst; a folder, a pattern, or - for standard input.", valueName: "tickets")
  )
  var table: String?

  @OptionGroup var store: StoreOptions
  @OptionGroup var reading: ReadingFlags

  /// The table that a job works on.
  func input() throws -> TableInput { try store.input(table) }
}

/// What the caller knows about a tickets table.
struct ReadingFlags: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Header by column, comma-separated: created=opened_at,team=queue. Other names become columns to slice by. Or a mapping file, such as inspect --save-mapping writes: mapping.yaml.",
      valueName: "map"))
  var map: String?

  @Option(help: ArgumentHelp("dmy or mdy, where the dates themselves do not tell.", valueName: "order"))
  var dateOrder: String?

  func columns() throws -> [String: String]? {
    let pairs = list(map ?? "").filter { !Self.isFile($0) }
    return pairs.isEmpty ? nil : try columnMap(pairs.joined(separator: ","))
  }

  /// The text of the mapping file, where one is given.
  func mapping() throws -> String? {
    let files = list(map ?? "").filter(Self.isFile)
    guard let file = files.first else { return nil }
    guard files.count == 1 else { throw ValidationError("--map takes one mapping file, not \(files.count)") }
    guard let data = FileManager.default.contents(atPath: file), data.count <= 1 << 20, let text = String(data: data, encoding: .utf8)
    else {
      throw JobError(
        .request, code: "file_not_found", message: "there is no such mapping file, or it cannot be read", field: "map", file: file)
    }
    return text
  }

  private static func isFile(_ item: String) -> Bool { !item.contains("=") && (item.hasSuffix(".yaml") || item.hasSuffix(".yml")) }
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
