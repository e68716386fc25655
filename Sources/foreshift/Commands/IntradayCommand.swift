import ArgumentParser
import Engine
import Foundation

struct IntradayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intraday",
    abstract: IntradayJob.summary,
    discussion: """
      The table holds what came until now, best with some weeks before it, and in a column agents how many people were there. The moves are a
      JSON file of who may be asked:
        {"deferred": [{"from": "13:00", "to": "17:00", "people": 3}],
         "breaks": [{"at": "14:00", "minutes": 30, "people": 4, "earliest": "12:30", "latest": "16:00"}],
         "overtime": [{"from": "16:00", "to": "19:00", "people": 2}]}

      Examples:
        foreshift intraday today.csv --plan staffing.csv --aht 300 --service-level 80/20
        foreshift intraday today.csv --plan staffing.csv --aht 300 --moves moves.json --output today.svg
      """)

  @Argument(help: ArgumentHelp("A series table by hour or minutes that ends now; - is standard input.", valueName: "series"))
  var table: String

  @Option(help: ArgumentHelp("The plan of the day, as staff writes it (ds, volume, agents).", valueName: "file"))
  var plan: String

  @Option(help: ArgumentHelp("The column of the plan that says how many answer (default: agents, then y).", valueName: "header"))
  var column: String?

  @Option(help: ArgumentHelp("Mean handle time in seconds (default 300).", valueName: "seconds"))
  var aht: Double?

  @Option(help: "Queue model: c (default), a with --patience.")
  var queue: String?

  @Option(help: ArgumentHelp("What may be moved, as JSON.", valueName: "file"))
  var moves: String?

  @OptionGroup var goal: QueueOptions
  @OptionGroup var series: SeriesOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = IntradayJob.Request()
    request.table = .file(table)
    request.plan = .file(plan)
    request.column = column
    request.aht = aht
    request.queue = queue
    request.serviceLevel = try goal.goal()
    request.targetSeconds = goal.targetSeconds
    request.maximumOccupancy = goal.maximumOccupancy
    request.patience = goal.patience
    request.moves = try moves.map { file in
      // The strict reader of requests names a field that it does not know.
      let text = String(decoding: try InputFile.contents(of: file), as: UTF8.self)
      return try IntradayJob.request(json: Data("{\"moves\": \(text)}".utf8)).moves ?? IntradayJob.MovesInput()
    }
    request.map = try series.columns()
    request.dateOrder = series.dateOrder
    request.every = series.every
    request.timezone = shared.timezone
    let response = try IntradayJob.run(request, context: shared.context())
    if let reading = response.reading { shared.remark(reading) }
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
    if let reading = response.reading { try shared.status(of: reading).leave() }
  }
}
