import Staffing

/// Makes the problem of a shifts request, and the answer from its plan.
struct ShiftsBuilder {
  private let request: ShiftsJob.Request
  private let requirement: ShiftsRequirement
  private let calendar: ShiftCalendar
  private let patterns: ShiftPatterns
  private let problem: ShiftCoverProblem
  private let limits: SolveLimits

  init(_ request: ShiftsJob.Request, _ requirement: ShiftsRequirement) throws(StaffingError) {
    self.request = request
    self.requirement = requirement
    guard let shifts = request.shifts, !shifts.isEmpty else {
      throw StaffingError(
        .missingParameter, subject: "shifts", detail: "There are no shifts to choose from: give id, start and length of each.")
    }
    limits = try SolveLimits(seconds: request.timeLimit ?? 10)
    calendar = try ShiftCalendar(
      days: requirement.days.count, intervalMinutes: requirement.intervalMinutes, openMinutes: Self.open(request.limits))
    let types = try shifts.map { (shift) throws(StaffingError) in try Self.type(shift) }
    patterns = try ShiftPatterns(types, over: calendar, workingDays: request.limits?.daysPerWeek)
    guard !patterns.patterns.isEmpty else {
      throw StaffingError(
        .invalidParameter, subject: "shifts", detail: "No shift lies within the \(requirement.days.count) days and the opening hours.")
    }
    problem = try ShiftCoverProblem(
      requirement: [Array(requirement.days.joined())], patterns: patterns.patterns,
      rules: Self.rules(request.limits, shifts, patterns.origins))
  }

  private static func open(_ limits: ShiftsJob.Limits?) throws(StaffingError) -> Range<Int>? {
    guard limits?.openFrom != nil || limits?.openTo != nil else { return nil }
    let from = try minutes(limits?.openFrom ?? "00:00", "open_from")
    let to = try minutes(limits?.openTo ?? "24:00", "open_to")
    guard from < to else {
      throw StaffingError(.invalidParameter, subject: "open_to", detail: "Closing time is not after opening time.")
    }
    return from..<to
  }

  private static func minutes(_ text: String, _ field: String) throws(StaffingError) -> Int {
    guard let minutes = ClockTime.minutes(text) else {
      throw StaffingError(.invalidText, subject: field, detail: "'\(text)' is no time of day; write 08:30.")
    }
    return minutes
  }

  private static func type(_ shift: ShiftsJob.ShiftInput) throws(StaffingError) -> ShiftType {
    let starts = (shift.starts ?? []) + (shift.start.map { [$0] } ?? [])
    return ShiftType(
      id: shift.id, startMinutes: try starts.map { (text) throws(StaffingError) in try minutes(text, "start of \(shift.id)") },
      lengthMinutes: try wholeMinutes(shift.length, "length of \(shift.id)"),
      breaks: try (shift.breaks ?? []).map { (pause) throws(StaffingError) in
        ShiftType.Break(
          lengthMinutes: pause.length, earliestMinutes: try wholeMinutes(pause.earliest, "breaks of \(shift.id)"),
          latestMinutes: try wholeMinutes(pause.latest ?? pause.earliest, "breaks of \(shift.id)"))
      },
      cost: shift.cost ?? shift.length, days: shift.days.map(Set.init))
  }

  private static func wholeMinutes(_ hours: Double, _ field: String) throws(StaffingError) -> Int {
    guard hours >= 0, hours <= 48 else { throw StaffingError.hours(hours, field) }
    return Int((hours * 60).rounded())
  }

  private static func rules(
    _ limits: ShiftsJob.Limits?, _ shifts: [ShiftsJob.ShiftInput], _ origins: [ShiftPatterns.Origin]
  ) throws(StaffingError) -> CoverRules {
    var rules = CoverRules(surplusPrice: limits?.overCost ?? 0, budget: limits?.budget)
    if let price = limits?.underCost { rules.shortage = .linear(price: price) }
    if let share = limits?.partTimeShare {
      guard let hours = limits?.partTimeHours else {
        throw StaffingError(
          .missingParameter, subject: "part_time_hours", detail: "A part-time share needs part_time_hours: up to how long a shift counts.")
      }
      rules.partTime = .init(longestHours: hours, share: share)
    }
    for (place, shift) in shifts.enumerated() where shift.minimumPeople != nil || shift.maximumPeople != nil {
      rules.limits.append(
        .init(
          name: shift.id, patterns: origins.indices.filter { origins[$0].type == place }, minimum: shift.minimumPeople ?? 0,
          maximum: shift.maximumPeople ?? .infinity))
    }
    return rules
  }

