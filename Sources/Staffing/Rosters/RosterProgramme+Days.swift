/// What may follow on a day, and in a row of days.
extension RosterProgramme {
  mutating func addDayRows(_ person: Int, _ pairs: [Pair]) {
    for day in 0..<problem.days {
      if isSingle, problem.shifts.count > 1 { programme.addRow(atMost: 1, over: cells(person, day)) }
      guard day + 1 < problem.days else { continue }
      if isSingle {
        for (next, before) in Dictionary(grouping: pairs, by: \.next).sorted(by: { $0.key < $1.key }) {
          programme.addRow(
            atMost: 1, over: before.map { (cell(person, day, $0.before), 1) } + [(cell(person, day + 1, next), 1)])
        }
        for (before, after) in Dictionary(grouping: pairs, by: \.before).sorted(by: { $0.key < $1.key }) where after.count > 1 {
          programme.addRow(
            atMost: 1, over: after.map { (cell(person, day + 1, $0.next), 1) } + [(cell(person, day, before), 1)])
        }
      } else {
        for pair in pairs {
          programme.addRow(atMost: 1, over: [(cell(person, day, pair.before), 1), (cell(person, day + 1, pair.next), 1)])
        }
      }
    }
  }

  /// A shift and one that may not follow on the next day.
  struct Pair: Hashable {
    let before: Int
    let next: Int
  }

  var forbiddenPairs: [Pair] {
    var pairs: [Pair] = []
    let named = left.contains(.forbiddenNextDay) ? [] : Set(problem.rules.forbiddenNextDay)
    for before in problem.shifts.indices {
      for next in problem.shifts.indices where isForbidden(before, next, named) { pairs.append(Pair(before: before, next: next)) }
    }
    return pairs
  }

  private func isForbidden(_ before: Int, _ next: Int, _ named: Set<[String]>) -> Bool {
    let (one, other) = (problem.shifts[before], problem.shifts[next])
    if named.contains([one.id, other.id]) { return true }
    guard let hours = problem.rules.minimumRestHours, !left.contains(.minimumRest) else { return false }
    return Double(other.startMinutes + 1440 - one.startMinutes - one.lengthMinutes) < hours * 60
  }

  mutating func addWindows(_ person: Int) {
    let rules = problem.rules
    if let most = rules.maximumConsecutiveDays, most < problem.days, !left.contains(.consecutiveDays) {
      for first in 0..<(problem.days - most) {
        programme.addRow(atMost: Double(most), over: (first...(first + most)).flatMap { worked(person, $0) })
      }
    }
    if let most = rules.maximumConsecutiveNights, most < problem.days, !nights.isEmpty, !left.contains(.consecutiveNights) {
      for first in 0..<(problem.days - most) {
        programme.addRow(
          atMost: Double(most),
          over: (first...(first + most)).flatMap { day in nights.sorted().map { (cell(person, day, $0), 1) } })
      }
    }
    if rules.daysOffTogether, problem.days > 2, !left.contains(.daysOffTogether) {
      for day in 1..<(problem.days - 1) where !problem.isAbsent(person, day) {
        programme.addRow(
          atMost: 1,
          over: worked(person, day - 1) + worked(person, day).map { ($0.column, -1) } + worked(person, day + 1))
      }
    }
  }
}
