import Staffing
import Timeline

/// The answer of the roster job from a roster.
struct RosterAnswer {
  let problem: RosterProblem
  let roster: Roster
  let conflict: RosterConflict?
  let absences: [RosterAbsence]
  let changes: [RosterChange]
  let calendar: RosterCalendar
  private let shifts: RosterShifts
  private let request: RosterJob.Request
  private let zone: Zone?

  init(
    _ builder: RosterBuilder, _ roster: Roster, conflict: RosterConflict?, absences: [RosterAbsence] = [], changes: [RosterChange] = []
  ) {
    problem = builder.problem
    shifts = builder.shifts
    calendar = builder.shifts.calendar
    request = builder.request
    zone = builder.zone
    self.roster = roster
    self.conflict = conflict
    self.absences = absences
    self.changes = changes
  }

  func response() -> RosterResponse {
    let dates = calendar.dates.map(\.iso8601)
    let people = problem.people.indices.map(person)
    let cover = problem.needs.map { need in
      let there = problem.presence(need, roster)
      return RosterResponse.Cover(
        date: dates[need.day], shift: need.shift, needed: need.people, present: there.present, missingSkills: there.missingSkills)
    }
    var response = RosterResponse(
      status: roster.status.rawValue, objective: roster.objective, bound: roster.bound, gap: roster.gap, dates: dates,
      timezone: request.timezone, kinds: problem.shifts.map(kind), people: people, shifts: named(), cover: cover,
      ill: absences.map { .init(person: $0.person, date: dates[$0.day]) },
      changes: changes.map { .init(person: $0.person, date: dates[$0.day], from: $0.from, to: $0.to) }, conflict: conflict?.says ?? [],
      says: [], made: Provenance())
    response.says = RosterSentences(self, response, seconds: request.timeLimit ?? 10).all
    return response
  }

  private func kind(_ shift: RosterShift) -> RosterResponse.Kind {
    .init(
      id: shift.id, start: ClockTime.text(shift.startMinutes), end: ClockTime.text(shift.startMinutes + shift.lengthMinutes),
      hours: shift.hours)
  }

  private func person(_ place: Int) -> RosterResponse.Person {
    let person = problem.people[place]
    let worked = roster.shifts.isEmpty ? Array(repeating: [], count: problem.days) : roster.shifts[place]
    let kinds = Dictionary(problem.shifts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let all = worked.joined().compactMap { kinds[$0] }
    let weeks = Double(problem.days) / 7
    let asked = person.requestedDaysOff.sorted()
    let isNight = { (shift: RosterShift) in self.problem.rules.nights?.contains(shift.id) ?? shift.isNight }
    return .init(
      name: person.id, shifts: all.count, hours: all.reduce(0) { $0 + $1.hours },
      minimumHours: person.minimumWeeklyHours.map { $0 * weeks } ?? .nan,
      maximumHours: person.maximumWeeklyHours.map { $0 * weeks } ?? .nan,
      weekends: weekends(worked), nights: all.count(where: isNight), daysOffAsked: asked.map { calendar.dates[$0].iso8601 },
      daysOffKept: roster.shifts.isEmpty ? [] : asked.filter { worked[$0].isEmpty }.map { calendar.dates[$0].iso8601 },
      disliked: all.count { (person.dislikes[$0.id] ?? 0) > 0 })
  }

  /// Weekends of which a day is worked, whether or not both lie within the roster.
  private func weekends(_ worked: [[String]]) -> Int {
    Set(
      worked.indices.filter { !worked[$0].isEmpty && calendar.dates[$0].weekday >= 5 }.map { (calendar.dates[$0].daysSinceEpoch + 3) / 7 }
    )
    .count
  }

  /// The shifts by date and start. The breaks of a plan are handed out in the order of the people.
  private func named() -> [RosterResponse.Shift] {
    var all: [RosterResponse.Shift] = []
    guard !roster.shifts.isEmpty else { return [] }
    for day in 0..<problem.days {
      for kind in problem.shifts.sorted(by: { ($0.startMinutes, $0.id) < ($1.startMinutes, $1.id) }) {
        let breaks = shifts.breaks[.init(day: day, kind: kind.id)] ?? []
        let present = problem.people.indices.filter { roster.shifts[$0][day].contains(kind.id) }
        for (place, person) in present.enumerated() {
          let start = Int64(calendar.dates[day].daysSinceEpoch) * 86_400 + Int64(kind.startMinutes) * 60
          all.append(
            .init(
              person: problem.people[person].id, shift: kind.id, date: calendar.dates[day].iso8601,
              start: ISO8601.string(localSeconds: start, zone: zone ?? .unstated),
              end: ISO8601.string(localSeconds: start + Int64(kind.lengthMinutes) * 60, zone: zone ?? .unstated),
              breaks: breaks.isEmpty ? [] : breaks[min(place, breaks.count - 1)]))
        }
      }
    }
    return all
  }
}
