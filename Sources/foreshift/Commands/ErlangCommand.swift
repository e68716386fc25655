import ArgumentParser
import Engine

struct ErlangCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erlang",
    abstract: ErlangJob.summary,
    discussion: """
      Examples:
        foreshift erlang c --load 100 --agents 110 --aht 300 --target-seconds 20
        foreshift erlang c --volume 360 --interval 1800 --aht 240 --service-level 0.8
        foreshift erlang a --load 100 --agents 98 --aht 300 --patience 120 --format json
      """)

  @Argument(help: "The queue: b (no waiting), c (everyone waits), a (waiting contacts give up), x (redials, limited lines).")
  var queue: String

  @Option(help: "Offered load in Erlangs.")
  var load: Double?

  @Option(help: "Contacts per interval, in place of --load.")
  var volume: Double?

  @Option(help: ArgumentHelp("Seconds of the interval of --volume.", valueName: "seconds"))
  var interval: Double?

  @Option(help: ArgumentHelp("Mean handle time in seconds (default 300).", valueName: "seconds"))
  var aht: Double?

  @Option(help: "Number of agents; left out, the least for --service-level is found.")
  var agents: Int?

  @Option(help: ArgumentHelp("Share to answer in time, such as 0.8 or 80/20 (default 0.8).", valueName: "goal"))
  var serviceLevel: String?

  @Option(help: ArgumentHelp("Threshold of the service level (default 20).", valueName: "seconds"))
  var targetSeconds: Double?

  @Option(help: "Upper bound of the occupancy, 0 to 1.")
  var maximumOccupancy: Double?

  @Option(help: ArgumentHelp("Mean patience before a waiting contact gives up.", valueName: "seconds"))
  var patience: Double?

  @Option(help: "Share of blocked and abandoned attempts that try again, 0 to 1.")
  var redial: Double?

  @Option(help: "Contacts that fit in the system, waiting and in service.")
  var lines: Int?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = ErlangJob.Request()
    request.queue = queue
    request.load = load
    request.volume = volume
    request.intervalSeconds = interval
    request.aht = aht
    request.agents = agents
    request.patience = patience
    request.redial = redial
    request.lines = lines
    request.maximumOccupancy = maximumOccupancy
    request.targetSeconds = targetSeconds
    request.serviceLevel = try serviceLevel.map(ServiceLevelInput.init(parsing:))
    let response = try ErlangJob.run(request, context: JobContext())
    try shared.emit(Presentation(erlang: response))
  }
}
