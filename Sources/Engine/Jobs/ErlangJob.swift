public import Staffing

/// One queue: all its measures for a number of agents, or the least agents for a service level.
public enum ErlangJob: Job {
  public static let name = "erlang"
  public static let summary = "One queue, all its measures, or the least agents for a service level."

  public struct Request: Codable, Sendable, Equatable, QueueStated {
    /// `b`, `c`, `a`, …; default: the one that what is stated means, `a` with a patience and `c` with nothing.
    public var queue: String?
    /// Offered load in Erlangs; or give `volume`.
    public var load: Double?
    /// Contacts in `intervalSeconds`.
    public var volume: Double?
    /// Length of the interval of `volume` in seconds; default 3600.
    public var intervalSeconds: Double?
    /// Mean handle time in seconds; default 300.
    public var aht: Double?
    public var agents: Int?
    /// Share to answer in time; asks for the least agents when `agents` is left out. Default 80/20.
    public var serviceLevel: ServiceLevelInput?
    /// Which service level is asked for and answered as `service_level`: `answered_within_over_offered` (default), or another of
    /// `service_levels`.
    public var definition: ServiceLevelDefinition?
    /// Threshold of the service level in seconds; default 20.
    public var targetSeconds: Double?
    /// Upper bound of the occupancy for the least agents, 0…1.
    public var maximumOccupancy: Double?
    /// Mean patience in seconds, for queues with abandonment.
    public var patience: Double?
    /// Share of blocked and abandoned attempts that try again.
    public var redial: Double?
    /// Contacts that fit in the system, waiting and in service.
    public var lines: Int?
    /// Contacts of several priorities, the most urgent first, in place of `load`: nobody is interrupted, and who is next is the longest waiting
    /// of the most urgent class.
    public var classes: [ClassInput]?
    /// What one agent costs an hour, for the cost of each number of agents.
    public var hourlyCost: Double?
    /// The law of patience for the queue `g`: `exponential` (default), `weibull`, `lognormal`, `gamma`, `deterministic`, …
    public var patienceLaw: String?
    /// Squared coefficient of variation of patience, where the law needs one.
    public var patienceVariation: Double?
    /// Observed patience of single contacts in seconds, in place of a law, for the queue `g`: each is as likely as the others.
    public var patienceTimes: [Double]?
    /// Squared coefficient of variation of handle times for the queue `mgn`; default 1.
    public var handleVariation: Double?
    /// Mean handle times in seconds of a chat while its agent holds 1, 2, … chats, for the queue `chat`.
    public var chatAht: [Double]?

