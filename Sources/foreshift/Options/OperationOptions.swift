import ArgumentParser
import Engine
import Foundation

/// What a job on tickets can be told of the operation around them, and of how to count.
struct OperationOptions: ParsableArguments {
  @Option(
    name: .customLong("with"),
    help: ArgumentHelp(
      "Other tables, comma-separated: surveys=csat.csv,agent_time=hours.csv. A folder as tickets brings its own.", valueName: "tables"))
  var tables: String?

  @Option(
    help: ArgumentHelp(
      "Definitions, comma-separated: resolution=closed,clock=business,sla_population=due (see docs/catalogue.md).",
      valueName: "choices"))
  var define: String?

  @Option(help: ArgumentHelp("A YAML file of your own measures and targets.", valueName: "file"))
  var measures: String?

  @Option(help: ArgumentHelp("A YAML file of business hours, for --define clock=business.", valueName: "file"))
  var calendar: String?

  @Option(help: ArgumentHelp("An iCalendar file of days on which all sites are closed.", valueName: "file"))
  var closingDays: String?

  @Option(
    help: ArgumentHelp("Which of differing rows with one id is the ticket: later_or_fuller (default) or first.", valueName: "choice"))
  var duplicates: String?

  func otherTables() throws -> [String: TableInput]? {
    try tables.map { try pairs($0, option: "--with").mapValues(TableInput.file) }
  }

  func definitions() throws -> [String: String]? { try define.map { try pairs($0, option: "--define") } }

  private func pairs(_ text: String, option: String) throws -> [String: String] {
    var pairs: [String: String] = [:]
    for item in list(text) {
      let parts = item.split(separator: "=", maxSplits: 1)
      guard parts.count == 2 else { throw ValidationError("\(option) takes pairs such as name=value, not '\(item)'") }
      guard pairs.updateValue(String(parts[1]), forKey: String(parts[0])) == nil else {
        throw ValidationError("\(option) names \(parts[0]) twice")
      }
    }
    return pairs
  }
}

/// The text of a small file that an option names.
func text(ofFile path: String?, option: String) throws(JobError) -> String? {
  guard let path else { return nil }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw JobError(.request, code: "file_not_found", message: "there is no such file, or it cannot be read", field: option, file: path)
  }
  guard data.count <= 8 << 20, let text = String(data: data, encoding: .utf8) else {
    throw JobError(.request, code: "file_unreadable", message: "this is no text in UTF-8 of at most 8 MiB", field: option, file: path)
  }
  return text
}
