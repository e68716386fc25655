import Staffing

/// The people of a roster request as the module takes them.
struct RosterPeople {
  let people: [RosterPerson]

  init(_ request: RosterJob.Request, _ shifts: RosterShifts) throws(JobError) {
    let most = (request.people ?? []).compactMap(\.maximumHours).max() ?? 0
    people = try (request.people ?? []).map { (person) throws(JobError) in
      try Self.person(person, shifts, fullHours: most, notPreferred: request.prices?.notPreferred ?? 1)
    }
    guard !people.isEmpty else {
      throw JobError(.request, code: "missing_parameter", message: "a roster needs people, each with a name", field: "people")
    }
  }

  private static func person(
    _ person: RosterJob.Person, _ shifts: RosterShifts, fullHours: Double, notPreferred: Double
  ) throws(JobError) -> RosterPerson {
    let kinds = Set(shifts.kinds.map(\.id))
    var dislikes = person.dislikes ?? [:]
    for kind in (person.prefers ?? []) + dislikes.keys where !kinds.contains(kind) {
      throw JobError(
        .request, code: "no_such_shift",
        message: "\(person.name) names the shift '\(kind)'; the shifts are \(kinds.sorted().joined(separator: ", "))", field: "people")
    }
    if let preferred = person.prefers, !preferred.isEmpty {
      for kind in kinds.subtracting(preferred) { dislikes[kind] = max(dislikes[kind] ?? 0, notPreferred) }
    }
    if let least = person.minimumHours, let most = person.maximumHours, least > most {
      throw JobError(
        .request, code: "value_out_of_range", message: "\(person.name): at least \(least) and at most \(most) hours cannot both be kept",
        field: "people")
    }
    let share = person.maximumHours.map { fullHours > 0 && $0 > 0 ? $0 / fullHours : 1 } ?? 1
    return RosterPerson(
      id: person.name, skills: Set(person.skills ?? []), minimumShifts: person.minimumShifts ?? 0,
      maximumShifts: person.maximumShifts ?? .max, minimumWeeklyHours: person.minimumHours, maximumWeeklyHours: person.maximumHours,
      fairShare: share, unavailable: try unavailable(person, shifts, kinds),
      requestedDaysOff: try shifts.calendar.days(person.daysOff ?? [], field: "people"), dislikes: dislikes)
  }

  /// `2026-05-06` closes a day, `2026-05-06 late` one kind of shift of it.
  private static func unavailable(
    _ person: RosterJob.Person, _ shifts: RosterShifts, _ kinds: Set<String>
  ) throws(JobError) -> [Int: Set<String>] {
    var unavailable: [Int: Set<String>] = [:]
    for text in person.unavailable ?? [] {
      let parts = text.split(separator: " ", maxSplits: 1).map(String.init)
      let kind = parts.count == 2 ? parts[1] : nil
      if let kind, !kinds.contains(kind) {
        throw JobError(
          .request, code: "no_such_shift", message: "\(person.name) is unavailable for '\(kind)', which is no shift", field: "people")
      }
      for day in try shifts.calendar.days(parts.first ?? "", field: "people") {
        unavailable[day, default: []].formUnion(kind.map { [$0] } ?? kinds)
      }
    }
    return unavailable
  }
}
