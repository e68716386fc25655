import Staffing

/// Makes the problem of a shifts request, and the answer from its plan.
struct ShiftsBuilder {
  private let request: ShiftsJob.Request
  private let requirement: ShiftsRequirement
  private let calendar: ShiftCalendar
  private let patterns: ShiftPatterns
  private let problem: ShiftCoverProblem
  private let limits: SolveLimits
  /// The queue behind the requirement; nil where its contacts were not stated.
  private let service: ShiftsService?
  private let begin = ContinuousClock.now

  init(_ request: ShiftsJob.Request, _ requirement: ShiftsRequirement) throws(StaffingError) {
    self.request = request
    self.requirement = requirement
    guard let shifts = request.shifts, !shifts.isEmpty else {
      throw StaffingError(
        .missingParameter, subject: "shifts", detail: "There are no shifts to choose from: give id, start and length of each.")
    }
    let rules = ShiftsRules(request, requirement)
    service = try request.service.map { (stated) throws(StaffingError) in try ShiftsService(stated, requirement) }
    limits = try SolveLimits(seconds: request.timeLimit ?? 10)
    calendar = try rules.calendar()
    let types = try shifts.map { (shift) throws(StaffingError) in try rules.type(shift) }
    patterns = try ShiftPatterns(types, over: calendar, tours: rules.tours())
    guard !patterns.patterns.isEmpty else {
      throw StaffingError(
        .invalidParameter, subject: "shifts",
        detail: "No shift lies within the \(requirement.days.count) days, the opening hours and the contract's hours.")
    }
    problem = try ShiftCoverProblem(
      requirement: requirement.bySkill.map { Array($0.joined()) }, patterns: patterns.patterns, rules: rules.cover(patterns, service),
      deferred: rules.deferred(calendar))
  }

  func answer() throws(StaffingError) -> ShiftsResponse {
    // The time limit is that of the whole answer: the making of very many patterns is part of it, and so is what follows the last step.
    let made = (ContinuousClock.now - begin) / .seconds(1)
    let plan = problem.plan(limits: (try? SolveLimits(seconds: max(0.1, 0.96 * limits.seconds - made))) ?? limits)
    let aDay = calendar.intervalsADay
    let coverage = (0..<calendar.days).map { day in Array(plan.coverage[(day * aDay)..<((day + 1) * aDay)]) }
    let people = zip(patterns.patterns, plan.counts).reduce(0) { $0 + $1.0.people * $1.1 }
    let isPlan = plan.status == .optimal || plan.status == .feasible
    let given = isPlan ? try service?.given(by: coverage) : nil
    return ShiftsResponse(
      status: plan.status.rawValue, objective: plan.objective, bound: plan.bound, gap: plan.gap,
      assignments: ShiftsAssignments(request.shifts ?? [], patterns).rows(plan.counts), coverage: coverage, requirement: requirement.days,
      over: plan.totalSurplus, under: plan.totalShortage, intervalMinutes: requirement.intervalMinutes, service: given,
      days: requirement.dates,
      dates: requirement.isoDates, timezone: request.timezone, says: says(plan, people: people, given), made: Provenance())
  }

  // MARK: Sentences

