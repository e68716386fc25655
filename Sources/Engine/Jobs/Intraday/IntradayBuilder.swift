import Staffing
import Timeline

/// Looks at a day that has begun: the need for its rest, what is short, and what would help.
struct IntradayBuilder {
  let request: IntradayJob.Request
  let day: IntradayDay
  private let goal: ServiceGoal
  private let handleSeconds: Double
  private let clock: IntradayClock
  private let desk: IntradayDesk

  init(_ request: IntradayJob.Request, _ day: IntradayDay) throws(StaffingError) {
    self.request = request
    self.day = day
    goal = try ServiceGoal(
      share: request.serviceLevel?.share ?? 0.8, seconds: request.targetSeconds ?? request.serviceLevel?.seconds ?? 20)
    handleSeconds = request.aht ?? 300
    let seconds = day.axis.frequency?.meanSeconds ?? 3600
    clock = IntradayClock(intervalSeconds: Int(seconds), count: day.axis.count)
    let volumes = (0..<day.axis.count).map { place in
      let value = place < day.known ? day.actual[place] : day.forecast[place]
      return value.isFinite ? max(0, value) : 0
    }
    desk = IntradayDesk(
      volumes: volumes, known: day.known, intervalSeconds: seconds, handleSeconds: handleSeconds, patience: request.patience, goal: goal)
  }

  func answer() throws(StaffingError) -> IntradayResponse {
    let rules = RequirementRules(
      goal: goal, model: request.queue ?? (request.patience == nil ? "c" : "a"), maximumOccupancy: request.maximumOccupancy ?? 1,
      meanPatience: request.patience)
    let upper = desk.volumes.indices.map { place in
      day.upper[place].isFinite ? max(day.upper[place], desk.volumes[place]) : desk.volumes[place]
    }
    let demand = try StaffingDemand(
      volume: desk.volumes, intervalSeconds: desk.intervalSeconds, handleSeconds: handleSeconds, wanted: nil)
    func needs(_ volumes: [Double]) throws(StaffingError) -> [Result<Requirement, StaffingError>] {
      try RequirementTable(
        volumes: volumes, courses: try demand.courses(volumes), handleTime: handleSeconds, intervalSeconds: desk.intervalSeconds,
        rules: rules
      ).needs
    }
    let atMean = try needs(desk.volumes)
    // A goal that no interval to come can meet is a wrong question, not a day full of holes.
    let coming = atMean.indices.filter { $0 >= day.known && desk.volumes[$0] > 0 }
    let failures = coming.compactMap { place in if case .failure(let error) = atMean[place] { error } else { nil } }
    if let first = failures.first, failures.count == coming.count { throw first }
    func people(_ needs: [Result<Requirement, StaffingError>]) -> [Double] {
      needs.map { (try? $0.get()).map { Double($0.agents) } ?? .nan }
    }
    let needed = people(atMean)
    let neededUpper = people(try needs(upper))
    let people = day.plannedAgents.indices.map { place in
      place < day.known && day.present[place].isFinite ? max(0, day.present[place]) : day.plannedAgents[place]
    }
    let before = try desk.outcome(people: people)
    var planner = IntradayMoves(desk: desk, clock: clock, needed: needed, people: people, outcome: before)
    try planner.make(request.moves)
    let after = planner.outcome
    let levels = desk.volumes.indices.map { desk.volumes[$0] > 0 ? before.levels[$0] : .nan }
    let levelsAfter = desk.volumes.indices.map { desk.volumes[$0] > 0 ? after.levels[$0] : .nan }
    func sum(_ values: [Double], _ range: Range<Int>) -> Double { values[range].reduce(0) { $1.isFinite ? $0 + $1 : $0 } }
    let hasPlan = day.plannedVolume.contains(where: \.isFinite)
    var assumptions = day.assumptions
    if let remark = before.remark { assumptions.append(remark) }
    var response = IntradayResponse(
      says: [], assumptions: assumptions, uniqueId: day.id, date: day.axis.date(at: 0)?.iso8601 ?? "", now: clock.text(day.known),
      intervalSeconds: desk.intervalSeconds, goalShare: goal.share, goalSeconds: goal.seconds, handleSeconds: handleSeconds,
      model: day.model, came: sum(day.actual, 0..<day.known), planned: hasPlan ? sum(day.plannedVolume, 0..<day.known) : .nan,
      rest: day.rest.mean, restLower: day.rest.lower, restUpper: day.rest.upper,
      restPlanned: hasPlan ? sum(day.plannedVolume, day.known..<day.axis.count) : .nan, serviceLevel: before.rest,
      serviceLevelAfter: after.rest, dayServiceLevel: before.day, dayServiceLevelAfter: after.day,
      intervals: IntradayResponse.Intervals(
        ds: (0..<day.axis.count).map(day.axis.label), known: day.known, planned: day.plannedVolume, actual: day.actual,
        forecast: day.forecast, forecastLower: day.lower, forecastUpper: day.upper, agents: day.plannedAgents, present: day.present,
        agentsAfter: planner.people, needed: needed, neededUpper: neededUpper, serviceLevel: levels, serviceLevelAfter: levelsAfter),
      shortfalls: shortfalls(needed: needed, people: people, levels: before.levels), moves: planner.moves, reading: day.reading,
      made: Provenance())
    response.says = IntradaySentences(response, isAsked: request.moves != nil, declined: planner.declined).says
    return response
  }

  /// Runs of intervals to come in which people are missing.
  private func shortfalls(needed: [Double], people: [Double], levels: [Double]) -> [IntradayResponse.Shortfall] {
    let hours = desk.intervalSeconds / 3600
    return clock.runs(from: day.known) { needed[$0] > people[$0] + 1e-9 }.map { run in
      let missing = run.map { needed[$0] - people[$0] }
      return IntradayResponse.Shortfall(
        start: clock.text(run.lowerBound), end: clock.text(run.upperBound), people: Int(min(1e6, (missing.max() ?? 0).rounded(.up))),
        hours: missing.reduce(0, +) * hours, late: run.reduce(0) { $0 + desk.volumes[$1] * (1 - levels[$1]) })
    }
  }
}

/// Times of a day by interval.
struct IntradayClock {
  let intervalSeconds: Int
  let count: Int

  /// The start of an interval, `24:00` for the end of the last.
  func text(_ interval: Int) -> String { ClockTime.text(interval * intervalSeconds / 60) }

  /// The seconds of `14:30`.
  func seconds(_ text: String, _ field: String) throws(StaffingError) -> Int {
    guard let minutes = ClockTime.minutes(text) else {
      throw StaffingError(.invalidText, subject: field, detail: "\"\(text)\" is no time of day; write 14:30.")
    }
    return minutes * 60
  }

  /// The whole intervals between two times of day.
  func intervals(from start: String, to end: String, _ field: String) throws(StaffingError) -> Range<Int> {
    let first = (try seconds(start, field) + intervalSeconds - 1) / intervalSeconds
    let last = min(count, try seconds(end, field) / intervalSeconds)
    return first..<max(first, last)
  }

  /// Runs of neighbouring intervals from `first` on that fit.
  func runs(from first: Int, where fits: (Int) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for place in first..<max(first, count) where fits(place) {
      if let last = runs.last, last.upperBound == place {
        runs[runs.count - 1] = last.lowerBound..<(place + 1)
      } else {
        runs.append(place..<(place + 1))
      }
    }
    return runs
  }
}