    public init() {}
  }

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    do throws(StaffingError) {
      return try request.classes == nil ? answer(request) : classesAnswer(request)
    } catch {
      throw JobError(staffing: error)
    }
  }

  private static func answer(_ request: Request) throws(StaffingError) -> Response {
    let handleTime = request.aht ?? 300
    var traffic: QueueTraffic
    if let load = request.load {
      traffic = try QueueTraffic(
        offeredLoad: load, handleTime: handleTime, meanPatience: request.patience, lines: request.lines,
        redialProbability: request.redial ?? 0)
    } else if let volume = request.volume {
      traffic = try QueueTraffic(
        volume: volume, intervalSeconds: request.intervalSeconds ?? 3600, handleTime: handleTime, meanPatience: request.patience,
        lines: request.lines, redialProbability: request.redial ?? 0)
    } else {
      throw StaffingError(
        .missingParameter, subject: "load", detail: "Give the offered load in Erlangs (load), or contacts per interval (volume).")
    }
    traffic.patience = try request.patienceDistribution()
    if let variation = request.handleVariation { traffic.handleTimeVariation = variation }
    if let chatAht = request.chatAht { traffic.chatHandleTimes = chatAht }
    let queue = try QueueModels.named(request.queueName).init(traffic)
    let goal = try ServiceGoal(
      share: request.serviceLevel?.share ?? 0.8, seconds: request.targetSeconds ?? request.serviceLevel?.seconds ?? 20,
      definition: request.definition ?? .answeredWithinOverOffered)
    guard request.hourlyCost.map({ $0.isFinite && $0 >= 0 }) ?? true else {
      throw StaffingError(.invalidParameter, subject: "hourly_cost", detail: "The cost of an agent must be 0 or more.")
    }
    var agents: Int
    if let given = request.agents {
      agents = given
    } else {
      agents = try queue.leastAgents(for: goal)
      if let cap = request.maximumOccupancy { agents = max(agents, try queue.leastAgents(maximumOccupancy: cap)) }
    }
    let measures = try queue.measures(agents: agents, targetSeconds: goal.seconds)
    let loses = type(of: queue).id != "c"
    return Response(
      agents: agents, offeredLoad: measures.offeredLoad, probabilityOfWait: measures.probabilityOfWait,
      averageSpeedOfAnswer: measures.averageSpeedOfAnswer, serviceLevel: measures.serviceLevel(goal.definition),
      occupancy: measures.occupancy,
      meanQueueLength: measures.meanQueueLength, probabilityOfAbandonment: loses ? measures.probabilityOfAbandonment : nil,
      probabilityOfBlocking: loses ? measures.probabilityOfBlocking : nil, serviceLevels: ServiceLevels(measures),
      meanTimeInQueue: measures.meanTimeInQueue, meanOfferedWait: measures.meanOfferedWait,
      meanWaitOfDelayed: measures.meanWaitOfDelayed,
      waitQuantiles: quantileShares.compactMap { share in
        (try? queue.waitQuantile(share, agents: agents)).map { WaitQuantile(share: share, seconds: $0) }
      },
      redials: measures.redials.map { Redials(attemptsPerContact: $0.inflation, neverServed: $0.freshNeverServed) },
      stable: measures.isStable, classes: nil,
      tradeOff: TradeOffBuilder(queue: queue, goal: goal, chosen: agents, hourlyCost: request.hourlyCost).tradeOff(),
      says: says(measures, goal: goal, asked: request.agents == nil, title: type(of: queue).title) + remark(type(of: queue).id),
      made: Provenance())
  }

  /// A definition of the service level by its name.
  ///
  /// - Throws: `invalid_text`, naming those there are.
  public static func definition(named name: String) throws(JobError) -> ServiceLevelDefinition {
    guard let definition = ServiceLevelDefinition(rawValue: name) else {
      let known = ServiceLevelDefinition.allCases.map(\.rawValue).joined(separator: ", ")
      throw JobError(
        .request, code: "invalid_text", message: "there is no definition '\(name)' of the service level; there are \(known)",
        field: "definition")
    }
    return definition
  }

  private static let quantileShares = [0.5, 0.8, 0.9, 0.95, 0.99]

  private static func says(_ measures: QueueMeasures, goal: ServiceGoal, asked: Bool, title: String) -> String {
    guard measures.isStable else {
      return
        "\(measures.agents) agents cannot carry \(Phrase.number(measures.offeredLoad)) Erlangs: the queue grows without end (\(title))."
    }
    let result =
      "\(Phrase.percent(measures.serviceLevel(goal.definition))) \(words(goal.definition)) \(Phrase.number(goal.seconds)) s, mean wait "
      + "\(Phrase.number(measures.averageSpeedOfAnswer)) s, occupancy \(Phrase.percent(measures.occupancy)) (\(title))."
    return asked
      ? "\(measures.agents) agents are the least for \(Phrase.percent(goal.share)) within \(Phrase.number(goal.seconds)) s: \(result)"
      : "\(measures.agents) agents: \(result)"
  }

  /// What an approximate queue may be off by, as measured against simulation.
  private static func remark(_ model: String) -> String {
    guard model == GeneralHandleTimeQueue.id else { return "" }
    return " An approximation: up to a squared variation of 1 the level may be 3 points too high and the mean wait 9 % too short; at 4 the "
      + "level up to 7 points too low and the mean wait a fifth to two fifths too long."
  }

  private static func words(_ definition: ServiceLevelDefinition) -> String {
    switch definition {
    case .answeredWithinOverOffered: "answered within"
    case .answeredWithinOverAnswered: "of the answered answered within"
    case .answeredWithinOverOfferedLessShortAbandons: "of all but short abandons answered within"
    case .answeredOrAbandonedWithinOverOffered: "answered or given up within"
    case .virtualWithin: "would be answered, never giving up, within"
    }
  }
}
