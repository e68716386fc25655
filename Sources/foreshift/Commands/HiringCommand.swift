import ArgumentParser
import Engine

struct HiringCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hiring",
    abstract: HiringJob.summary,
    discussion: """
      Examples:
        foreshift forecast monthly.csv --horizon 12 --output forecast.csv
        foreshift hiring forecast.csv --aht 600 --people 24 --attrition 0.25 --training-months 2 --lead-months 1
        foreshift hiring forecast.csv --aht 600 --people 24 --shrinkage leave=0.12,illness=0.06,meetings=0.08 --at-upper --output plan.svg
      """)

  @Argument(
    help: ArgumentHelp(
      "Volumes to come by month, week or day: a forecast table, or a series table; - is standard input.", valueName: "volume"))
  var table: String

  @Option(help: ArgumentHelp("The forecast column to plan for (default: the first).", valueName: "model"))
  var model: String?

  @Option(help: ArgumentHelp("Mean handle time in seconds (default 600).", valueName: "seconds"))
  var aht: Double?

  @Option(help: "Trained people on the payroll when the first month begins.")
  var people: Double

  @Option(help: "Share of the people who leave within a year, 0 to 1 (default 0.2).")
  var attrition: Double?

  @Option(help: ArgumentHelp("Share of paid time away, in all or by cause: leave=0.12,illness=0.06 (default 0.3).", valueName: "shares"))
  var shrinkage: String?

  @Option(help: "Share of the time at work that goes into contacts, 0 to 1 (default 0.85).")
  var maximumOccupancy: Double?

  @Option(help: ArgumentHelp("Paid hours of a person in a month (default 160).", valueName: "hours"))
  var paidHours: Double?

  @Option(help: ArgumentHelp("Months from the start to the first contact (default 1).", valueName: "months"))
  var trainingMonths: Int?

  @Option(help: ArgumentHelp("What new people get done in the months after training (default 0.5,0.75).", valueName: "shares"))
  var rampUp: String?

  @Option(help: ArgumentHelp("Months from the decision to the start (default 1).", valueName: "months"))
  var leadMonths: Int?

  @Option(help: ArgumentHelp("The most people who can start in a month.", valueName: "people"))
  var mostStarts: Int?

  @Flag(help: "Plan for the upper bound of the forecast's 80 % interval.")
  var atUpper = false

  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = HiringJob.Request()
    request.table = .file(table)
    request.model = model
    request.aht = aht
    request.people = people
    request.attrition = attrition
    request.shrinkage = try shrinkage.map(ShrinkageInput.init(parsing:))
    request.maximumOccupancy = maximumOccupancy
    request.paidHours = paidHours
    request.trainingMonths = trainingMonths
    request.rampUp = try rampUp.map { try list($0).map { try Self.number($0, "--ramp-up") } }
    request.leadMonths = leadMonths
    request.mostStarts = mostStarts
    request.atUpper = atUpper ? true : nil
    request.map = try series.columns()
    request.dateOrder = series.dateOrder
    request.every = series.every
    request.timezone = shared.timezone
    let response = try HiringJob.run(request, context: shared.context())
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }

  private static func number(_ text: String, _ option: String) throws -> Double {
    guard let number = Double(text) else { throw ValidationError("\(option) takes numbers, not '\(text)'") }
    return number
  }
}
