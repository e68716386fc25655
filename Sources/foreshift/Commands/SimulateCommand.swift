import ArgumentParser
import Engine

struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: SimulateJob.summary,
    discussion: """
      One queue by its load, or a desk of several classes of contacts and groups of agents from a JSON file with the fields of the API's
      request. The same seed meets the same contacts, so that two staffings can be compared.

      Examples:
        foreshift simulate --load 20 --agents 24 --aht 300 --patience 120
        foreshift simulate --volume 100 --interval 1800 --aht 180 --agents 12 --handle-law lognormal --handle-variation 1.5
        foreshift simulate desk.json --format csv --output desk.csv
      """)

  @Argument(help: ArgumentHelp("A desk as JSON: classes, groups, interval_seconds; - is standard input.", valueName: "desk"))
  var desk: String?

  @Option(help: "Offered load in Erlangs.")
  var load: Double?

  @Option(help: "Contacts per interval, in place of --load.")
  var volume: Double?

  @Option(help: ArgumentHelp("Seconds of an interval.", valueName: "seconds"))
  var interval: Double?

  @Option(help: ArgumentHelp("Mean handle time in seconds (default 300).", valueName: "seconds"))
  var aht: Double?

  @Option(
    help: ArgumentHelp("Law of handle times: exponential (default), lognormal, gamma, erlang2, weibull, deterministic, …", valueName: "law")
  )
  var handleLaw: String?

  @Option(help: ArgumentHelp("Squared coefficient of variation of handle times.", valueName: "scv"))
  var handleVariation: Double?

  @Option(help: ArgumentHelp("Mean patience before a waiting contact gives up (default: nobody does).", valueName: "seconds"))
  var patience: Double?

  @Option(help: ArgumentHelp("Law of patience (default exponential).", valueName: "law"))
  var patienceLaw: String?

  @Option(help: ArgumentHelp("Squared coefficient of variation of patience.", valueName: "scv"))
  var patienceVariation: Double?

  @Option(help: ArgumentHelp("Observed patience in place of a law: a file of seconds, one a line.", valueName: "file"))
  var patienceTimes: String?

  @Option(help: "Number of agents.")
  var agents: Int?

  @Option(help: ArgumentHelp("Threshold of the service level (default 20).", valueName: "seconds"))
  var targetSeconds: Double?

  @Option(help: "Contacts to count (default 400000).")
  var contacts: Int?

  @Option(help: "How often a desk's span is simulated (default 100).")
  var replications: Int?

  @Option(help: ArgumentHelp("Confidence of the intervals in per cent (default 95).", valueName: "level"))
  var confidence: Double?

  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = try desk.map { try SimulateJob.request(json: InputFile.contents(of: $0)) } ?? SimulateJob.Request()
    request.load = load ?? request.load
    request.volume = volume ?? request.volume
    request.intervalSeconds = interval ?? request.intervalSeconds
    request.aht = aht ?? request.aht
    request.handleLaw = handleLaw ?? request.handleLaw
    request.handleVariation = handleVariation ?? request.handleVariation
    request.patience = patience ?? request.patience
    request.patienceLaw = patienceLaw ?? request.patienceLaw
    request.patienceVariation = patienceVariation ?? request.patienceVariation
    request.patienceTimes = try patienceTimes.map(SecondsFile.read) ?? request.patienceTimes
    request.agents = agents ?? request.agents
    request.targetSeconds = targetSeconds ?? request.targetSeconds
    request.contacts = contacts ?? request.contacts
    request.replications = replications ?? request.replications
    request.confidence = confidence ?? request.confidence
    request.seed = shared.seed ?? request.seed
    try shared.emit(Presentation(try SimulateJob.run(request, context: shared.context()), locale: shared.pictureLocale))
  }
}
