import Staffing

/// One queue: all its measures for a number of agents, or the least agents for a service level.
public enum ErlangJob: Job {
  public static let name = "erlang"
  public static let summary = "One queue, all its measures, or the least agents for a service level."

  public struct Request: Codable, Sendable, Equatable {
    /// `b`, `c` (default), `a`, …
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
    /// Answers the same queue with up to so many agents fewer and more too, 1…50: what one more person changes.
    public var around: Int?
    /// What one agent costs an hour, for the cost of each of these.
    public var hourlyCost: Double?

    public init() {}
  }

  /// The keys of the interface, then the measures that abandonment adds.
  public struct Response: Codable, Sendable, Equatable {
    public var agents: Int
    public var offeredLoad: Double
    @MissingAsNull public var probabilityOfWait: Double
    /// Seconds; null where the queue grows without end.
    @MissingAsNull public var averageSpeedOfAnswer: Double
    @MissingAsNull public var serviceLevel: Double
    public var occupancy: Double
    @MissingAsNull public var meanQueueLength: Double
    public var probabilityOfAbandonment: Double?
    public var probabilityOfBlocking: Double?
    public var stable: Bool
    /// The queue with other numbers of agents, ascending; with `around`.
    public var alternatives: [Alternative]?
    /// The answer in one sentence.
    public var says: String
    public var made: Provenance
  }

  /// The queue with another number of agents.
  public struct Alternative: Codable, Sendable, Equatable {
    public var agents: Int
    @MissingAsNull public var serviceLevel: Double
    /// The share that the last of these agents adds to the service level; null for the first of the list.
    @MissingAsNull public var gain: Double
    /// Seconds; null where the queue grows without end.
    @MissingAsNull public var averageSpeedOfAnswer: Double
    public var occupancy: Double
    /// Cost of all agents for an hour, where the cost of one was given.
    public var cost: Double?
    /// Whether it keeps the service level that was asked for.
    public var keepsGoal: Bool

    public init(
      agents: Int, serviceLevel: Double, gain: Double, averageSpeedOfAnswer: Double, occupancy: Double, cost: Double?, keepsGoal: Bool
    ) {
      self.agents = agents
      self.serviceLevel = serviceLevel
      self.gain = gain
      self.averageSpeedOfAnswer = averageSpeedOfAnswer
      self.occupancy = occupancy
      self.cost = cost
      self.keepsGoal = keepsGoal
    }
  }

  public static func run(_ request: Request, context: JobContext) throws(JobError) -> Response {
    do throws(StaffingError) {
      return try answer(request)
    } catch {
      throw JobError(staffing: error)
    }
  }

  private static func answer(_ request: Request) throws(StaffingError) -> Response {
    let handleTime = request.aht ?? 300
    let traffic: QueueTraffic
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
    let queue = try QueueModels.named(request.queue ?? "c").init(traffic)
    let goal = try ServiceGoal(
      share: request.serviceLevel?.share ?? 0.8, seconds: request.targetSeconds ?? request.serviceLevel?.seconds ?? 20)
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
      averageSpeedOfAnswer: measures.averageSpeedOfAnswer, serviceLevel: measures.serviceLevel(), occupancy: measures.occupancy,
      meanQueueLength: measures.meanQueueLength, probabilityOfAbandonment: loses ? measures.probabilityOfAbandonment : nil,
      probabilityOfBlocking: loses ? measures.probabilityOfBlocking : nil, stable: measures.isStable,
      alternatives: try request.around.map { (reach) throws(StaffingError) in
        try alternatives(queue, agents: agents, reach: reach, goal: goal, hourlyCost: request.hourlyCost)
      },
      says: says(measures, goal: goal, asked: request.agents == nil, title: type(of: queue).title), made: Provenance())
  }

  private static func alternatives(
    _ queue: any QueueModel, agents: Int, reach: Int, goal: ServiceGoal, hourlyCost: Double?
  ) throws(StaffingError) -> [Alternative] {
    guard (1...50).contains(reach) else {
      throw StaffingError(.invalidParameter, subject: "around", detail: "around lies between 1 and 50 agents, not \(reach).")
    }
    guard hourlyCost.map({ $0.isFinite && $0 >= 0 }) ?? true else {
      throw StaffingError(.invalidParameter, subject: "hourly_cost", detail: "The cost of an agent must be 0 or more.")
    }
    var list: [Alternative] = []
    var before = Double.nan
    for count in max(1, agents - reach)...(agents + reach) {
      let measures = try queue.measures(agents: count, targetSeconds: goal.seconds)
      let level = measures.isStable ? measures.serviceLevel() : .nan
      list.append(
        Alternative(
          agents: count, serviceLevel: level, gain: level - before, averageSpeedOfAnswer: measures.averageSpeedOfAnswer,
          occupancy: measures.occupancy, cost: hourlyCost.map { $0 * Double(count) }, keepsGoal: level >= goal.share))
      before = level
    }
    return list
  }

  private static func says(_ measures: QueueMeasures, goal: ServiceGoal, asked: Bool, title: String) -> String {
    guard measures.isStable else {
      return
        "\(measures.agents) agents cannot carry \(Phrase.number(measures.offeredLoad)) Erlangs: the queue grows without end (\(title))."
    }
    let result =
      "\(Phrase.percent(measures.serviceLevel())) answered within \(Phrase.number(goal.seconds)) s, mean wait "
      + "\(Phrase.number(measures.averageSpeedOfAnswer)) s, occupancy \(Phrase.percent(measures.occupancy)) (\(title))."
    return asked
      ? "\(measures.agents) agents are the least for \(Phrase.percent(goal.share)) within \(Phrase.number(goal.seconds)) s: \(result)"
      : "\(measures.agents) agents: \(result)"
  }
}
