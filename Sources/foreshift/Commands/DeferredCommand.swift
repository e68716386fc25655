import ArgumentParser
import Engine

struct DeferredCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deferred",
    abstract: DeferredJob.summary,
    discussion: """
      For tickets, mail and cases, where an answer is due in hours or days. Many possible courses of the volume are played through ticket by
      ticket in business time. Promises run in open time.

      Examples:
        foreshift forecast daily.csv --horizon 28 --paths 200 --format csv --output paths.csv
        foreshift deferred paths.csv --aht 900 --promise 1d --open-hours "mon-fri 08:00-18:00" --hours 110
        foreshift deferred --tickets tickets.csv --aht 1200 --promise 1=4h --promise 2=4h --promise 10h --discipline edf
        foreshift deferred forecast.csv --backlog 340 --hours 120 --clear-by 2026-03-31 --output backlog.svg
      """)

  @Argument(
    help: ArgumentHelp(
      "Volumes to come: a forecast table, its sample paths, or a series table by day or hour; - is standard input.", valueName: "volume"))
  var table: String?

  @Option(help: ArgumentHelp("A log of tickets, from which the volume is forecast, in place of volumes.", valueName: "file"))
  var tickets: String?

  @Option(help: ArgumentHelp("The forecast column to plan for (default: the first).", valueName: "model"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "The column of the log that parts tickets into classes (default: priority, where promises name any).", valueName: "column"))
  var by: String?

  @Option(help: ArgumentHelp("Last day of the log to plan from.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Days to plan from a log (default 28).", valueName: "days"))
  var horizonDays: Int?

  @Option(help: ArgumentHelp("Mean work on a ticket in seconds (default 600, or what the log says).", valueName: "seconds"))
  var aht: Double?

  @Option(help: ArgumentHelp("Law of work times: lognormal (default), exponential, gamma, …", valueName: "law"))
  var workLaw: String?

  @Option(help: ArgumentHelp("Squared coefficient of variation of work times (default 1).", valueName: "scv"))
  var workVariation: Double?

  @Option(
    help: ArgumentHelp(
      "Promise in open time: 4h, 30min, 2d (open days); of a class: high=4h, high=30min:first_response. May be given several times.",
      valueName: "promise"))
  var promise: [String] = []

  @Option(help: "Share of the tickets to be in time, 0 to 1 (default 0.9).")
  var share: Double?

  @Option(help: "Chance with which the certain plan keeps the share, 0 to 1 (default 0.9).")
  var certainty: Double?

  @Option(help: "Order of work: fifo (default), edf (earliest deadline first) or priority.")
  var discipline: String?

  @Option(help: ArgumentHelp("Opening hours: \"mon-fri 08:00-18:00, sat 10:00-14:00\".", valueName: "hours"))
  var openHours: String?

  @Option(help: ArgumentHelp("Business hours as a YAML file, in place of --open-hours.", valueName: "file"))
  var calendar: String?

  @Option(help: ArgumentHelp("Public holidays on which nobody works, and days of one's own: US-MA, NO,2026-12-24.", valueName: "list"))
  var holidays: String?

  @Option(
    help: ArgumentHelp(
      "Hours of work on tickets that are there: for each open day, or seven with commas from Monday on.", valueName: "hours"))
  var hours: String?

  @Option(help: "Tickets that wait at the start.")
  var backlog: Int?

  @Flag(help: "Take the tickets of the log that are open at the start as the backlog.")
  var openBacklog = false

  @Option(help: ArgumentHelp("Day from whose end on nothing is to wait longer than promised.", valueName: "date"))
  var clearBy: String?

  @Option(help: ArgumentHelp("Live contacts answered by the same people: a table as staff writes it.", valueName: "file"))
  var live: String?

  @Option(help: ArgumentHelp("Agents there for live contacts, where the table does not say.", valueName: "agents"))
  var liveAgents: Int?

  @Option(help: ArgumentHelp("Mean handle time of live contacts (default 300).", valueName: "seconds"))
  var liveAht: Double?

  @Option(help: ArgumentHelp("Tickets are begun only while more than so many are idle (default 0).", valueName: "agents"))
  var reserve: Int?

  @Option(help: ArgumentHelp("So many agents do tickets only.", valueName: "agents"))
  var ringFenced: Int?

  @Option(help: ArgumentHelp("Share of paid time away, in all or by cause: leave=0.12,illness=0.06 (default 0.3).", valueName: "shares"))
  var shrinkage: String?

  @Option(help: "Courses to play through (default 200, fewer where tickets are many).")
  var paths: Int?

  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if (table == nil) == (tickets == nil) { throw ValidationError("give either a table of volumes or a log with --tickets") }
    if live == nil, liveAgents != nil || liveAht != nil || reserve != nil || ringFenced != nil {
      throw ValidationError("--live-agents, --live-aht, --reserve and --ring-fenced need --live")
    }
  }

  func run() throws {
    var request = DeferredJob.Request()
    request.table = table.map { .file($0) }
    request.tickets = tickets.map { .file($0) }
    request.model = model
    request.by = by
    request.to = to
    request.horizonDays = horizonDays
    request.aht = aht
    request.workLaw = workLaw
    request.workVariation = workVariation
    request.promises = promise.isEmpty ? nil : try promise.map(Self.promise)
    request.share = share
    request.certainty = certainty
    request.discipline = discipline
    request.openHours = openHours
    request.calendar = try text(ofFile: calendar, option: "calendar")
    request.holidays = holidays
    request.hours = try hours.map(numbers)
    request.backlog = backlog
    request.openBacklog = openBacklog ? true : nil
    request.clearBy = clearBy
    request.live = live.map { file in
      var input = DeferredJob.LiveInput()
      input.table = .file(file)
      input.agents = liveAgents
      input.aht = liveAht
      input.reserve = reserve
      input.ringFenced = ringFenced
      return input
    }
    request.shrinkage = try shrinkage.map(ShrinkageInput.init(parsing:))
    request.paths = paths
    request.seed = shared.seed
    request.map = try series.columns()
    request.dateOrder = series.dateOrder
    request.every = series.every
    request.timezone = shared.timezone
    let response = try DeferredJob.run(request, context: shared.context())
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }

  private static func promise(_ line: String) throws -> DeferredJob.PromiseInput {
    guard let promise = DeferredJob.PromiseInput(line: line) else {
      throw ValidationError("--promise takes 4h, high=4h or high=4h:first_response (or :resolution), not '\(line)'")
    }
    return promise
  }

  private func numbers(_ text: String) throws -> [Double] {
    try list(text).map { item in
      guard let number = Double(item) else { throw ValidationError("--hours takes numbers, not '\(item)'") }
      return number
    }
  }
}
