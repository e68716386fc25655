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
  var handleSeconds: Double
  /// `data`, `request` or `assumption`.
  var handleSource: String
  var queue = "c"
  var goalShare = 0.8
  var goalSeconds = 20.0
  var shrinkage = 0.3
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
  /// What the models beyond the usual ones take: laws of patience, variation of handle times, chats at a time.
  var configure: (inout RequirementRules) -> Void = { _ in }

  /// The upper bound, never below the mean: a count that is nearly always nought has nine in ten of its values below its own mean.
  private var highVolume: [Double] { zip(volume, volumeUpper).map { $0 > $1 ? $0 : $1 } }

  mutating func assume(_ what: String) { assumptions.append(what) }

  /// Takes what a request states, and names as an assumption what it leaves out.
  mutating func apply(
    goal: ServiceLevelInput?, targetSeconds: Double?, shrinkage: Double?, maximumOccupancy: Double?, shiftHours: Double?
  ) {
    if let goal { goalShare = goal.share }
    if let seconds = targetSeconds ?? goal?.seconds { goalSeconds = seconds }
    if goal == nil { assume("a service level of \(Phrase.percent(goalShare)) in \(Phrase.number(goalSeconds)) s for live contacts") }
    if let shrinkage { self.shrinkage = shrinkage } else { assume("shrinkage of \(Phrase.percent(self.shrinkage))") }
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
    let absence = try Shrinkage(shrinkage)
    var rules = RequirementRules(
      goal: goal, model: queue, maximumOccupancy: maximumOccupancy, shrinkage: absence, meanPatience: patience, lines: lines,
      redialProbability: redial)
    configure(&rules)
    var needs = [Requirement?](repeating: nil, count: volume.count)
    var uppers = needs
    var failures: [(index: Int, error: StaffingError)] = []
    if isIntraday {
      let table = try RequirementTable(
        volumes: volume, upperVolumes: highVolume, handleTimes: [handleSeconds], intervalSeconds: intervalSeconds, rules: rules)
      needs = table.rows.map { try? $0.need.get() }
      uppers = table.rows.map { try? $0.upperNeed?.get() }
      for row in table.rows where !volume[row.index].isNaN {
        if case .failure(let error) = row.need { failures.append((row.index, error)) }
      }
      // A goal that no interval can meet is a wrong question, not a plan full of holes.
      if let first = failures.first, failures.count == volume.count { throw first.error }
    }
    let uncertainty =
      isIntraday
      ? UncertainNeeds(rules: rules, intervalSeconds: intervalSeconds, handleSeconds: handleSeconds, certainty: certainty)
        .plan(volume: volume, upper: highVolume, atMean: needs, paths: paths) : nil
    let workload = try workload(shrinkage: absence, intervalSeconds: intervalSeconds)
    var plan = StaffingPlan(
      uniqueId: uniqueId, title: title, queue: queue, intervalSeconds: intervalSeconds, goalShare: goal.share, goalSeconds: goal.seconds,
      handleSeconds: handleSeconds, handleSource: handleSource, shrinkage: absence.total, maximumOccupancy: maximumOccupancy,
      says: says(needs, uppers, uncertainty, workload) + shortfalls(failures), assumptions: assumptions + ownAssumptions,
      ds: (0..<axis.count).map(axis.label), volume: volume,
      volumeUpper: highVolume, offeredLoad: column(needs, \.offeredLoad), agents: column(needs) { Double($0.agents) },
      agentsUpper: column(uppers) { Double($0.agents) }, scheduled: column(needs) { Double($0.scheduledAgents) },
      scheduledUpper: column(uppers) { Double($0.scheduledAgents) }, serviceLevel: column(needs) { $0.measures.serviceLevel() },
      occupancy: column(needs, \.measures.occupancy), averageSpeedOfAnswer: column(needs, \.measures.averageSpeedOfAnswer),
      workload: workload)
    plan.uncertainty = uncertainty
    plan.tradeOff = tradeOff(needs, uncertainty, rules, goal: goal, intervalSeconds: intervalSeconds)
    return plan
  }

  /// Of intervals that take as many agents, the one with most work.
  private func busiest(_ needs: [Requirement?]) -> Int? {
    needs.indices.max { a, b in
      (needs[a]?.agents ?? -1, needs[a]?.offeredLoad ?? -1, b) < (needs[b]?.agents ?? -1, needs[b]?.offeredLoad ?? -1, a)
    }
  }

  /// What more or fewer people give in the busiest interval.
  private func tradeOff(
    _ needs: [Requirement?], _ uncertainty: StaffingPlan.Uncertainty?, _ rules: RequirementRules, goal: ServiceGoal, intervalSeconds: Double
  ) -> TradeOff? {
    guard let peak = busiest(needs), let need = needs[peak], need.agents > 0,
      let queue = try? rules.queue(volume: need.volume, handleTime: handleSeconds, intervalSeconds: intervalSeconds)
    else { return nil }
    var builder = TradeOffBuilder(queue: queue, goal: goal, chosen: need.agents)
    builder.ds = axis.label(at: peak)
    if let uncertainty, uncertainty.variation[peak] > 0, let rate = try? UncertainRate(need.volume, variation: uncertainty.variation[peak])
    {
      builder.uncertain = UncertainQueue(rate: rate, intervalSeconds: intervalSeconds, queue: queue)
    }
    return builder.tradeOff()
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

  private func shortfalls(_ failures: [(index: Int, error: StaffingError)]) -> [String] {
    guard let first = failures.first else { return [] }
    let count = failures.count == 1 ? "1 interval" : "\(failures.count) intervals"
    return ["\(count) cannot be staffed, the first at \(axis.label(at: first.index)): \(first.error.detail)"]
  }

  private func column(_ needs: [Requirement?], _ value: (Requirement) -> Double) -> [Double] {
    needs.map { $0.map(value) ?? .nan }
  }

  private func workload(shrinkage: Shrinkage, intervalSeconds: Double) throws(StaffingError) -> StaffingPlan.Workload? {
    guard let days = daily ?? sums() else { return nil }
    let rules = try WorkloadRequirement.Rules(
      handleTime: handleSeconds, paidHours: shiftHours, occupancy: maximumOccupancy, shrinkage: shrinkage)
    let table = try WorkloadTable(volumes: days.mean, upperVolumes: days.upper, rules: rules)
    let needs = table.rows.map { try? $0.need.get() }
    let uppers = table.rows.map { try? $0.upperNeed?.get() }
    return StaffingPlan.Workload(
      handleSeconds: handleSeconds, handleSource: handleSource, occupancy: maximumOccupancy, shrinkage: shrinkage.total,
      shiftHours: shiftHours, ds: (0..<days.axis.count).map(days.axis.label), tickets: days.mean, ticketsUpper: days.upper,
      hours: needs.map { $0?.workloadHours ?? .nan }, people: needs.map { $0.map { Double($0.wholePeople) } ?? .nan },
      peopleUpper: uppers.map { $0.map { Double($0.wholePeople) } ?? .nan })
  }

  /// The intervals added up by day. The sum of the intervals' upper bounds lies above the day's own: said among the assumptions by the caller.
  private func sums() -> (axis: TimeAxis, mean: [Double], upper: [Double])? {
    guard case .calendar(let frequency, let zone) = axis.kind else { return nil }
    guard frequency != .day else { return (axis, volume, highVolume) }
    guard case .minutes = frequency, let first = axis.date(at: 0), let last = axis.date(at: axis.count - 1) else { return nil }
    let days = TimeAxis(
      frequency: .day, zone: zone, first: first.daysSinceEpoch, count: last.daysSinceEpoch - first.daysSinceEpoch + 1)
    var mean = [Double](repeating: 0, count: days.count)
    var upper = mean
    let highVolume = highVolume
    for index in 0..<axis.count {
      guard let day = axis.date(at: index)?.daysSinceEpoch else { continue }
      mean[day - days.first] += volume[index].isNaN ? 0 : volume[index]
      upper[day - days.first] += highVolume[index].isNaN ? 0 : highVolume[index]
    }
    return (days, mean, upper)
  }

  private func says(
    _ needs: [Requirement?], _ uppers: [Requirement?], _ uncertainty: StaffingPlan.Uncertainty?, _ workload: StaffingPlan.Workload?
  ) -> [String] {
    var sentences: [String] = []
    if let peak = busiest(needs), let need = needs[peak], need.agents > 0 {
      let when = axis.localSeconds(at: peak).map { spoken($0) } ?? axis.label(at: peak)
      var sentence =
        "Live contacts: the busiest interval, \(when), takes \(need.agents) \(need.agents == 1 ? "agent" : "agents") for \(Phrase.percent(goalShare)) within "
        + "\(Phrase.number(goalSeconds)) s"
      if let upper = uppers[peak] { sentence += ", \(upper.agents) at the forecast's upper 80 % bound" }
      sentences.append(sentence + "; with \(Phrase.percent(shrinkage)) shrinkage \(need.scheduledAgents) on the schedule.")
      if let uncertainty, uncertainty.agentsExpected[peak].isFinite {
        sentences.append(
          "The forecast itself errs: over all days those \(need.agents) agents answer \(Phrase.percent(uncertainty.serviceLevel[peak])) in "
            + "time; \(Phrase.number(uncertainty.agentsExpected[peak])) keep the promise over all contacts, "
            + "\(Phrase.number(uncertainty.agentsCertain[peak])) keep it with a chance of \(Phrase.percent(certainty)).")
      }
    }
    if let workload, let most = workload.people.indices.max(by: { (workload.people[$0], $1) < (workload.people[$1], $0) }),
      workload.people[most].isFinite
    {
      let week = workload.people.prefix(7).filter(\.isFinite)
      let mean = week.isEmpty ? .nan : week.reduce(0, +) / Double(week.count)
      sentences.append(
        "Tickets that can wait: \(Phrase.number(mean.rounded())) people a day on average in the first week, "
          + "\(Phrase.number(workload.people[most])) on the busiest day (\(workload.ds[most])), "
          + "\(Phrase.number(workload.peopleUpper[most])) at the upper bound.")
    }
    return sentences
  }

  private func spoken(_ localSeconds: Int64) -> String {
    let day = Frequency.day.period(ofLocalSeconds: localSeconds)
    let hour = Int(localSeconds - Int64(day) * 86_400) / 3600
    let minute = Int(localSeconds - Int64(day) * 86_400) / 60 % 60
    return
      "\(Phrase.date(CivilDate(daysSinceEpoch: day), weekday: true, year: false)) \(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
