import ArgumentParser
import Engine

/// The goal of a queue and what limits it, as `erlang` and `staff` take them.
struct QueueOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Share to answer in time, such as 0.8 or 80/20 (default 80/20).", valueName: "goal"))
  var serviceLevel: String?

  @Option(help: ArgumentHelp("Threshold of the service level, where --service-level gives none (default 20).", valueName: "seconds"))
  var targetSeconds: Double?

  @Option(help: "Upper bound of the occupancy, 0 to 1.")
  var maximumOccupancy: Double?

  @Option(help: ArgumentHelp("Mean patience before a waiting contact gives up.", valueName: "seconds"))
  var patience: Double?

  @Option(help: "Share of blocked and abandoned attempts that try again, 0 to 1.")
  var redial: Double?

  @Option(help: "Contacts that fit in the system, waiting and in service.")
  var lines: Int?

  @Option(help: ArgumentHelp("Law of patience for the queue g: exponential (default), weibull, lognormal, gamma, …", valueName: "law"))
  var patienceLaw: String?

  @Option(help: ArgumentHelp("Squared coefficient of variation of patience.", valueName: "scv"))
  var patienceVariation: Double?

  @Option(help: ArgumentHelp("Squared coefficient of variation of handle times for the queue mgn.", valueName: "scv"))
  var handleVariation: Double?

  @Option(
    help: ArgumentHelp(
      "Mean handle times of a chat while its agent holds 1, 2, … chats, for the queue chat: 300,400,480.", valueName: "seconds"))
  var chatAht: String?

  @Option(
    help: ArgumentHelp("Observed patience for the queue g in place of a law: a file of seconds, one a line.", valueName: "file"))
  var patienceTimes: String?

  /// The numbers of the file, one a line; empty lines say nothing.
  func observedPatience() throws -> [Double]? { try patienceTimes.map(SecondsFile.read) }

  func chatHandleTimes() throws -> [Double]? {
    try chatAht.map { text in
      try list(text).map { item in
        guard let seconds = Double(item) else { throw ValidationError("--chat-aht takes seconds with commas, not '\(item)'") }
        return seconds
      }
    }
  }

  func goal() throws -> ServiceLevelInput? { try serviceLevel.map(ServiceLevelInput.init(parsing:)) }
}
