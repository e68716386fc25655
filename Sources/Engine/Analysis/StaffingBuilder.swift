import Staffing
import Timeline

/// Turns a volume forecast into people: agents by interval for live contacts, and hours of work by day for tickets that can wait.
struct StaffingBuilder {
  var uniqueId: String
  var title: String
  var axis: TimeAxis
  /// Contacts by interval: mean and upper bound of the forecast.
  var volume: [Double]
  var volumeUpper: [Double]
  /// Nil where the forecast has none.
  var volumeLower: [Double]?
  var handleSeconds: Double
  /// `data`, `request` or `assumption`.
  var handleSource: String
  var queue = "c"
  var goalShare = 0.8
  var goalSeconds = 20.0
  var shrinkage: ShrinkageInput = 0.3
  var maximumOccupancy = 0.85
  var patience: Double?
  var redial = 0.0
  var lines: Int?
  var shiftHours = 8.0
  /// With which the certain need keeps the promise.
  var certainty = 0.9
  /// Daily volumes of the forecast by day, where there is one: the workload then uses them instead of sums of intervals.
  var daily: (axis: TimeAxis, mean: [Double], upper: [Double])?
  var assumptions: [String] = []
  /// Sample paths of the forecast by path and interval, where there are any: what is uncertain then comes from them.
  var paths: [[Double]]?
  /// Over what the goal holds.
  var goalPer = GoalSpan.interval
  /// How demand becomes load: a `DemandMethod` by name, `auto` where nil.
  var demand: String?
  /// What the models beyond the usual ones take: laws of patience, variation of handle times, chats at a time.
  var configure: (inout RequirementRules) -> Void = { _ in }

  /// The upper bound, never below the mean: a count that is nearly always nought has nine in ten of its values below its own mean.
  var highVolume: [Double] { zip(volume, volumeUpper).map { $0 > $1 ? $0 : $1 } }

  /// The lower bound, never above the mean nor below nothing.
  var lowVolume: [Double]? {
    volumeLower.map { lower in zip(volume, lower).map { $1.isNaN ? $0 : max(0, min($0, $1)) } }
  }

  mutating func assume(_ what: String) { assumptions.append(what) }

  /// Takes what a request states, and names as an assumption what it leaves out.
  mutating func apply(
    goal: ServiceLevelInput?, targetSeconds: Double?, shrinkage: ShrinkageInput?, maximumOccupancy: Double?, shiftHours: Double?
  ) {
    if let goal { goalShare = goal.share }
    if let seconds = targetSeconds ?? goal?.seconds { goalSeconds = seconds }
    if goal == nil { assume("a service level of \(Phrase.percent(goalShare)) in \(Phrase.number(goalSeconds)) s for live contacts") }
    if let shrinkage { self.shrinkage = shrinkage } else { assume("shrinkage of 30 %") }
    if let maximumOccupancy {
      self.maximumOccupancy = maximumOccupancy
    } else {
      assume("occupancy of at most \(Phrase.percent(self.maximumOccupancy))")
    }
    if let shiftHours { self.shiftHours = shiftHours } else { assume("shifts of \(Phrase.number(self.shiftHours)) paid hours") }
  }

  func build() throws(StaffingError) -> StaffingPlan {
    let intervalSeconds = axis.frequency?.meanSeconds ?? 3600
    let goal = try ServiceGoal(share: goalShare, seconds: goalSeconds)
    let absence = try shrinkage.shrinkage()
    var rules = RequirementRules(
      goal: goal, model: queue, maximumOccupancy: maximumOccupancy, shrinkage: absence, meanPatience: patience, lines: lines,
      redialProbability: redial)
    configure(&rules)
    let live = isIntraday ? try liveNeeds(rules, intervalSeconds: intervalSeconds) : LiveNeeds(nothing: volume.count)
    let workload = try workload(shrinkage: absence, intervalSeconds: intervalSeconds)
    let needs = live.needs
    var plan = StaffingPlan(
      uniqueId: uniqueId, title: title, queue: queue, intervalSeconds: intervalSeconds, goalShare: goal.share, goalSeconds: goal.seconds,
      handleSeconds: handleSeconds, handleSource: handleSource, shrinkage: absence.total, maximumOccupancy: maximumOccupancy,
      says: says(live, absence, workload) + shortfalls(live.failures), assumptions: assumptions + ownAssumptions,
      ds: (0..<axis.count).map(axis.label), volume: volume,
      volumeUpper: highVolume, offeredLoad: column(needs, \.offeredLoad), agents: column(needs) { Double($0.agents) },
      agentsUpper: column(live.uppers) { Double($0.agents) }, scheduled: column(needs) { Double($0.scheduledAgents) },
      scheduledUpper: column(live.uppers) { Double($0.scheduledAgents) }, serviceLevel: column(needs) { $0.measures.serviceLevel() },
      occupancy: column(needs, \.measures.occupancy), averageSpeedOfAnswer: column(needs, \.measures.averageSpeedOfAnswer),
      workload: workload)
    if let lowVolume, let lowers = live.lowers {
      plan.lower = .init(
        volume: lowVolume, agents: column(lowers) { Double($0.agents) }, scheduled: column(lowers) { Double($0.scheduledAgents) })
    }
    plan.goalPer = goalPer
    plan.shrinkageCauses = ShrinkageCause.list(absence)
    plan.demand = live.demand
    plan.uncertainty = live.uncertain?.uncertainty
    plan.tradeOff = tradeOff(live, rules, intervalSeconds: intervalSeconds)
    return plan
  }

  /// Queue models speak of minutes and hours; a day's calls spread evenly over 24 hours would be nobody's day.
  private var isIntraday: Bool {
    switch axis.frequency {
    case .minutes, nil: true
    case .day, .week, .month, .quarter, .year: false
    }
  }

  private var ownAssumptions: [String] {
    if axis.frequency == nil { return ["intervals of one hour, as the table numbers them without times"] }
    return isIntraday ? [] : ["work that can wait: agents for live contacts need volumes by the hour or shorter"]
  }

  private func column(_ needs: [Requirement?], _ value: (Requirement) -> Double) -> [Double] {
    needs.map { $0.map(value) ?? .nan }
  }
}
