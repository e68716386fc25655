import Staffing

/// A roster in sentences.
struct RosterSentences {
  private let answer: RosterAnswer
  private let response: RosterResponse
  private let seconds: Double

  init(_ answer: RosterAnswer, _ response: RosterResponse, seconds: Double) {
    self.answer = answer
    self.response = response
    self.seconds = seconds
  }

  var all: [String] {
    if response.shifts.isEmpty, answer.roster.status == .infeasible {
      return ["No roster keeps all rules. " + (conflict ?? "Which rules conflict was not found in time.")]
    }
    guard SolverLibrary.isInstalled || !answer.roster.shifts.isEmpty else {
      return ["Rosters need the solver CBC, which is not on this machine; install coinor-libcbc3."]
    }
    guard !answer.roster.shifts.isEmpty else {
      return ["No roster was found within \(Phrase.number(seconds)) s; give more time (time_limit), or fewer people or days at once."]
    }
    let illness = illness
    return illness
      + [first(withCover: illness.isEmpty), proof, daysOff, fairness, open, response.conflict.isEmpty ? nil : conflict]
      .compactMap { $0 }
  }

  private var names: [String] { answer.calendar.names }

  private func first(withCover: Bool) -> String {
    let span = names.count > 1 ? "from \(names[0]) to \(names[names.count - 1])" : "on \(names[0])"
    let working = response.people.count { $0.shifts > 0 }
    let people = working == 1 ? "1 person works" : "\(Phrase.grouped(working)) people work"
    return "\(people) \(Phrase.grouped(response.shifts.count)) shifts \(span)"
      + (missing.isEmpty ? "; nobody is missing." : ".")
  }

  private var proof: String? {
    let roster = answer.roster
    guard roster.objective.isFinite else { return nil }
    let what =
      "The wishes that are not kept\(answer.changes.isEmpty ? "" : " and the changes") cost \(Phrase.number(roster.objective)) points"
    if roster.status == .optimal { return "\(what); no roster costs less." }
    guard roster.bound.isFinite else { return "\(what); how much less is possible is not known." }
    return "\(what); no roster costs less than \(Phrase.number(roster.bound)) (gap \(Phrase.percent(roster.gap)))."
  }

  private var daysOff: String? {
    let asked = response.people.reduce(0) { $0 + $1.daysOffAsked.count }
    guard asked > 0 else { return nil }
    let kept = response.people.reduce(0) { $0 + $1.daysOffKept.count }
    let broken = response.people.flatMap { person in
      person.daysOffAsked.filter { !person.daysOffKept.contains($0) }.compactMap { answer.calendar.day($0) }.map {
        "\(person.name) on \(names[$0])"
      }
    }
    return "\(kept) of \(asked) requested days off are kept" + (broken.isEmpty ? "." : "; not that of \(Self.list(broken)).")
  }

  private var fairness: String? {
    func range(_ values: [Int]) -> String {
      let (least, most) = (values.min() ?? 0, values.max() ?? 0)
      return least == most ? "\(least)" : "\(least) to \(most)"
    }
    let people = response.people
    var parts: [String] = []
    if people.contains(where: { $0.weekends > 0 }) { parts.append("weekends: \(range(people.map(\.weekends))) each") }
    if people.contains(where: { $0.nights > 0 }) { parts.append("nights: \(range(people.map(\.nights))) each") }
    let below = people.filter { $0.minimumHours.isFinite && $0.hours < $0.minimumHours - 1e-6 }
      .map { "\($0.name) by \(Phrase.number($0.minimumHours - $0.hours)) h" }
    if !below.isEmpty { parts.append("below the contract: \(Self.list(below))") }
    guard let text = parts.isEmpty ? nil : parts.joined(separator: "; ") else { return nil }
    return text.prefix(1).uppercased() + text.dropFirst() + "."
  }

  /// Who is missing, by day and shift.
  private var missing: [String] {
    response.cover.compactMap { row in
      let day = answer.calendar.day(row.date).map { names[$0] } ?? row.date
      if row.present < row.needed { return "\(row.needed - row.present) on \(row.shift) of \(day)" }
      guard let skill = row.missingSkills.min(by: { $0.key < $1.key }) else { return nil }
      return "\(skill.value) with \(skill.key) on \(row.shift) of \(day)"
    }
  }

  private var open: String? { missing.isEmpty ? nil : "Missing: \(Self.list(missing))." }

  private var conflict: String? {
    guard let conflict = answer.conflict else { return nil }
    let rules = conflict.says.joined(separator: "; ")
    return conflict.isSmallest
      ? "These cannot be kept together, while without any one of them the others can: \(rules)."
      : "These cannot be kept together: \(rules)."
  }

  private var illness: [String] {
    guard !answer.absences.isEmpty else { return [] }
    let ill = Dictionary(grouping: answer.absences, by: \.person).sorted { $0.key < $1.key }
      .map { "\($0.key) is ill on \(Self.list($0.value.map { names[$0.day] }))" }
    let others = answer.changes.filter { change in !answer.absences.contains { $0.person == change.person && $0.day == change.day } }
    let areOthers = others.allSatisfy { change in !answer.absences.contains { $0.person == change.person } }
    let count = "\(others.count) \(others.count == 1 ? "change" : "changes")"
    let what = others.isEmpty ? "nobody else's shifts change." : "\(count) \(areOthers ? "for others" : "beside")."
    return ["\(ill.joined(separator: "; ")): \(what)"]
      + others.prefix(12).map { "\($0.person), \(names[$0.day]): \(Self.shifts($0.to)) in place of \(Self.shifts($0.from))." }
  }

  private static func shifts(_ ids: [String]) -> String { ids.isEmpty ? "a day off" : ids.joined(separator: " and ") }

  /// A list of at most eight, with how many more there are.
  private static func list(_ items: [String]) -> String {
    items.count <= 8 ? items.joined(separator: ", ") : items.prefix(8).joined(separator: ", ") + " and \(items.count - 8) more"
  }
}
