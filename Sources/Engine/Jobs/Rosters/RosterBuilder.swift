import Staffing
import Timeline

/// Makes the problem of a roster request, solves it, and repairs it where someone is ill.
struct RosterBuilder {
  let request: RosterJob.Request
  let shifts: RosterShifts
  let problem: RosterProblem
  let zone: Zone?
  private let limits: SolveLimits
  private let absences: [RosterAbsence]

  init(_ request: RosterJob.Request) throws(JobError) {
    self.request = request
    zone = try TicketsInput.zone(request.timezone)
    shifts = try RosterShifts(request)
    let people = try RosterPeople(request, shifts).people
    do throws(StaffingError) {
      limits = try SolveLimits(seconds: request.timeLimit ?? 10)
      problem = try RosterProblem(
        days: shifts.calendar.days, shifts: shifts.kinds, people: people, needs: shifts.needs, rules: Self.rules(request.rules),
        prices: Self.prices(request.prices), firstWeekday: shifts.calendar.first.weekday, dayNames: shifts.calendar.names)
    } catch {
      throw JobError(staffing: error)
    }
    absences = try Self.absences(request.ill ?? [], shifts.calendar, people)
  }

  private static func rules(_ rules: RosterJob.Rules?) -> RosterRules {
    RosterRules(
      forbiddenNextDay: rules?.forbiddenNextDay ?? [], minimumRestHours: rules?.restHours ?? 11,
      maximumConsecutiveDays: rules?.maximumDaysInARow, maximumConsecutiveNights: rules?.maximumNightsInARow,
      wholeWeekends: rules?.wholeWeekends ?? false, daysOffTogether: rules?.daysOffTogether ?? false,
      maximumWeekends: rules?.maximumWeekends, nights: rules?.nights.map(Set.init), needIsHard: rules?.coverIsAMust ?? false,
      minimumShiftsAreHard: rules?.contractsAreAMust ?? false)
  }

  private static func prices(_ prices: RosterJob.Prices?) -> RosterPrices {
    var result = RosterPrices()
    result.missingPerson = prices?.missingPerson ?? result.missingPerson
    result.missingSkill = prices?.missingSkill ?? result.missingSkill
    result.surplusPerson = prices?.extraPerson ?? result.surplusPerson
    result.requestedDayOffWorked = prices?.dayOffWorked ?? result.requestedDayOffWorked
    result.missingShift = prices?.missingShift ?? result.missingShift
    result.missingHour = prices?.missingHour ?? result.missingHour
    result.unequalShifts = prices?.unequalShifts ?? 0
    result.unequalWeekends = prices?.unequalWeekends ?? 2
    result.unequalNights = prices?.unequalNights ?? 1
    return result
  }

  /// Reads `Ana 2026-05-04`: the last word is the day, what stands before it the name.
  private static func absences(
    _ texts: [String], _ calendar: RosterCalendar, _ people: [RosterPerson]
  ) throws(JobError) -> [RosterAbsence] {
    var absences: [RosterAbsence] = []
    for text in texts {
      guard let space = text.lastIndex(of: " ") else {
        throw JobError(.request, code: "invalid_text", message: "'\(text)' is not a name and a day; write 'Ana 2026-05-04'", field: "ill")
      }
      let name = String(text[..<space])
      guard people.contains(where: { $0.id == name }) else {
        throw JobError(
          .request, code: "no_such_person", message: "nobody is called '\(name)'\(NearestName.hint(name, among: people.map(\.id)))",
          field: "ill")
      }
      let days = try calendar.days(String(text[text.index(after: space)...]), field: "ill")
      guard !days.isEmpty else {
        throw JobError(.request, code: "no_such_day", message: "'\(text)' lies outside the roster", field: "ill")
      }
      absences += days.map { RosterAbsence(person: name, day: $0) }
    }
    return Set(absences).sorted { ($0.day, $0.person) < ($1.day, $1.person) }
  }

  // MARK: The answer

  func answer() throws(JobError) -> RosterResponse {
    let published = try request.published.map { (rows) throws(JobError) in try roster(rows) }
    if absences.isEmpty, let published { return RosterAnswer(self, published, conflict: nil).response() }
    // A repair is asked for beside a roster that has to be found first: each has half of the time.
    let isRepair = !absences.isEmpty
    let half = (try? SolveLimits(seconds: limits.seconds / 2)) ?? limits
    let first = published ?? problem.roster(limits: isRepair ? half : limits)
    guard isRepair, !first.shifts.isEmpty else {
      return RosterAnswer(self, first, conflict: first.conflict ?? reason(first)).response()
    }
    do throws(StaffingError) {
      let (roster, changes) = try problem.repair(
        first, absences: Set(absences), from: absences.map(\.day).min() ?? 0, changePrice: request.prices?.change ?? 10,
        limits: published == nil ? half : limits)
      return RosterAnswer(self, roster, conflict: roster.conflict, absences: absences, changes: changes).response()
    } catch {
      throw JobError(staffing: error)
    }
  }

  /// Where a roster leaves shifts open: which rules stand in the way of filling them.
  private func reason(_ roster: Roster) -> RosterConflict? {
    guard !roster.shifts.isEmpty, !problem.rules.needIsHard else { return nil }
    let isShort = problem.needs.contains { need in problem.presence(need, roster).isShort }
    guard isShort else { return nil }
    var strict = problem
    strict.rules.needIsHard = true
    // What is not proven may be short only for want of time: the reason is then looked for, but not for long.
    let quarter = (try? SolveLimits(seconds: limits.seconds / 4)) ?? limits
    return strict.conflict(limits: roster.status == .optimal ? limits : quarter)
  }

  /// A published roster, read back.
  private func roster(_ rows: [RosterJob.Published]) throws(JobError) -> Roster {
    let places = Dictionary(problem.people.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kinds = Dictionary(problem.shifts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var cells = [[Set<Int>]](repeating: Array(repeating: [], count: problem.days), count: problem.people.count)
    for row in rows {
      guard let person = places[row.person], let kind = kinds[row.shift], let day = shifts.calendar.day(row.date) else {
        throw JobError(
          .request, code: "not_on_the_roster",
          message: "the published roster has \(row.person) on \(row.shift) on \(row.date), which is not among the people, shifts and days",
          field: "published")
      }
      cells[person][day].insert(kind)
    }
    let named = cells.map { $0.map { day in day.sorted().map { problem.shifts[$0].id } } }
    return Roster(status: .feasible, objective: .nan, bound: -.infinity, shifts: named)
  }
}

extension RosterProblem {
  /// Who is there for a need, and which of its skills are short.
  func presence(_ need: RosterNeed, _ roster: Roster) -> (present: Int, missingSkills: [String: Int], isShort: Bool) {
    guard !roster.shifts.isEmpty else { return (0, need.skilled, true) }
    let present = people.indices.filter { roster.shifts[$0][need.day].contains(need.shift) }
    let missing = need.skilled.compactMap { skill, count -> (String, Int)? in
      let short = count - present.count { people[$0].skills.contains(skill) }
      return short > 0 ? (skill, short) : nil
    }
    let skills = Dictionary(missing, uniquingKeysWith: max)
    return (present.count, skills, present.count < need.people || !skills.isEmpty)
  }
}
