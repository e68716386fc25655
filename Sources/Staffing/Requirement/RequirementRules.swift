/// What turns a volume into people: the queue model, the goal and the house rules.
public struct RequirementRules: Sendable {
  /// The queue model's short name, one of `QueueModels.all`.
  public var model: String
  /// The service level to reach.
  public var goal: ServiceGoal
  /// The share of their time that agents may at most be busy; 1 leaves it to the goal.
  public var maximumOccupancy: Double
  /// Absence, by cause.
  public var shrinkage: Shrinkage
  /// Agents that are there even where nothing comes in.
  public var minimumAgents: Int
  /// Mean patience in seconds; needed by the models in which contacts give up.
  public var meanPatience: Double?
  /// Lines of the system, for models that bound them.
  public var lines: Int?
  /// Share of the lost attempts that try again.
  public var redialProbability: Double
  /// Distribution of the patience, variation of the handle time and handle times of parallel chats, for the models that take them; see
  /// `QueueTraffic`.
  public var patience: DurationLaw?
  public var handleTimeVariation = 1.0
  public var chatHandleTimes: [Double] = []

  public init(
    goal: ServiceGoal, model: String = ErlangC.id, maximumOccupancy: Double = 1, shrinkage: Shrinkage = .none, minimumAgents: Int = 0,
    meanPatience: Double? = nil, lines: Int? = nil, redialProbability: Double = 0
  ) {
    self.goal = goal
    self.model = model
    self.maximumOccupancy = maximumOccupancy
    self.shrinkage = shrinkage
    self.minimumAgents = minimumAgents
    self.meanPatience = meanPatience
    self.lines = lines
    self.redialProbability = redialProbability
  }

  /// The queue that `volume` contacts in `intervalSeconds` make, each with a mean handle time of `handleTime` seconds.
  ///
  /// - Throws: as `QueueTraffic` and the model.
  public func queue(volume: Double, handleTime: Double, intervalSeconds: Double) throws(StaffingError) -> any QueueModel {
    var traffic = try QueueTraffic(
      volume: volume, intervalSeconds: intervalSeconds, handleTime: handleTime, meanPatience: meanPatience, lines: lines,
      redialProbability: redialProbability)
    traffic.patience = patience
    traffic.handleTimeVariation = handleTimeVariation
    traffic.chatHandleTimes = chatHandleTimes
    return try QueueModels.named(model).init(traffic)
  }

  /// The queue of an interval in which the load moves as `course` says, each contact with a mean handle time of `handleTime` seconds.
  ///
  /// - Throws: as `QueueTraffic` and the model.
  public func queue(course: LoadCourse, handleTime: Double) throws(StaffingError) -> any QueueModel {
    let steady = try queue(volume: course.load, handleTime: handleTime, intervalSeconds: handleTime)
    return course.parts.count > 1 ? try Self.varying(steady, course) : steady
  }

  private static func varying(_ queue: some QueueModel, _ course: LoadCourse) throws(StaffingError) -> any QueueModel {
    try VaryingLoadQueue(queue, course: course)
  }

  /// An occupancy of 1 is no cap: the goal decides, also where contacts give up and the agents are never idle.
  func leastAgentsForOccupancy(_ queue: any QueueModel) throws(StaffingError) -> Int {
    maximumOccupancy == 1 ? 0 : try queue.leastAgents(maximumOccupancy: maximumOccupancy)
  }
}
