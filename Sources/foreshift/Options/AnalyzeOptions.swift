import ArgumentParser
import Engine

/// What `analyze` and `demo` can be told beyond the table.
struct AnalyzeOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ids of the catalogue, comma-separated (default: all that the columns allow).", valueName: "ids"))
  var kpi: String?

  @Option(help: ArgumentHelp("First day to judge (default: where the log is dense).", valueName: "date"))
  var from: String?

  @Option(help: ArgumentHelp("Last day to judge.", valueName: "date"))
  var to: String?

  @Option(help: ArgumentHelp("Whose public holidays to expect: NO, a region US-MA, and own days BR,2016-05-26.", valueName: "country"))
  var holidays: String?

  @Option(help: ArgumentHelp("Own events: a table of name,ds and, where wanted, before,after in days.", valueName: "file"))
  var events: String?

  @Option(help: ArgumentHelp("Targets, comma-separated: sla_compliance=0.9,resolution_time=86400", valueName: "targets"))
  var target: String?

  @Option(help: ArgumentHelp("Rules for all charts (default: each chart's own).", valueName: "rules"))
  var rules: String?

  @Option(help: ArgumentHelp("Days to forecast (default 28).", valueName: "days"))
  var horizon: Int?

  @Option(help: ArgumentHelp("Levels of the prediction intervals in per cent (default 80,95).", valueName: "levels"))
  var levels: String?

  @Option(help: ArgumentHelp("Forecasting model (default auto).", valueName: "model"))
  var model: String?

  @Option(help: ArgumentHelp("Hands-on seconds of a ticket (default: from the data, else 600).", valueName: "seconds"))
  var aht: Double?

  @Option(help: ArgumentHelp("Service level of live contacts (default 80/20).", valueName: "goal"))
  var serviceLevel: String?

  @Option(help: ArgumentHelp("Share of paid time away, in all or by cause: leave=0.12,illness=0.06 (default 0.3).", valueName: "shares"))
  var shrinkage: String?

  @Option(help: "Upper bound of the occupancy, 0 to 1 (default 0.85).")
  var maximumOccupancy: Double?

  @Option(help: ArgumentHelp("Paid hours of a shift (default 8).", valueName: "hours"))
  var shiftHours: Double?

  @Flag(help: "Exit with status 4 when there is a signal.")
  var failOnSignal = false

  func request(_ table: TableInput, title: String, timezone: String?) throws -> AnalyzeJob.Request {
    var request = AnalyzeJob.Request()
    request.table = table
    request.title = title
    request.kpi = kpi.map(list)
    request.from = from
    request.to = to
    request.holidays = holidays
    request.events = events.map { .file($0) }
    request.targets = try target.map(targetPairs)
    request.rules = rules
    request.horizonDays = horizon
    request.levels = try levels.map { try numbers($0, option: "--levels") }
    request.model = model
    request.aht = aht
    request.serviceLevel = try serviceLevel.map(ServiceLevelInput.init(parsing:))
    request.shrinkage = try shrinkage.map(ShrinkageInput.init(parsing:))
    request.maximumOccupancy = maximumOccupancy
    request.shiftHours = shiftHours
    request.timezone = timezone
    return request
  }
}

/// A comma-separated list of numbers.
func numbers(_ text: String, option: String) throws -> [Double] {
  try list(text).map {
    guard let value = Double($0) else { throw ValidationError("\(option) takes numbers with commas between, not '\($0)'") }
    return value
  }
}
