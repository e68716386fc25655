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
  @OptionGroup var shared: SharedOptions

  func run() throws {
    let title = tickets.table == "-" ? "Tickets" : URL(filePath: tickets.table).lastPathComponent
    var request = try options.request(.file(tickets.table), title: title, timezone: shared.timezone)
    request.map = try tickets.reading.columns()
    request.dateOrder = tickets.reading.dateOrder
    try MainJob(request: request, options: options, shared: shared).run()
  }
}
