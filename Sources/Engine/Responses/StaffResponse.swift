public import Staffing

/// What the staff job answers: one plan a series.
public struct StaffResponse: Codable, Sendable, Equatable {
  public var plans: [StaffingPlan]
  /// What was read from the table and what was refused.
  public var reading: ReadingSummary?
  public var made: Provenance

  public init(plans: [StaffingPlan], reading: ReadingSummary? = nil, made: Provenance) {
    self.plans = plans
    self.reading = reading
    self.made = made
  }
}

/// How many people each interval needs, by column: entry i of every column is the interval `ds[i]`.
///
/// The point need is for the forecast's mean volume; the upper need for the upper bound of its 80 % interval.
public struct StaffingPlan: Codable, Sendable, Equatable {
  public var uniqueId: String
  public var title: String
  /// `c` (Erlang C) and so on.
  public var queue: String
  public var intervalSeconds: Double
  /// The share of contacts to be answered within `goalSeconds`.
  public var goalShare: Double
  public var goalSeconds: Double
  /// Over what the share is promised, each interval where nil; over a longer span one interval's own `serviceLevel` may lie below the goal.
  public var goalPer: GoalSpan?
  public var handleSeconds: Double
  /// `data`, `request` or `assumption`.
  public var handleSource: String
  /// All causes together, and each.
  public var shrinkage: Double
  public var shrinkageCauses: [ShrinkageCause]?
  public var maximumOccupancy: Double
  /// The plan in sentences a lead can act on.
  public var says: [String]
  /// What was assumed because neither data nor request said it.
  public var assumptions: [String]

  public var ds: [String]
  /// Contacts per interval: mean and upper bound of the forecast.
  @MissingAsNulls public var volume: [Double]
  @MissingAsNulls public var volumeUpper: [Double]
  /// Erlangs.
  @MissingAsNulls public var offeredLoad: [Double]
  /// Agents answering contacts.
  @MissingAsNulls public var agents: [Double]
  @MissingAsNulls public var agentsUpper: [Double]
  /// People to put on the schedule: agents over (1 - shrinkage), rounded up once.
  @MissingAsNulls public var scheduled: [Double]
  @MissingAsNulls public var scheduledUpper: [Double]
  /// Expected share answered in time with `agents` at the mean volume.
  @MissingAsNulls public var serviceLevel: [Double]
  @MissingAsNulls public var occupancy: [Double]
  /// Seconds.
  @MissingAsNulls public var averageSpeedOfAnswer: [Double]

  /// The need at the lower end of the forecast's 80 % interval; nil where it states none.
  public var lower: Lower?
  /// How the contacts became load; nil where there are no live contacts to staff.
  public var demand: Demand?
  /// What the forecast's own error does to the plan; nil where the forecast states none.
  public var uncertainty: Uncertainty?
  /// The same demand as deferred work, by day.
  public var workload: Workload?
  /// What more or fewer people give in the busiest interval.
  public var tradeOff: TradeOff?

  /// Contacts, agents and people on the schedule at the lower bound of the forecast, by interval.
  public struct Lower: Codable, Sendable, Equatable {
    @MissingAsNulls public var volume: [Double]
    @MissingAsNulls public var agents: [Double]
    @MissingAsNulls public var scheduled: [Double]

    public init(volume: [Double], agents: [Double], scheduled: [Double]) {
      self.volume = volume
      self.agents = agents
      self.scheduled = scheduled
    }
  }

  /// How the contacts of an interval became the load that was staffed for, and what that costs.
  public struct Demand: Codable, Sendable, Equatable {
    public var method: DemandMethod
    /// Why, in a sentence.
    public var reason: String
    /// Mean handle time over the length of an interval.
    public var handleTimeInIntervals: Double
    /// The plan followed through time as one queue; nil where that would take too long or no chain knows the queue.
    public var followed: Followed?

    /// A plan's agents, each interval with what the one before leaves to it.
    public struct Followed: Codable, Sendable, Equatable {
      /// Share answered in time over the whole plan.
      public var serviceLevel: Double
      /// The same in the worst interval, and which that is.
      public var worst: Double
      public var worstDs: String
    }
  }