  func answer() -> ShiftsResponse {
    let plan = problem.plan(limits: limits)
    let aDay = calendar.intervalsADay
    let coverage = (0..<calendar.days).map { day in Array(plan.coverage[(day * aDay)..<((day + 1) * aDay)]) }
    return ShiftsResponse(
      status: plan.status.rawValue, objective: plan.objective, bound: plan.bound, gap: plan.gap, assignments: assignments(plan),
      coverage: coverage, requirement: requirement.days, over: plan.totalSurplus, under: plan.totalShortage,
      intervalMinutes: requirement.intervalMinutes, days: requirement.dates, says: says(plan), made: Provenance())
  }

  private func assignments(_ plan: ShiftPlan) -> [ShiftsResponse.Assignment] {
    var assignments: [ShiftsResponse.Assignment] = []
    for (origin, count) in zip(patterns.origins, plan.counts) where count > 0 {
      guard let shifts = request.shifts, shifts.indices.contains(origin.type) else { continue }
      let shift = shifts[origin.type]
      for day in origin.days {
        assignments.append(
          ShiftsResponse.Assignment(
            shift: shift.id, day: day, count: count, start: ClockTime.text(origin.startMinutes),
            end: ClockTime.text(origin.startMinutes + Int((shift.length * 60).rounded())),
            breaks: origin.breakMinutes.map { ClockTime.text(origin.startMinutes + $0) }, tour: origin.days.count > 1 ? origin.days : nil))
      }
    }
    return assignments.sorted { ($0.day, $0.start, $0.end) < ($1.day, $1.start, $1.end) }
  }

  // MARK: Sentences

  private func says(_ plan: ShiftPlan) -> [String] {
    switch plan.status {
    case .infeasible: return ["No plan keeps all rules. " + reason]
    case .unknown: return ["No plan was found within \(Phrase.number(limits.seconds)) s; give more time (time_limit) or fewer shifts."]
    case .optimal, .feasible: break
    }
    let people = plan.counts.reduce(0, +)
    var says = [
      "\(Phrase.grouped(people)) \(request.limits?.daysPerWeek == nil ? "shifts" : "people") cost \(Phrase.number(plan.objective)); "
        + (plan.status == .optimal
          ? "no plan costs less."
          : "no plan costs less than \(Phrase.number(plan.bound)), so at most \(Phrase.percent(plan.gap)) can be saved.")
    ]
    let hours = Double(requirement.intervalMinutes) / 60
    if plan.totalShortage > 1e-9 { says.append("\(Phrase.number(plan.totalShortage * hours)) hours of the requirement are not covered.") }
    if plan.totalSurplus > 1e-9 { says.append("\(Phrase.number(plan.totalSurplus * hours)) hours are beyond the requirement.") }
    return says
  }

  /// What stands in the way, where it can be seen at once.
  private var reason: String {
    var reached = Set<Int>()
    for pattern in problem.patterns { for range in pattern.cover { reached.formUnion(range) } }
    if let interval = problem.requirement[0].indices.first(where: { problem.requirement[0][$0] > 0 && !reached.contains($0) }) {
      let (day, inDay) = interval.quotientAndRemainder(dividingBy: calendar.intervalsADay)
      return "No shift works on day \(day) at \(ClockTime.text(inDay * calendar.intervalMinutes)), where "
        + "\(Phrase.number(problem.requirement[0][interval])) people are needed."
    }
    return problem.conflict(limits: limits).map { "These cannot be kept together: \($0.says.joined(separator: "; "))." }
      ?? "Which rules conflict was not found in time."
  }
}

extension StaffingError {
  fileprivate static func hours(_ hours: Double, _ field: String) -> StaffingError {
    StaffingError(.invalidParameter, subject: field, detail: "\(hours) hours are not possible here; expected 0 to 48.")
  }
}
