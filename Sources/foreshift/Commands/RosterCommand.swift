import ArgumentParser
import Engine
import Foundation

struct RosterCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roster",
    abstract: RosterJob.summary,
    discussion: """
      The desk is a JSON file with the people, their contracts and wishes, and the rules; the shifts and who they need stand in it too, or
      come from a plan of the shifts command:
        {"start": "2026-05-04", "days": 14,
         "shifts": [{"id": "early", "start": "07:00", "length": 8, "paid_hours": 7.5}],
         "need": [{"shift": "early", "on": ["mon", "tue"], "people": 2, "skills": {"billing": 1}}],
         "people": [{"name": "Ana", "minimum_hours": 30, "maximum_hours": 37.5, "skills": ["billing"], "days_off": ["2026-05-08"],
                     "unavailable": ["2026-05-14..2026-05-17"], "prefers": ["early"]}],
         "rules": {"rest_hours": 11, "maximum_days_in_a_row": 5, "whole_weekends": true}}
      When someone falls ill, --ill repairs the roster that was published with as few changes for the others as the rules allow.
      Examples:
        foreshift roster docs/examples/roster.json
        foreshift roster docs/examples/roster.json --output roster.ics
        foreshift roster docs/examples/roster.json --format json --output roster-published.json
        foreshift roster docs/examples/roster.json --published roster-published.json --ill "Ana 2026-05-05"
        foreshift shifts need.csv --rules rules.json --format json --output plan.json
        foreshift roster people.json --plan plan.json --output roster.svg
      """)

  @Argument(help: ArgumentHelp("People, rules, shifts and need as JSON; - is standard input.", valueName: "desk"))
  var desk: String

  @Option(help: ArgumentHelp("The answer of the shifts command as JSON: its shifts are the ones to fill.", valueName: "file"))
  var plan: String?

  @Option(
    help: ArgumentHelp("Who is ill when: \"Ana 2026-05-04\" or \"Ana 2026-05-04..2026-05-06\"; may be repeated.", valueName: "who when"))
  var ill: [String] = []

  @Option(help: ArgumentHelp("The roster that everybody has: an earlier answer as JSON.", valueName: "file"))
  var published: String?

  @Option(help: ArgumentHelp("Wall time for the search (default 10).", valueName: "seconds"))
  var timeLimit: Double?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = try RosterJob.request(json: InputFile.contents(of: desk))
    if let plan { request.plan = try answer(ShiftsResponse.self, plan) }
    if let published {
      request.published = try answer(RosterResponse.self, published).shifts.map {
        RosterJob.Published(person: $0.person, shift: $0.shift, date: $0.date)
      }
    }
    if !ill.isEmpty { request.ill = (request.ill ?? []) + ill }
    request.timeLimit = timeLimit ?? request.timeLimit
    request.timezone = shared.timezone ?? request.timezone
    let response = try RosterJob.run(request, context: shared.context())
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
  }

  private func answer<Response: Decodable>(_ type: Response.Type, _ path: String) throws(JobError) -> Response {
    let data = try InputFile.contents(of: path)
    do {
      return try EngineJSON.decode(type, from: data)
    } catch {
      throw JobError(
        .data, code: "invalid_json", message: "this is not an answer of that command; write one with --format json", file: path)
    }
  }
}
