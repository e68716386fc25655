import Staffing

/// The rules of a shifts request as the module takes them.
struct ShiftsRules {
  private let request: ShiftsJob.Request
  private let requirement: ShiftsRequirement

  init(_ request: ShiftsJob.Request, _ requirement: ShiftsRequirement) {
    self.request = request
    self.requirement = requirement
  }

  // MARK: Calendar and shifts

  func calendar() throws(StaffingError) -> ShiftCalendar {
    var byDay: [Int: Range<Int>] = [:]
    for opening in request.limits?.opening ?? [] {
      let hours = opening.from == nil && opening.to == nil ? 0..<0 : try Self.span(opening.from, opening.to, "opening")
      for day in opening.days { byDay[day] = hours }
    }
    let limits = request.limits
    let always = limits?.openFrom == nil && limits?.openTo == nil ? nil : try Self.span(limits?.openFrom, limits?.openTo, "open_to")
    return try ShiftCalendar(
      days: requirement.days.count, intervalMinutes: requirement.intervalMinutes, openMinutes: always, openByDay: byDay)
  }

  private static func span(_ from: String?, _ to: String?, _ field: String) throws(StaffingError) -> Range<Int> {
    let start = try minutes(from ?? "00:00", field)
    let end = try minutes(to ?? "24:00", field)
    guard start < end else {
      throw StaffingError(.invalidParameter, subject: field, detail: "Closing time is not after opening time.")
    }
    return start..<end
  }

  private static func minutes(_ text: String, _ field: String) throws(StaffingError) -> Int {
    guard let minutes = ClockTime.minutes(text) else {
      throw StaffingError(.invalidText, subject: field, detail: "'\(text)' is no time of day; write 08:30.")
    }
    return minutes
  }

  func type(_ shift: ShiftsJob.ShiftInput) throws(StaffingError) -> ShiftType {
    let starts = (shift.starts ?? []) + (shift.start.map { [$0] } ?? [])
    var skills: [Int] = []
    for skill in shift.skills ?? [] {
      guard let place = requirement.skills.firstIndex(of: skill) else {
        throw StaffingError(
          .invalidParameter, subject: "skills of \(shift.id)",
          detail: requirement.skills.allSatisfy(\.isEmpty)
            ? "'\(skill)' is not required: the requirement is not by skill; give one for each skill (requirements, or a table of several series)."
            : "'\(skill)' is not required; the skills are \(requirement.skills.joined(separator: ", ")).")
      }
      skills.append(place)
    }
    return ShiftType(
      id: shift.id, startMinutes: try starts.map { (text) throws(StaffingError) in try Self.minutes(text, "start of \(shift.id)") },
      lengthMinutes: try Self.wholeMinutes(shift.length, "length of \(shift.id)"),
      breaks: try (shift.breaks ?? []).map { (pause) throws(StaffingError) in
        ShiftType.Break(
          lengthMinutes: pause.length, earliestMinutes: try Self.wholeMinutes(pause.earliest, "breaks of \(shift.id)"),
          latestMinutes: try Self.wholeMinutes(pause.latest ?? pause.earliest, "breaks of \(shift.id)"))
      },
      cost: shift.cost ?? shift.length, days: shift.days.map(Set.init), skills: skills,
      paidMinutes: try shift.paidHours.map { (hours) throws(StaffingError) in try Self.wholeMinutes(hours, "paid_hours of \(shift.id)") },
      workingDays: shift.daysPerWeek)
  }

  private static func wholeMinutes(_ hours: Double, _ field: String) throws(StaffingError) -> Int {
    guard hours >= 0, hours <= 48 else {
      throw StaffingError(.invalidParameter, subject: field, detail: "\(hours) hours are not possible here; expected 0 to 48.")
    }
    return Int((hours * 60).rounded())
  }

