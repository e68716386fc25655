import Staffing
import Timeline

/// The people that live contacts take, interval by interval.
struct LiveNeeds {
  /// At the mean volume and at its bounds; nil where an interval cannot be staffed.
  var needs: [Requirement?]
  var uppers: [Requirement?]
  /// Nil where the forecast has no lower bound.
  var lowers: [Requirement?]?
  /// The load of each interval at the mean volume.
  var courses: [LoadCourse] = []
  /// What the forecast's own error costs; nil where it has none.
  var uncertain: UncertainNeeds.Plan?
  var demand: StaffingPlan.Demand?
  /// The interval that is served worst where the plan was followed through time.
  var worst: Int?
  var failures: [(index: Int, error: StaffingError)] = []

  init(needs: [Requirement?], uppers: [Requirement?], courses: [LoadCourse]) {
    self.needs = needs
    self.uppers = uppers
    self.courses = courses
  }

  /// No live contacts in any of `count` intervals.
  init(nothing count: Int) {
    needs = [Requirement?](repeating: nil, count: count)
    uppers = needs
  }
}

extension StaffingBuilder {
  func liveNeeds(_ rules: RequirementRules, intervalSeconds: Double) throws(StaffingError) -> LiveNeeds {
    let demand = try StaffingDemand(volume: volume, intervalSeconds: intervalSeconds, handleSeconds: handleSeconds, wanted: demand)
    let courses = try demand.courses(volume)
    var live: LiveNeeds
    if goalPer == .interval {
      live = try eachInterval(rules, demand, courses)
      let uncertain = UncertainNeeds(
        rules: rules, intervalSeconds: intervalSeconds, handleSeconds: handleSeconds, certainty: certainty, demand: demand)
      live.uncertain = uncertain.plan(volume: volume, upper: highVolume, courses: courses, atMean: live.needs, paths: paths)
    } else {
      live = try overSpans(rules, demand, courses)
    }
    (live.demand, live.worst) = account(of: demand, live, rules)
    return live
  }

  /// An interval that cannot be staffed leaves the others standing.
  private func eachInterval(
    _ rules: RequirementRules, _ demand: StaffingDemand, _ courses: [LoadCourse]
  ) throws(StaffingError) -> LiveNeeds {
    func needs(_ volumes: [Double], _ courses: [LoadCourse]) throws(StaffingError) -> [Result<Requirement, StaffingError>] {
      try RequirementTable(
        volumes: volumes, courses: courses, handleTime: handleSeconds, intervalSeconds: demand.intervalSeconds, rules: rules
      ).needs
    }
    func known(_ volumes: [Double]) throws(StaffingError) -> [Requirement?] {
      try needs(volumes, demand.courses(volumes)).map { try? $0.get() }
    }
    let atMean = try needs(volume, courses)
    var live = LiveNeeds(needs: atMean.map { try? $0.get() }, uppers: try known(highVolume), courses: courses)
    if let lowVolume { live.lowers = try known(lowVolume) }
    for (index, need) in atMean.enumerated() where !volume[index].isNaN {
      if case .failure(let error) = need { live.failures.append((index, error)) }
    }
    // A goal that no interval can meet is a wrong question, not a plan full of holes.
    if let first = live.failures.first, live.failures.count == volume.count { throw first.error }
    return live
  }

  /// The goal over days or weeks; intervals without a volume are no part of them.
  private func overSpans(
    _ rules: RequirementRules, _ demand: StaffingDemand, _ courses: [LoadCourse]
  ) throws(StaffingError) -> LiveNeeds {
    let intervalSeconds = demand.intervalSeconds
    guard let groups = goalPer.groups(axis) else {
      throw StaffingError(
        .invalidText, subject: "goal_per",
        detail: "The table numbers its intervals without times: there are no days or weeks to keep a goal over.")
    }
    func path(_ volumes: [Double]) throws(StaffingError) -> RatePath {
      try RatePath(volumes: volumes.map { $0 > 0 ? $0 : 0 }, intervalSeconds: intervalSeconds)
    }
    func requirement(_ volumes: [Double], _ courses: [LoadCourse]) throws(StaffingError) -> SpanRequirement {
      try SpanRequirement(path(volumes), courses: courses, handleTime: handleSeconds, rules: rules, scope: .groups(groups))
    }
    func known(_ rows: [Requirement]) -> [Requirement?] { zip(rows, volume).map { $1.isNaN ? nil : $0 } }
    func known(_ volumes: [Double]) throws(StaffingError) -> [Requirement?] {
      known(try requirement(volumes, demand.courses(volumes)).rows)
    }
    let span = try requirement(volume, courses)
    var live = LiveNeeds(needs: known(span.rows), uppers: try known(highVolume), courses: courses)
    if let lowVolume { live.lowers = try known(lowVolume) }
    let uncertain = UncertainNeeds(
      rules: rules, intervalSeconds: intervalSeconds, handleSeconds: handleSeconds, certainty: certainty, demand: demand)
    live.uncertain = try uncertain.plan(
      volume: volume, upper: highVolume, path: path(volume), courses: courses, groups: groups, atMean: span, paths: paths)
    return live
  }

  /// What the plan says of how demand became load, and of what that leaves out.
  private func account(
    of demand: StaffingDemand, _ live: LiveNeeds, _ rules: RequirementRules
  ) -> (demand: StaffingPlan.Demand, worst: Int?) {
    var result = StaffingPlan.Demand(
      method: demand.method, reason: demand.reason, handleTimeInIntervals: demand.handleSeconds / demand.intervalSeconds)
    // Only queues that the chain knows can be followed.
    guard [ErlangC.id, ErlangA.id].contains(rules.model), rules.patience == nil, redial == 0, lines == nil,
      zip(live.needs, volume).allSatisfy({ $0 != nil || $1.isNaN })
    else { return (result, nil) }
    let agents = live.needs.map { $0?.agents ?? 0 }
    guard
      let followed = demand.followed(
        volume: volume, agents: agents, patience: rules.model == ErlangA.id ? patience : nil, goal: rules.goal)
    else { return (result, nil) }
    result.followed = .init(serviceLevel: followed.level, worst: followed.worst.level, worstDs: axis.label(at: followed.worst.index))
    return (result, followed.worst.index)
  }
}
