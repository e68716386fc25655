import ArgumentParser
import Engine
import Foundation
import Pictures

struct AnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: AnalyzeJob.summary,
    discussion: """
      Prints the findings and writes report.html and result.json into the current folder, or into --output DIR.

      Examples:
        foreshift analyze tickets.csv
        foreshift analyze incidents.csv.gz --map created=opened_at,team=assignment_group --aht 420 --output out/
        foreshift analyze tickets.csv --format json > result.json
      """)

  @OptionGroup var tickets: TicketsOptions
  @OptionGroup var options: AnalyzeOptions
  @OptionGroup var operation: OperationOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let title = tickets.store.title(tickets.table)
    var request = try options.request(try tickets.input(), title: title, timezone: shared.timezone)
    request.map = try tickets.reading.columns()
    request.mapping = try tickets.reading.mapping()
    request.dateOrder = tickets.reading.dateOrder
    request.tables = try operation.otherTables()
    request.definitions = try operation.definitions()
    request.measures = try text(ofFile: operation.measures, option: "measures")
    request.calendar = try text(ofFile: operation.calendar, option: "calendar")
    request.closingDays = try text(ofFile: operation.closingDays, option: "closing_days")
    request.duplicates = operation.duplicates
    try MainJob(request: request, options: options, shared: shared).run()
  }
}