  func tours() throws(StaffingError) -> TourRules? {
    let limits = request.limits
    guard let days = limits?.daysPerWeek else {
      // Shifts that each stand alone are nobody's week: said, rather than leaving a rule aside.
      let ofWeeks = [
        ("minimum_week_hours", limits?.minimumWeekHours), ("maximum_week_hours", limits?.maximumWeekHours),
        ("starts_apart", limits?.startsApart),
      ]
      if let (name, _) = ofWeeks.first(where: { $0.1 != nil }) {
        throw StaffingError(
          .missingParameter, subject: "days_per_week",
          detail: "\(name) is about the week of a person: state on how many days each works (days_per_week).")
      }
      return nil
    }
    let least = limits?.minimumWeekHours ?? 0
    let most = limits?.maximumWeekHours ?? .infinity
    guard least <= most else {
      throw StaffingError(
        .invalidParameter, subject: "maximum_week_hours", detail: "At least \(least) and at most \(most) hours cannot both be kept.")
    }
    let hasContract = limits?.minimumWeekHours != nil || limits?.maximumWeekHours != nil
    return TourRules(
      workingDays: days, daysOffTogether: limits?.daysOffTogether ?? true, weeklyHours: hasContract ? least...most : nil,
      startsApartMinutes: try Self.wholeMinutes(limits?.startsApart ?? 0, "starts_apart"))
  }

  // MARK: Prices and limits

  func cover(_ patterns: ShiftPatterns, _ service: ShiftsService?) throws(StaffingError) -> CoverRules {
    let limits = request.limits
    var rules = CoverRules(surplusPrice: limits?.overCost ?? 0, budget: limits?.budget, balances: patterns.balances)
    if let price = limits?.underCost { rules.shortage = .linear(price: price) }
    if let prices = try service?.prices() { rules.shortage = .convex(prices) }
    if let share = limits?.partTimeShare {
      guard let hours = limits?.partTimeHours else {
        throw StaffingError(
          .missingParameter, subject: "part_time_hours", detail: "A part-time share needs part_time_hours: up to how long a shift counts.")
      }
      rules.partTime = .init(longestHours: hours, share: share)
    }
    let shifts = request.shifts ?? []
    for (place, shift) in shifts.enumerated() where shift.minimumPeople != nil || shift.maximumPeople != nil {
      rules.limits.append(
        .init(
          name: shift.id, patterns: patterns.origins.indices.filter { patterns.origins[$0].type == place },
          minimum: shift.minimumPeople ?? 0, maximum: shift.maximumPeople ?? .infinity))
    }
    for team in request.teams ?? [] { rules.limits += try self.limits(team, shifts, patterns) }
    return rules
  }

  private func limits(
    _ team: ShiftsJob.Team, _ shifts: [ShiftsJob.ShiftInput], _ patterns: ShiftPatterns
  ) throws(StaffingError) -> [CoverRules.GroupLimit] {
    let types = Set(shifts.indices.filter { shifts[$0].team == team.name })
    guard !types.isEmpty else {
      throw StaffingError(.invalidParameter, subject: "teams", detail: "No shift is of team '\(team.name)'.")
    }
    let places = patterns.origins.indices.filter { types.contains(patterns.origins[$0].type) }
    var limits: [CoverRules.GroupLimit] = []
    if team.minimumPeople != nil || team.maximumPeople != nil {
      limits.append(
        .init(name: "people of \(team.name)", patterns: places, minimum: team.minimumPeople ?? 0, maximum: team.maximumPeople ?? .infinity))
    }
    if team.minimumHours != nil || team.maximumHours != nil {
      limits.append(
        .init(
          name: "hours of \(team.name)", patterns: places, measure: .paidHours, minimum: team.minimumHours ?? 0,
          maximum: team.maximumHours ?? .infinity))
    }
    return limits
  }

  // MARK: Work that can wait

  func deferred(_ calendar: ShiftCalendar) throws(StaffingError) -> [DeadlineWork] {
    try (request.deferred ?? []).map { (work) throws(StaffingError) in
      let length = calendar.intervalMinutes
      let days = 0..<calendar.days
      guard days.contains(work.day ?? 0), days.contains(work.dueDay), work.hours >= 0, work.hours <= 1e9 else {
        throw StaffingError(
          .invalidParameter, subject: "deferred",
          detail: "\(work.hours) hours from day \(work.day ?? 0) due on day \(work.dueDay) do not fit the \(calendar.days) days.")
      }
      let release = (work.day ?? 0) * 1440 + (try Self.minutes(work.from ?? "00:00", "deferred"))
      let due = work.dueDay * 1440 + (try Self.minutes(work.due ?? "24:00", "deferred"))
      return DeadlineWork(
        release: (release + length - 1) / length, due: due / length - 1, work: work.hours * 60 / Double(length))
    }
  }
}
