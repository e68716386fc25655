import ArgumentParser
import Engine

struct KPIsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kpis",
    abstract: KPIsJob.summary,
    discussion: """
      Example:
        foreshift kpis tickets.csv --kpi ticket_volume,resolution_time --every week --by team
        foreshift kpis tickets.csv --kpi ticket_volume | foreshift chart -
      """)

  @OptionGroup var tickets: TicketsOptions

  @Option(help: ArgumentHelp("Ids of the catalogue, comma-separated (default: all that the columns allow).", valueName: "ids"))
  var kpi: String?

  @Option(help: ArgumentHelp("hour, day, week, month, quarter or year (default day); several with commas between.", valueName: "step"))
  var every: String?

  @Option(help: ArgumentHelp("Columns to slice by, comma-separated: team,priority; all is all together.", valueName: "columns"))
  var by: String?

  @Option(help: ArgumentHelp("First day (default: where the log is dense).", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Last day.", valueName: "date"))
  var to: String?

  @Flag(help: "Every day from the first ticket to the last, thin ends and lost days included.")
  var wholeLog = false

  @Option(help: ArgumentHelp("Durations and proportions fall on their event or on creation: event, created.", valueName: "by"))
  var grouping: String?

  @OptionGroup var operation: OperationOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = KPIsJob.Request()
    request.table = try tickets.input()
    request.kpi = kpi.map(list)
    request.every = every
    request.by = by.map(list)
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
    let response = try KPIsJob.run(request, context: shared.context(progress))
    progress.finish()
    shared.remark(response.reading)
    shared.remark(response.window)
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    try shared.status(of: response.reading).leave()
  }
}
