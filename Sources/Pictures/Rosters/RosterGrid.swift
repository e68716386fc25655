import Engine
import Timeline

/// A roster as people by days: what stands in each cell, and the blocks of days that find room side by side.
struct RosterGrid {
  struct Cell: Equatable {
    /// Kinds of shifts; empty is a day off.
    var kinds: [String] = []
    var isIll = false
    /// Differs from the published roster.
    var isChanged = false
    var askedOff = false
  }

  /// Who is needed and who is there on one day for one kind of shift.
  struct Presence: Equatable {
    var present: Int
    var needed: Int
    var missesSkill: Bool

    var isShort: Bool { present < needed || missesSkill }
  }

  let roster: RosterResponse
  let cells: [[Cell]]
  /// By kind of shift and day; nil where nobody is needed.
  let presence: [[Presence?]]
  let dates: [CivilDate?]
  /// The shortest beginnings of the kinds' names that tell them apart.
  let short: [String: String]

  init(_ roster: RosterResponse) {
    self.roster = roster
    let days = Dictionary(roster.dates.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let people = Dictionary(roster.people.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    let kinds = Dictionary(roster.kinds.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var cells = [[Cell]](repeating: Array(repeating: Cell(), count: roster.dates.count), count: roster.people.count)
    func with(_ person: String, _ date: String, _ change: (inout Cell) -> Void) {
      if let person = people[person], let day = days[date] { change(&cells[person][day]) }
    }
    for shift in roster.shifts { with(shift.person, shift.date) { $0.kinds.append(shift.shift) } }
    for absence in roster.ill { with(absence.person, absence.date) { $0.isIll = true } }
    for change in roster.changes { with(change.person, change.date) { $0.isChanged = true } }
    for person in roster.people { for date in person.daysOffAsked { with(person.name, date) { $0.askedOff = true } } }
    self.cells = cells
    var presence = [[Presence?]](repeating: Array(repeating: nil, count: roster.dates.count), count: roster.kinds.count)
    for row in roster.cover {
      guard let kind = kinds[row.shift], let day = days[row.date] else { continue }
      presence[kind][day] = Presence(present: row.present, needed: row.needed, missesSkill: !row.missingSkills.isEmpty)
    }
    self.presence = presence
    dates = roster.dates.map { CivilDate(iso8601: $0) }
    short = Self.short(roster.kinds.map(\.id))
  }

  /// A start in the name is kept as its hour: `early 07:00` is `e07`.
  private static func short(_ names: [String]) -> [String: String] {
    let parts = names.map { name in
      let start = name.suffix(5)
      let isClock = name.count > 6 && start.dropFirst(2).first == ":" && start.filter(\.isNumber).count == 4
      return (
        name: isClock ? String(name.dropLast(6)) : name,
        hour: isClock ? start.hasSuffix(":00") ? String(start.prefix(2)) : String(start) : ""
      )
    }
    let short = beginnings(Array(Set(parts.map(\.name))))
    return Dictionary(zip(names, parts).map { ($0, (short[$1.name] ?? $1.name) + $1.hour) }, uniquingKeysWith: { first, _ in first })
  }

  private static func beginnings(_ names: [String]) -> [String: String] {
    var short: [String: String] = [:]
    for name in names {
      let others = names.filter { $0 != name }
      let length = (1...max(1, name.count)).first { length in !others.contains { $0.hasPrefix(name.prefix(length)) } } ?? name.count
      short[name] = String(name.prefix(length))
    }
    return short
  }

  /// Blocks of at most `most` days, of whole weeks where at least one finds room.
  func blocks(most: Int) -> [Range<Int>] {
    let count = roster.dates.count
    var blocks: [Range<Int>] = []
    var first = 0
    while first < count {
      let toMonday = 7 - (dates[first]?.weekday ?? 0)
      let weeks = most >= toMonday ? toMonday + (most - toMonday) / 7 * 7 : max(1, most)
      let next = min(count, count - first <= most ? count : first + weeks)
      blocks.append(first..<next)
      first = next
    }
    return blocks
  }

  func isWeekend(_ day: Int) -> Bool { dates.indices.contains(day) ? (dates[day]?.weekday ?? 0) >= 5 : false }

  /// Whether a kind lasts beyond midnight, or begins after noon.
  func time(_ kind: String) -> DayPart {
    guard let kind = roster.kinds.first(where: { $0.id == kind }) else { return .morning }
    return kind.end <= kind.start && kind.end != "00:00" ? .night : kind.start < "12:00" ? .morning : .later
  }

  enum DayPart { case morning, later, night }
}
