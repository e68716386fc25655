import ArgumentParser
import Engine

struct StaffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "staff",
    abstract: StaffJob.summary,
    discussion: """
      Example:
        foreshift forecast hourly.csv --horizon 168 --output forecast.csv
        foreshift staff forecast.csv --aht 300 --service-level 80/20 --output staffing.svg
      """)

  @Argument(
    help: ArgumentHelp(
      "A forecast table (ds, a model's column, its -hi-80), its sample paths (forecast --paths), or a series table; - is standard input.",
      valueName: "forecast"))
  var table: String

  @Option(help: ArgumentHelp("The forecast column to staff for (default: the first).", valueName: "model"))
  var model: String?

  @Option(help: ArgumentHelp("Mean handle time in seconds (default 300).", valueName: "seconds"))
  var aht: Double?

  @Option(help: "Queue model: c, a, b, x, g, mgn, chat (default: a with --patience, else what the other options mean, c with none).")
  var queue: String?

  @Option(help: ArgumentHelp("Share of paid time away, in all or by cause: leave=0.12,illness=0.06 (default 0.3).", valueName: "shares"))
  var shrinkage: String?

  @Option(help: ArgumentHelp("Paid hours of a shift (default 8).", valueName: "hours"))
  var shiftHours: Double?

  @Option(help: "Chance with which the certain need keeps the promise, 0 to 1 (default 0.9).")
  var certainty: Double?

  @Option(help: ArgumentHelp("Over what the service level is promised: interval (default), day or week.", valueName: "span"))
  var goalPer: String?

  @Option(
    help: ArgumentHelp(
      "How contacts become load: auto (default), sipp_average, sipp_max, lag_average, lag_max, mol_average, mol_max, mol_pointwise.",
      valueName: "method"))
  var demand: String?

  @OptionGroup var goal: QueueOptions
  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = StaffJob.Request()
    request.table = .file(table)
    request.model = model
    request.aht = aht
    request.serviceLevel = try goal.goal()
    request.targetSeconds = goal.targetSeconds
    request.queue = queue
    request.patience = goal.patience
    request.redial = goal.redial
    request.lines = goal.lines
    request.patienceLaw = goal.patienceLaw
    request.patienceTimes = try goal.observedPatience()
    request.patienceVariation = goal.patienceVariation
    request.handleVariation = goal.handleVariation
    request.chatAht = try goal.chatHandleTimes()
    request.shrinkage = try shrinkage.map(ShrinkageInput.init(parsing:))
    request.maximumOccupancy = goal.maximumOccupancy
    request.shiftHours = shiftHours
    request.certainty = certainty
    request.goalPer = try goalPer.map { text in
      guard let span = GoalSpan(rawValue: text) else { throw ValidationError("--goal-per is interval, day or week, not '\(text)'") }
      return span
    }
    request.demand = demand
    request.every = series.every
    request.dateOrder = series.dateOrder
    request.map = try series.columns()
    request.timezone = shared.timezone
    let response = try StaffJob.run(request, context: JobContext())
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
