import Staffing

/// Classes of contacts by priority before the same agents, all with one mean handle time.
extension ErlangJob {
  /// Contacts of one priority.
  public struct ClassInput: Codable, Sendable, Equatable {
    public var name: String
    /// Offered load in Erlangs; or give `volume`.
    public var load: Double?
    /// Contacts in `intervalSeconds`.
    public var volume: Double?
    /// Default: the request's own.
    public var serviceLevel: ServiceLevelInput?

    public init(name: String, load: Double? = nil, volume: Double? = nil, serviceLevel: ServiceLevelInput? = nil) {
      self.name = name
      self.load = load
      self.volume = volume
      self.serviceLevel = serviceLevel
    }
  }

  /// What the contacts of one priority get.
  public struct ClassMeasures: Codable, Sendable, Equatable {
    public var name: String
    public var offeredLoad: Double
    public var goalShare: Double
    public var goalSeconds: Double
    @MissingAsNull public var serviceLevel: Double
    /// Seconds; null where the agents cannot keep up with the classes down to this one.
    @MissingAsNull public var averageSpeedOfAnswer: Double
    @MissingAsNull public var meanQueueLength: Double
    public var stable: Bool
  }

  static func classesAnswer(_ request: Request) throws(StaffingError) -> Response {
    try refuseWhatClassesCannotHave(request)
    let classes = request.classes ?? []
    guard 1...mostClasses ~= classes.count else {
      throw StaffingError(.invalidParameter, subject: "classes", detail: "There are \(classes.count) classes; give 1 to \(mostClasses).")
    }
    var names = Set<String>()
    if let twice = classes.first(where: { !names.insert($0.name).inserted }) {
      throw StaffingError(.invalidParameter, subject: "classes", detail: "Two classes are named '\(twice.name)'; give each its own name.")
    }
    let handleTime = request.aht ?? 300
    let loads = try classes.map { (part) throws(StaffingError) in try load(of: part, request, handleTime: handleTime) }
    let goals = try classes.map { (part) throws(StaffingError) in
      let level = part.serviceLevel ?? request.serviceLevel
      return try ServiceGoal(
        share: level?.share ?? 0.8, seconds: (part.serviceLevel == nil ? request.targetSeconds : nil) ?? level?.seconds ?? 20)
    }
    let queue = try PriorityQueue(loads: loads, handleTime: handleTime)
    let whole = try ErlangC(QueueTraffic(offeredLoad: loads.reduce(0, +), handleTime: handleTime))
    var agents: Int
    if let given = request.agents {
      agents = given
    } else {
      agents = try queue.leastAgents(for: goals)
      if let cap = request.maximumOccupancy { agents = max(agents, try whole.leastAgents(maximumOccupancy: cap)) }
    }
    let parts = try classes.indices.map { (place) throws(StaffingError) in
      let measures = try queue.measures(agents: agents, targetSeconds: goals[place].seconds)[place]
      return ClassMeasures(
        name: classes[place].name, offeredLoad: loads[place], goalShare: goals[place].share, goalSeconds: goals[place].seconds,
        serviceLevel: measures.serviceLevel, averageSpeedOfAnswer: measures.averageSpeedOfAnswer,
        meanQueueLength: measures.meanQueueLength, stable: measures.isStable)
    }
    let measures = try whole.measures(agents: agents, targetSeconds: goals[0].seconds)
    let all = loads.reduce(0, +)
    // Whoever is next, as many wait and as long in the mean; only each class's own share in time is another.
    let level = all > 0 ? zip(loads, parts).reduce(0) { $0 + $1.0 * $1.1.serviceLevel } / all : 1
    return Response(
      agents: agents, offeredLoad: all, probabilityOfWait: measures.probabilityOfWait,
      averageSpeedOfAnswer: measures.averageSpeedOfAnswer, serviceLevel: level, occupancy: measures.occupancy,
      meanQueueLength: measures.meanQueueLength,
      serviceLevels: ServiceLevels(
        answeredWithinOverOffered: level, answeredWithinOverAnswered: level, answeredWithinOverOfferedLessShortAbandons: level,
        answeredOrAbandonedWithinOverOffered: level, virtualWithin: level),
      meanTimeInQueue: measures.meanTimeInQueue, meanOfferedWait: measures.meanOfferedWait, meanWaitOfDelayed: measures.meanWaitOfDelayed,
      waitQuantiles: [], stable: measures.isStable, classes: parts, says: says(agents, parts, asked: request.agents == nil),
      made: Provenance())
  }

  /// Each is asked for with the waits of all above it: a hundred take seconds.
  private static let mostClasses = 100

  private static func load(of part: ClassInput, _ request: Request, handleTime: Double) throws(StaffingError) -> Double {
    if let load = part.load { return load }
    guard let volume = part.volume else {
      throw StaffingError(
        .missingParameter, subject: "classes", detail: "Class '\(part.name)' needs its load in Erlangs (load) or its contacts (volume).")
    }
    return try QueueTraffic(volume: volume, intervalSeconds: request.intervalSeconds ?? 3600, handleTime: handleTime).offeredLoad
  }

  /// What is known exactly of priorities is known of Erlang C alone.
  private static func refuseWhatClassesCannotHave(_ request: Request) throws(StaffingError) {
    let other: [(String, Bool)] = [
      ("load", request.load != nil), ("volume", request.volume != nil), ("queue", request.queue.map { $0 != ErlangC.id } ?? false),
      ("patience", request.patience != nil || request.hasPatienceLaw),
      ("redial", request.redial != nil), ("lines", request.lines != nil), ("handle_variation", request.handleVariation != nil),
      ("chat_aht", request.chatAht != nil), ("definition", request.definition.map { $0 != .answeredWithinOverOffered } ?? false),
      ("hourly_cost", request.hourlyCost != nil),
    ]
    if let (name, _) = other.first(where: { $0.1 }) {
      throw StaffingError(
        .invalidParameter, subject: name,
        detail: "Classes of priority are of queue c with a load each; leave \(name) out, or simulate them with foreshift simulate.")
    }
  }

  private static func says(_ agents: Int, _ parts: [ClassMeasures], asked: Bool) -> String {
    let begin = asked ? "\(agents) agents are the least that keep the promise to every class: " : "\(agents) agents: "
    let each = parts.map { part in
      guard part.stable else { return "\(part.name) waits without end" }
      return "\(part.name) \(Phrase.percent(part.serviceLevel)) within \(Phrase.number(part.goalSeconds)) s "
        + "(\(Phrase.percent(part.goalShare)) wanted), mean wait \(Phrase.number(part.averageSpeedOfAnswer)) s"
    }
    return begin + each.joined(separator: "; ") + " (Erlang C with priorities)."
  }
}