  /// The levels and needs of an uncertain volume, by interval.
  public struct Uncertainty: Codable, Sendable, Equatable {
    /// With which `agentsCertain` keep the promise, 0…1.
    public var certainty: Double
    /// Coefficient of variation of the rate, chance aside.
    @MissingAsNulls public var variation: [Double]
    /// Share answered in time over all contacts with the plan's `agents`, busy days with all their contacts.
    @MissingAsNulls public var serviceLevel: [Double]
    /// The least agents that keep the promise over all contacts.
    @MissingAsNulls public var agentsExpected: [Double]
    @MissingAsNulls public var scheduledExpected: [Double]
    /// The least agents that keep the promise with probability `certainty`.
    @MissingAsNulls public var agentsCertain: [Double]
    @MissingAsNulls public var scheduledCertain: [Double]

    public init(
      certainty: Double, variation: [Double], serviceLevel: [Double], agentsExpected: [Double], scheduledExpected: [Double],
      agentsCertain: [Double], scheduledCertain: [Double]
    ) {
      self.certainty = certainty
      self.variation = variation
      self.serviceLevel = serviceLevel
      self.agentsExpected = agentsExpected
      self.scheduledExpected = scheduledExpected
      self.agentsCertain = agentsCertain
      self.scheduledCertain = scheduledCertain
    }
  }

  /// Ticket work that can wait within the day or week: hours of work and people to do it.
  public struct Workload: Codable, Sendable, Equatable {
    public var handleSeconds: Double
    public var handleSource: String
    public var occupancy: Double
    public var shrinkage: Double
    public var shiftHours: Double
    public var ds: [String]
    @MissingAsNulls public var tickets: [Double]
    @MissingAsNulls public var ticketsUpper: [Double]
    @MissingAsNulls public var hours: [Double]
    @MissingAsNulls public var people: [Double]
    @MissingAsNulls public var peopleUpper: [Double]

    public init(
      handleSeconds: Double, handleSource: String, occupancy: Double, shrinkage: Double, shiftHours: Double, ds: [String],
      tickets: [Double], ticketsUpper: [Double], hours: [Double], people: [Double], peopleUpper: [Double]
    ) {
      self.handleSeconds = handleSeconds
      self.handleSource = handleSource
      self.occupancy = occupancy
      self.shrinkage = shrinkage
      self.shiftHours = shiftHours
      self.ds = ds
      self.tickets = tickets
      self.ticketsUpper = ticketsUpper
      self.hours = hours
      self.people = people
      self.peopleUpper = peopleUpper
    }
  }

  public init(
    uniqueId: String, title: String, queue: String, intervalSeconds: Double, goalShare: Double, goalSeconds: Double,
    handleSeconds: Double, handleSource: String, shrinkage: Double, maximumOccupancy: Double, says: [String], assumptions: [String],
    ds: [String], volume: [Double], volumeUpper: [Double], offeredLoad: [Double], agents: [Double], agentsUpper: [Double],
    scheduled: [Double], scheduledUpper: [Double], serviceLevel: [Double], occupancy: [Double], averageSpeedOfAnswer: [Double],
    workload: Workload?
  ) {
    self.uniqueId = uniqueId
    self.title = title
    self.queue = queue
    self.intervalSeconds = intervalSeconds
    self.goalShare = goalShare
    self.goalSeconds = goalSeconds
    self.handleSeconds = handleSeconds
    self.handleSource = handleSource
    self.shrinkage = shrinkage
    self.maximumOccupancy = maximumOccupancy
    self.says = says
    self.assumptions = assumptions
    self.ds = ds
    self.volume = volume
    self.volumeUpper = volumeUpper
    self.offeredLoad = offeredLoad
    self.agents = agents
    self.agentsUpper = agentsUpper
    self.scheduled = scheduled
    self.scheduledUpper = scheduledUpper
    self.serviceLevel = serviceLevel
    self.occupancy = occupancy
    self.averageSpeedOfAnswer = averageSpeedOfAnswer
    self.workload = workload
  }
}
