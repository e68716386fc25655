import ArgumentParser
import Engine

struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: ChartJob.summary,
    discussion: """
      Examples:
        foreshift chart volume.csv
        foreshift chart volume.csv --type xmr --rules nelson --output volume.svg
        foreshift kpis tickets.csv --kpi sla_compliance | foreshift chart - --format json
      """)

  @Argument(help: ArgumentHelp("A series table: unique_id (optional), ds, y, n (optional); - is standard input.", valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("auto (default), xmr, p, p_prime, np, u, u_prime, c, expected, run.", valueName: "chart"))
  var type: String?

  @Option(
    help: ArgumentHelp(
      "none, nelson, western_electric, anhoej, or a list nelson_1,nelson_2 (default: the chart's own).", valueName: "rules"))
  var rules: String?

  @Option(help: ArgumentHelp("Periods that set the limits: a number of points, or START..END.", valueName: "baseline"))
  var baseline: String?

  @Option(help: ArgumentHelp("First periods of later phases, comma-separated.", valueName: "dates"))
  var split: String?

  @Option(help: ArgumentHelp("Periods to leave out, comma-separated.", valueName: "dates"))
  var exclude: String?

  @Option(help: "Distance of the limits in standard deviations (default 3).")
  var sigmaLimits: Double?

  @Option(help: ArgumentHelp("Total probability outside the limits, in place of --sigma-limits.", valueName: "p"))
  var probabilityLimits: Double?

  @Option(help: "A known centre line.")
  var center: Double?

  @Option(help: "A known standard deviation.")
  var sigma: Double?

  @Option(help: "A target, drawn and compared with.")
  var target: Double?

  @Option(help: ArgumentHelp("What is measured: count, rate, proportion, duration, continuous, stock.", valueName: "kind"))
  var measure: String?

  @Option(help: ArgumentHelp("Which way is good: higher, lower, neutral.", valueName: "way"))
  var direction: String?

  @Option(help: ArgumentHelp("Whose public holidays to expect: NO, a region US-MA, and own days BR,2016-05-26.", valueName: "country"))
  var holidays: String?

  @Option(help: "Title of the chart.")
  var title: String?

  @Flag(help: "Exit with status 4 when there is a signal.")
  var failOnSignal = false

  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = ChartJob.Request()
    request.table = .file(table)
    request.type = type
    request.rules = rules
    request.baseline = baseline
    request.split = split.map(list)
    request.exclude = exclude.map(list)
    request.sigmaLimits = sigmaLimits
    request.probabilityLimits = probabilityLimits
    request.center = center
    request.sigma = sigma
    request.target = target
    request.measure = measure
    request.direction = direction
    request.holidays = holidays
    request.title = title
    request.every = series.every
    request.dateOrder = series.dateOrder
    request.map = try series.columns()
    request.timezone = shared.timezone
    let response = try ChartJob.run(request, context: shared.context())
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(chart: response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
    if failOnSignal, response.charts.contains(where: { !$0.signals.isEmpty }) { try ExitStatus.signalFound.leave() }
  }
}
