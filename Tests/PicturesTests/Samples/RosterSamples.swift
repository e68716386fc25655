@testable import Engine

/// Rosters with every kind of cell: three kinds of shifts, days off asked for, kept and not, an illness, changes, people missing.
enum RosterSamples {
  static func roster(days: Int, people: Int = 5) -> RosterResponse {
    let names = ["Ana", "Ben", "Chloé with a long name", "Dag", "Elif", "Finn", "Goran", "Hana", "Ivo", "Jana"]
    let dates = (0..<days).map { "2026-05-\($0 + 4 < 10 ? "0" : "")\($0 + 4)" }
    let kinds = [("early", "07:00", "15:00"), ("late", "14:00", "22:00"), ("night", "22:00", "06:00")]
    var shifts: [RosterResponse.Shift] = []
    for (place, name) in names.prefix(people).enumerated() {
      for (day, date) in dates.enumerated() where (day + 2 * place) % 7 < 5 && !(place == 1 && day == 1) {
        let kind = kinds[(day / 3 + place) % 3]
        shifts.append(
          .init(person: name, shift: kind.0, date: date, start: "\(date)T\(kind.1):00", end: "\(date)T\(kind.2):00", breaks: []))
      }
    }
    let cover = dates.flatMap { date in
      kinds.map { kind in
        let present = shifts.count { $0.date == date && $0.shift == kind.0 }
        return RosterResponse.Cover(
          date: date, shift: kind.0, needed: 2, present: present, missingSkills: kind.0 == "late" ? ["billing": 1] : [:])
      }
    }
    let sums = names.prefix(people).map { name in
      let own = shifts.filter { $0.person == name }
      return RosterResponse.Person(
        name: name, shifts: own.count, hours: Double(own.count) * 7.5, minimumHours: 30, maximumHours: .nan, weekends: 1,
        nights: own.count { $0.shift == "night" }, daysOffAsked: Array(dates.prefix(3)),
        daysOffKept: dates.prefix(3).filter { date in !own.contains { $0.date == date } }, disliked: 0)
    }
    let changes = [
      RosterResponse.Change(person: names[1], date: dates[min(1, days - 1)], from: ["late"], to: []),
      RosterResponse.Change(person: names[0], date: dates[min(1, days - 1)], from: [], to: ["late"]),
    ]
    return RosterResponse(
      status: "feasible", objective: 42, bound: 40, gap: 2.0 / 42, dates: dates, timezone: "Europe/Oslo",
      kinds: kinds.map { .init(id: $0.0, start: $0.1, end: $0.2, hours: 7.5) }, people: sums, shifts: shifts, cover: cover,
      ill: [.init(person: names[1], date: dates[min(1, days - 1)])], changes: changes, conflict: [],
      says: [
        "Ben is ill on Tue 5 May: 1 change for others.", "The wishes that are not kept cost 42 points; no roster costs less than 40.",
      ],
      made: Provenance())
  }
}