  private func says(_ plan: ShiftPlan, people: Int, _ given: ShiftsResponse.Service?) -> [String] {
    switch plan.status {
    case .infeasible: return ["No plan keeps all rules. " + reason]
    case .unknown where !SolverLibrary.isInstalled:
      return ["No plan was found without the solver CBC, which is not on this machine; install coinor-libcbc3."]
    case .unknown: return ["No plan was found within \(Phrase.number(limits.seconds)) s; give more time (time_limit) or fewer shifts."]
    case .optimal, .feasible: break
    }
    let hours = Double(requirement.intervalMinutes) / 60
    // What is missing or beyond has its price as well: the sum is then more than the shifts' own.
    let isPriced = (plan.totalShortage > 1e-9 || problem.rules.surplusPrice > 0) && plan.objective.isFinite
    var says = [
      "\(Phrase.grouped(people)) \(request.limits?.daysPerWeek == nil ? "shifts" : "people") cost \(Phrase.number(plan.objective))"
        + (isPriced ? " with what is missing or beyond; " : "; ")
        + (plan.status == .optimal
          ? "no plan costs less."
          : "no plan costs less than \(Phrase.number(plan.bound)), so at most \(Phrase.percent(plan.gap)) can be saved.")
    ]
    if let overloads = service?.overloads { says.append(overloads) }
    if let given { says.append(sentence(given)) }
    if plan.totalShortage > 1e-9 { says.append("\(Phrase.number(plan.totalShortage * hours)) hours of the requirement are not covered.") }
    if plan.totalSurplus > 1e-9 { says.append("\(Phrase.number(plan.totalSurplus * hours)) hours are beyond the requirement.") }
    if calendar.wraps, wrapsAround(plan) {
      let span = calendar.days == 1 ? "day" : "week"
      says.append("Shifts that end after the last midnight cover the first hours as well: the plan is one \(span) of many alike.")
    }
    let waiting = (request.deferred ?? []).reduce(0) { $0 + $1.hours }
    if waiting > 0 { says.append("\(Phrase.number(waiting)) hours of work that can wait are done in time beside it.") }
    if !SolverLibrary.isInstalled {
      says.append(
        "The solver CBC is not on this machine (install coinor-libcbc3): the plan is of local search alone, its bound a weak one.")
    }
    return says
  }

  private func sentence(_ given: ShiftsResponse.Service) -> String {
    let goal = "\(Phrase.percent(given.goalShare)) in \(Phrase.number(given.goalSeconds)) s"
    let below = given.level.joined().compactMap { $0 }.filter { $0 < given.goalShare - 1e-9 }.count
    let all = given.level.joined().compactMap { $0 }.count
    return "The people at work answer \(Phrase.percent(given.overall)) of the contacts within \(Phrase.number(given.goalSeconds)) s"
      + (below == 0 ? ", in every interval at least \(goal)." : "; \(below) of \(all) intervals are below \(goal).")
  }

  /// What stands in the way, where it can be seen at once.
  private var reason: String {
    var reached = Set<Int>()
    for pattern in problem.patterns { for range in pattern.cover { reached.formUnion(range) } }
    let need = requirement.days.flatMap { $0 }
    if let interval = need.indices.first(where: { need[$0] > 0 && !reached.contains($0) }) {
      let (day, time) = spoken(interval)
      return "No shift works on \(day) at \(time), where \(Phrase.number(need[interval])) people are needed."
    }
    guard let conflict = problem.conflict(limits: limits) else { return "Which rules conflict was not found in time." }
    let rules = zip(conflict.groups, conflict.says).map { group, says in
      guard case .requirement(let interval) = group, need.indices.contains(interval) else { return says }
      let (day, time) = spoken(interval)
      return "\(Phrase.number(need[interval])) people on \(day) at \(time)"
    }
    return "These cannot be kept together\(conflict.isSmallest ? ", while without any one of them the others can" : ""): "
      + "\(rules.joined(separator: "; "))."
  }

  /// Whether a shift that is worked goes on beyond the end, where it counts for the beginning.
  private func wrapsAround(_ plan: ShiftPlan) -> Bool {
    ShiftsAssignments(request.shifts ?? [], patterns).rows(plan.counts)
      .contains { $0.day == calendar.days - 1 && $0.end <= $0.start && $0.end != "00:00" }
  }

  /// The day and the time of day of an interval.
  private func spoken(_ interval: Int) -> (day: String, time: String) {
    let (day, inDay) = interval.quotientAndRemainder(dividingBy: calendar.intervalsADay)
    return (
      requirement.dates.indices.contains(day) ? requirement.dates[day] : "day \(day)", ClockTime.text(inDay * calendar.intervalMinutes)
    )
  }
}
