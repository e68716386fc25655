import ArgumentParser
import Engine
import Foundation

struct ShiftsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shifts",
    abstract: ShiftsJob.summary,
    discussion: """
      The rules are a JSON file with the shifts to choose from and the limits:
        {"shifts": [{"id": "early", "starts": ["07:00", "08:00"], "length": 8.5, "cost": 8,
                     "breaks": [{"length": 30, "earliest": 3.5, "latest": 4.5}]}],
         "limits": {"days_per_week": 5, "under_cost": 3, "over_cost": 0.2, "part_time_hours": 5, "part_time_share": 0.2}}
      Further fields: paid_hours, skills, team, days_per_week, minimum_people and maximum_people of a shift; days_off_together, starts_apart,
      minimum_week_hours, maximum_week_hours and opening of the limits; teams with people and hours; service, which prices a missing person by
      the service lost; deferred, hours of work with a deadline that fill what the shifts leave over.
      Examples:
        foreshift staff forecast.csv --format csv --output need.csv
        foreshift shifts need.csv --rules rules.json --output shifts.svg
        foreshift shifts need.csv --rules rules.json --timezone Europe/Oslo --output shifts.ics
        foreshift shifts need.json --rules rules.json --time-limit 60 --format json
      """)

  @Argument(
    help: ArgumentHelp(
      "A table as staff writes it, a series table, or JSON: a list of days, each a list of intervals; - is standard input.",
      valueName: "requirement"))
  var requirement: String

  @Option(help: ArgumentHelp("The shifts and limits, as JSON.", valueName: "file"))
  var rules: String

  @Option(help: ArgumentHelp("The column that holds the requirement (default: scheduled, else y).", valueName: "header"))
  var column: String?

  @Option(help: ArgumentHelp("Length of an interval of a JSON requirement (default 30).", valueName: "minutes"))
  var intervalMinutes: Int?

  @Option(help: ArgumentHelp("Wall time for the search (default 10).", valueName: "seconds"))
  var timeLimit: Double?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = try ShiftsJob.request(json: InputFile.contents(of: rules))
    if requirement.lowercased().hasSuffix(".json") {
      request.requirement = try days(InputFile.contents(of: requirement))
    } else {
      request.table = .file(requirement)
    }
    request.column = column ?? request.column
    request.intervalMinutes = intervalMinutes ?? request.intervalMinutes
    request.timeLimit = timeLimit ?? request.timeLimit
    request.timezone = shared.timezone
    let response = try ShiftsJob.run(request, context: shared.context())
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
  }

  private func days(_ data: Data) throws(JobError) -> [[Double]] {
    do {
      return try JSONDecoder().decode([[Double]].self, from: data)
    } catch {
      throw JobError(
        .data, code: "invalid_json", message: "the requirement is a list of days, each a list of numbers, one an interval",
        file: requirement)
    }
  }
}
