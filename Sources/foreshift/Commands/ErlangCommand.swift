import ArgumentParser
import Engine
import Foundation

struct ErlangCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erlang",
    abstract: ErlangJob.summary,
    discussion: """
      Examples:
        foreshift erlang c --load 100 --agents 110 --aht 300 --target-seconds 20
        foreshift erlang c --volume 360 --interval 1800 --aht 240 --service-level 0.8
        foreshift erlang a --load 100 --agents 98 --aht 300 --patience 120 --format json
        foreshift erlang g --load 100 --aht 300 --patience 90 --patience-law weibull --patience-variation 2 --output trade-off.svg
        foreshift erlang a --load 100 --aht 300 --patience 120 --service-level 90/30 --definition answered_within_over_answered
        foreshift erlang g --load 100 --aht 300 --patience-times waited.txt
        foreshift erlang c --class urgent=20:90/20 --class normal=60:80/120 --aht 300
        foreshift erlang chat --volume 200 --chat-aht 300,400,480 --service-level 80/30
      """)

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(
      "A class of priority with its Erlangs and its goal, the most urgent first, in place of --load: urgent=20:90/20.", valueName: "class"))
  var classes: [String] = []

  @Argument(
    help:
      "The queue: b (no waiting), c (everyone waits), a (waiting contacts give up), x (redials, limited lines), g (any law of patience), mgn (any variation of handle times), chat (several at a time)."
  )
  var queue: String

  @Option(parsing: .unconditional, help: "Offered load in Erlangs.")
  var load: Double?

  @Option(parsing: .unconditional, help: "Contacts per interval, in place of --load.")
  var volume: Double?

  @Option(help: ArgumentHelp("Seconds of the interval of --volume.", valueName: "seconds"))
  var interval: Double?

  @Option(parsing: .unconditional, help: ArgumentHelp("Mean handle time in seconds (default 300).", valueName: "seconds"))
  var aht: Double?

  @Option(parsing: .unconditional, help: "Number of agents; left out, the least for --service-level is found.")
  var agents: Int?

  @Option(
    help: ArgumentHelp(
      "Which service level is meant: answered_within_over_offered (default), answered_within_over_answered, answered_within_over_offered_less_short_abandons, answered_or_abandoned_within_over_offered, virtual_within.",
      valueName: "name"))
  var definition: String?

  @OptionGroup var goal: QueueOptions
  @OptionGroup var shared: SharedOptions

  func run() throws {
    var request = ErlangJob.Request()
    request.queue = queue
    request.load = load
    request.volume = volume
    request.intervalSeconds = interval
    request.aht = aht
    request.agents = agents
    request.serviceLevel = try goal.goal()
    request.targetSeconds = goal.targetSeconds
    request.maximumOccupancy = goal.maximumOccupancy
    request.patience = goal.patience
    request.redial = goal.redial
    request.lines = goal.lines
    request.patienceLaw = goal.patienceLaw
    request.patienceVariation = goal.patienceVariation
    request.handleVariation = goal.handleVariation
    request.definition = try definition.map(ErlangJob.definition(named:))
    request.patienceTimes = try goal.observedPatience()
    request.chatAht = try goal.chatHandleTimes()
    if !classes.isEmpty { request.classes = try classes.map(Self.priority) }
    let response = try ErlangJob.run(request, context: JobContext())
    try shared.emit(Presentation(response, locale: shared.pictureLocale))
  }

  /// `urgent=20:90/20`; without a goal that of the command.
  private static func priority(_ text: String) throws -> ErlangJob.ClassInput {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let values = parts.count == 2 ? parts[1].split(separator: ":", maxSplits: 1) : []
    guard parts.count == 2, !parts[0].isEmpty, let first = values.first, let load = Double(first) else {
      throw ValidationError("--class takes a name, its Erlangs and its goal, such as urgent=20:90/20, not '\(text.prefix(60))'")
    }
    return ErlangJob.ClassInput(
      name: String(parts[0]), load: load, serviceLevel: try values.count == 2 ? ServiceLevelInput(parsing: String(values[1])) : nil)
  }
}
