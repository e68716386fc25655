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
        foreshift chart volume.csv --type ewma --lambda 0.1 --arl 370
        foreshift chart volume.csv --split auto --exclude 2016-03-25=holiday
        foreshift kpis tickets.csv --kpi sla_compliance | foreshift chart - --format json

      Charts (--type) and their parameters (--parameter NAME=VALUE):
      \(ChartListing.all.map { $0.line(width: 79) }.joined(separator: "\n"))
      """)

  @Argument(
    help: ArgumentHelp(
      "A series table: unique_id (optional), ds, y, n (optional), further columns of numbers for t2, mewma, mcusum; several rows of one ds are a subgroup; - is standard input.",
      valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("auto (default) or a chart of the list above.", valueName: "chart"))
  var type: String?

  @Option(
    help: ArgumentHelp(
      "none, nelson, western_electric, anhoej, or a list: nelson_1, 7 in a row above centre (default: the chart's own).", valueName: "rules"
    ))
  var rules: String?

  @Option(help: ArgumentHelp("Periods that set the limits: a number of points, or START..END.", valueName: "baseline"))
  var baseline: String?

  @Option(help: ArgumentHelp("First periods of later phases, comma-separated; auto proposes steps and moves no limit.", valueName: "dates"))
  var split: String?

  @Option(help: ArgumentHelp("Periods to leave out, comma-separated, with a reason if wanted: 2016-03-25=holiday.", valueName: "dates"))
  var exclude: String?

  @Option(help: "Distance of the limits in standard deviations (default 3).")
  var sigmaLimits: Double?

  @Option(help: ArgumentHelp("Total probability outside the limits, in place of --sigma-limits.", valueName: "p"))
  var probabilityLimits: Double?

  @Option(help: ArgumentHelp("Design the limits for this in-control average run length.", valueName: "points"))
  var arl: Double?

  @Option(help: "Weight of the newest point (ewma, mewma).")
  var lambda: Double?

  @Option(help: "Reference value (cusum, mcusum): half the shift to be found.")
  var k: Double?

  @Option(help: "Decision interval of a CUSUM, or the limit of t2, mewma, mcusum.")
  var h: Double?

  @Flag(help: "Start the sums of a CUSUM half-way to their limit.")
  var fir = false

  @Option(help: ArgumentHelp("Points of a moving average (ma), or stretch that glr looks back.", valueName: "points"))
  var window: Int?

  @Option(name: .customLong("parameter"), help: ArgumentHelp("A parameter of the chart; may be repeated.", valueName: "name=value"))
  var parameters: [String] = []

  @Option(
    help: ArgumentHelp(
      "Sigma from subgroups: mean_range, weighted_range, mean_deviation, weighted_deviation, pooled, pooled_unbiased.", valueName: "how"))
  var subgroupSigma: String?

  @Option(help: ArgumentHelp("Fit on another scale and take the limits back: log, box_cox, none.", valueName: "scale"))
  var transform: String?

  @Option(help: ArgumentHelp("Columns that t2, mewma, mcusum judge together (default: all of numbers).", valueName: "columns"))
  var variables: String?

  @Option(help: ArgumentHelp("Centre and spread of the baseline: mean (default), median, biweight.", valueName: "estimator"))
  var baselineEstimator: String?

  @Option(help: ArgumentHelp("Widen xmr limits for a short baseline: hold the run length with this probability.", valueName: "p"))
  var widen: Double?

  @Option(help: "A known centre line.")
  var center: Double?

  @Option(help: "A known standard deviation.")
  var sigma: Double?

  @Option(help: "A target, drawn and compared with.")
  var target: Double?

  @Option(help: ArgumentHelp("Lower specification limit, for the capability.", valueName: "limit"))
  var lowerSpec: Double?

  @Option(help: ArgumentHelp("Upper specification limit, for the capability.", valueName: "limit"))
  var upperSpec: Double?

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
    request.baselineEstimator = baselineEstimator
    request.widen = widen
    request.split = split.map(list)
    request.exclude = exclude.map(list)
    request.sigmaLimits = sigmaLimits
    request.probabilityLimits = probabilityLimits
    request.arl = arl
    request.lambda = lambda
    request.k = k
    request.h = h
    request.fir = fir ? true : nil
    request.window = window
    request.parameters = try namedNumbers()
    request.subgroupSigma = subgroupSigma
    request.transform = transform
    request.variables = variables.map(list)
    request.lowerSpec = lowerSpec
    request.upperSpec = upperSpec
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
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
    if failOnSignal, response.charts.contains(where: { !$0.signals.isEmpty }) { try ExitStatus.signalFound.leave() }
  }

  /// `--parameter name=value`, each once.
  private func namedNumbers() throws -> [String: Double]? {
    var values: [String: Double] = [:]
    for pair in parameters.flatMap(list) {
      let parts = pair.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let value = Double(parts[1]), value.isFinite else {
        throw ValidationError("--parameter takes a name and a number such as lambda=0.2, not '\(pair)'")
      }
      guard values.updateValue(value, forKey: String(parts[0])) == nil else {
        throw ValidationError("--parameter \(parts[0]) is given twice")
      }
    }
    return values.isEmpty ? nil : values
  }
}
