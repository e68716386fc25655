import ArgumentParser
import Engine

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: CompareJob.summary,
    discussion: """
      Examples:
        foreshift compare teams.csv
        foreshift compare tickets.csv --kpi sla_compliance --by team --output teams.svg
        foreshift compare tickets.csv --kpi resolution_time --by team,priority --from 2016-03-01
        foreshift kpis tickets.csv --kpi sla_compliance --by site | foreshift compare -

      Groups are never ranked: those that differ by more than chance are named, the others cannot be told apart.
      """)

  @OptionGroup var tickets: TicketsOptions

  @Option(help: ArgumentHelp("Ids of the catalogue, comma-separated: the table is one of tickets.", valueName: "ids"))
  var kpi: String?

  @Option(help: ArgumentHelp("Columns whose groups are compared, comma-separated (default team, with --kpi).", valueName: "columns"))
  var by: String?

  @Option(help: ArgumentHelp("auto (default), funnel, analysis_of_means.", valueName: "method"))
  var method: String?

  @Option(help: ArgumentHelp("How groups may differ beyond chance: auto (default), none, additive, multiplicative.", valueName: "spread"))
  var dispersion: String?

  @Option(help: "The error held over all groups together (default 0.05).")
  var alpha: Double?

  @Option(help: ArgumentHelp("Coverage of a funnel's limits in per cent, comma-separated (default 95,99.8).", valueName: "percent"))
  var levels: String?

  @Option(help: "What groups are compared with in a funnel plot, in place of all together.")
  var target: Double?

  @Option(help: ArgumentHelp("proportion, rate, mean, duration, where the table does not tell.", valueName: "kind"))
  var measure: String?

  @Option(help: ArgumentHelp("Which way is good: higher, lower, neutral.", valueName: "way"))
  var direction: String?

  @Option(help: "Title of the comparison.")
  var title: String?

  @Option(help: ArgumentHelp("First day, for tickets (default: where the log is dense).", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Last day.", valueName: "date"))
  var to: String?

  @Flag(help: "Every day from the first ticket to the last.")
  var wholeLog = false

  @Option(help: ArgumentHelp("Tickets fall into the window by their event or by creation: event, created.", valueName: "by"))
  var grouping: String?

  @Flag(help: "Exit with status 4 when a group differs.")
  var failOnSignal = false

  @OptionGroup var operation: OperationOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = CompareJob.Request()
    request.table = try tickets.input()
    request.kpi = kpi.map(list)
    request.by = by.map(list)
    request.method = method
    request.dispersion = dispersion
    request.alpha = alpha
    request.levels = try levels.map { text in
      try list(text).map { part in
        guard let value = Double(part) else { throw ValidationError("--levels takes numbers with commas between, not '\(part)'.") }
        return value
      }
    }
    request.target = target
    request.measure = measure
    request.direction = direction
    request.title = title
    request.from = from
    request.to = to
    request.wholeLog = wholeLog ? true : nil
    request.grouping = grouping
    request.map = try tickets.reading.columns()
    request.mapping = try tickets.reading.mapping()
    request.dateOrder = tickets.reading.dateOrder
    request.timezone = shared.timezone
    request.tables = try operation.otherTables()
    request.definitions = try operation.definitions()
    request.measures = try text(ofFile: operation.measures, option: "measures")
    request.calendar = try text(ofFile: operation.calendar, option: "calendar")
    request.closingDays = try text(ofFile: operation.closingDays, option: "closing_days")
    request.duplicates = operation.duplicates
    let progress = Progress(quiet: shared.quiet)
    defer { progress.finish() }
    let response = try CompareJob.run(request, context: shared.context(progress))
    progress.finish()
    if let reading = response.reading { shared.remark(reading) }
    if let window = response.window { shared.remark(window) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
    if failOnSignal, response.comparisons.contains(where: { $0.groups.contains(where: \.flagged) }) { try ExitStatus.signalFound.leave() }
  }
}
