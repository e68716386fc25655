/// A group of rules that a planner could give up, for naming those that cannot be kept together.
public enum RosterRuleGroup: Hashable, Sendable {
  case need(day: Int)
  case unavailability(person: Int)
  /// What a kind of shift asks of everyone on it.
  case skills(shift: Int)
  /// Least and most shifts and hours of one person.
  case amount(person: Int)
  case oneShiftADay
  case forbiddenNextDay
  case minimumRest
  case consecutiveDays
  case consecutiveNights
  case wholeWeekends
  case daysOffTogether
  case maximumWeekends
}

extension RosterProblem {
  /// The groups that this problem has any rules in, the general ones first.
  var ruleGroups: [RosterRuleGroup] {
    var groups: [RosterRuleGroup] = []
    if rules.oneShiftADay { groups.append(.oneShiftADay) }
    if !rules.forbiddenNextDay.isEmpty { groups.append(.forbiddenNextDay) }
    if rules.minimumRestHours != nil { groups.append(.minimumRest) }
    if rules.maximumConsecutiveDays != nil { groups.append(.consecutiveDays) }
    if rules.maximumConsecutiveNights != nil { groups.append(.consecutiveNights) }
    if rules.wholeWeekends { groups.append(.wholeWeekends) }
    if rules.daysOffTogether { groups.append(.daysOffTogether) }
    if rules.maximumWeekends != nil { groups.append(.maximumWeekends) }
    for place in shifts.indices where !shifts[place].skills.isEmpty { groups.append(.skills(shift: place)) }
    for place in people.indices where !people[place].unavailable.isEmpty { groups.append(.unavailability(person: place)) }
    groups += people.indices.map { .amount(person: $0) }
    if rules.needIsHard { groups += Set(needs.map(\.day)).sorted().map { .need(day: $0) } }
    return groups
  }

  /// What a group asks for, as a planner would say it.
  public func says(_ group: RosterRuleGroup) -> String {
    switch group {
    case .need(let day):
      "\(dayName(day)) needs " + needs.filter { $0.day == day }.flatMap(says).joined(separator: ", ")
    case .unavailability(let place): "\(name(place)) is not available on \(days(place))"
    case .skills(let place):
      shifts.indices.contains(place)
        ? "\(shifts[place].id) takes people with \(shifts[place].skills.sorted().joined(separator: " and "))" : "what a shift takes"
    case .amount(let place):
      people.indices.contains(place) ? "\(name(place)) works \(amount(people[place]))" : "the shifts of a person"
    case .oneShiftADay: "nobody works two shifts a day"
    case .forbiddenNextDay: "\(rules.forbiddenNextDay.map { $0.joined(separator: " then ") }.joined(separator: ", ")) is forbidden"
    case .minimumRest: "\(Self.short(rules.minimumRestHours ?? 0)) hours of rest between shifts"
    case .consecutiveDays: "at most \(rules.maximumConsecutiveDays ?? 0) days in a row"
    case .consecutiveNights: "at most \(rules.maximumConsecutiveNights ?? 0) nights in a row"
    case .wholeWeekends: "both days of a weekend or none"
    case .daysOffTogether: "no single day off"
    case .maximumWeekends: "at most \(rules.maximumWeekends ?? 0) weekends"
    }
  }

  private func says(_ need: RosterNeed) -> [String] {
    (need.people > 0 ? ["\(need.people) on \(need.shift)"] : [])
      + need.skilled.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "\($0.value) with \($0.key) on \(need.shift)" }
  }

  /// A number without the zero that a whole one has behind its point.
  private static func short(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }

  private func name(_ place: Int) -> String { people.indices.contains(place) ? people[place].id : "person \(place)" }

  private func days(_ place: Int) -> String {
    guard people.indices.contains(place) else { return "" }
    var runs: [ClosedRange<Int>] = []
    for day in people[place].unavailable.keys.sorted() {
      if let last = runs.last, day == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...day
      } else {
        runs.append(day...day)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: dayName(run.lowerBound)
      case 2: "\(dayName(run.lowerBound)), \(dayName(run.upperBound))"
      default: "\(dayName(run.lowerBound)) to \(dayName(run.upperBound))"
      }
    }.joined(separator: ", ")
  }

  private func amount(_ person: RosterPerson) -> String {
    var parts: [String] = []
    if person.minimumShifts > 0 { parts.append("at least \(person.minimumShifts) shifts") }
    if person.maximumShifts != .max { parts.append("at most \(person.maximumShifts) shifts") }
    if let hours = person.maximumHours { parts.append("at most \(Self.short(hours)) hours") }
    if let hours = person.minimumWeeklyHours, hours > 0 { parts.append("at least \(Self.short(hours)) hours a week") }
    if let hours = person.maximumWeeklyHours { parts.append("at most \(Self.short(hours)) hours a week") }
    return parts.isEmpty ? "any number of shifts" : parts.joined(separator: " and ")
  }
}
