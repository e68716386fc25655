extension RosterProblem {
  /// The rules that a roster breaks, in words: the module's own check, without the programme that was solved.
  public func broken(by shifts: [[[String]]]) -> [String] {
    guard shifts.count == people.count, shifts.allSatisfy({ $0.count == days }) else { return ["the roster has other people or days"] }
    var broken = people.indices.flatMap { brokenByPerson($0, shifts[$0]) }
    guard rules.needIsHard else { return broken }
    for need in needs {
      let present = people.indices.filter { shifts[$0][need.day].contains(need.shift) }
      if present.count < need.people {
        broken.append("\(dayName(need.day)), shift \(need.shift): \(present.count) of \(need.people) people")
      }
      for (skill, count) in need.skilled where present.count(where: { people[$0].skills.contains(skill) }) < count {
        broken.append("day \(need.day), shift \(need.shift): too few with \(skill)")
      }
    }
    return broken
  }

  private func brokenByPerson(_ place: Int, _ worked: [[String]]) -> [String] {
    let person = people[place]
    var broken: [String] = []
    func breaks(_ day: Int, _ what: String) { broken.append("\(person.id), day \(day): \(what)") }
    let byName = Dictionary(uniqueKeysWithValues: shifts.map { ($0.id, $0) })
    for day in 0..<days {
      for id in worked[day] {
        guard let shift = byName[id] else {
          breaks(day, "unknown shift \(id)")
          continue
        }
        if person.unavailable[day]?.contains(id) == true { breaks(day, "not available") }
        if !shift.skills.isSubset(of: person.skills) { breaks(day, "not able to work \(id)") }
        guard day + 1 < days else { continue }
        for next in worked[day + 1] {
          if rules.forbiddenNextDay.contains([id, next]) { breaks(day, "\(id) then \(next)") }
          if let hours = rules.minimumRestHours, let other = byName[next],
            Double(other.startMinutes + 1440 - shift.startMinutes - shift.lengthMinutes) < hours * 60
          {
            breaks(day, "too little rest")
          }
        }
      }
      if rules.oneShiftADay, worked[day].count > 1 { breaks(day, "two shifts") }
      if rules.daysOffTogether, day > 0, day + 1 < days, !isAbsent(place, day), worked[day].isEmpty, !worked[day - 1].isEmpty,
        !worked[day + 1].isEmpty
      {
        breaks(day, "a single day off")
      }
    }
    let isNight = { (id: String) in self.rules.nights?.contains(id) ?? (byName[id]?.isNight ?? false) }
    if let most = rules.maximumConsecutiveDays, longestRun(worked.map { !$0.isEmpty }) > most { breaks(0, "too many days in a row") }
    if let most = rules.maximumConsecutiveNights, longestRun(worked.map { $0.contains(where: isNight) }) > most {
      breaks(0, "too many nights in a row")
    }
    let weekends = saturdays.map { (!worked[$0].isEmpty, !worked[$0 + 1].isEmpty) }
    let isHalf = zip(saturdays, weekends).contains { $1.0 != $1.1 && !isAbsent(place, $0) && !isAbsent(place, $0 + 1) }
    if rules.wholeWeekends, isHalf { breaks(0, "half a weekend") }
    if let most = rules.maximumWeekends, weekends.count(where: { $0.0 || $0.1 }) > most { breaks(0, "too many weekends") }
    let count = worked.reduce(0) { $0 + $1.count }
    if count > person.maximumShifts { breaks(0, "too many shifts") }
    if rules.minimumShiftsAreHard, count < person.minimumShifts - missed(place, 0..<days).shifts { breaks(0, "too few shifts") }
    func hours(_ days: Range<Int>) -> Double { worked[days].joined().reduce(0) { $0 + (byName[$1]?.hours ?? 0) } }
    if let most = person.maximumHours, hours(0..<days) > most + 1e-6 { breaks(0, "too many hours") }
    for week in weeks {
      if let most = person.maximumWeeklyHours, hours(week) > most + 1e-6 { breaks(week.lowerBound, "too many hours in the week") }
      if rules.minimumShiftsAreHard, let least = person.minimumWeeklyHours,
        hours(week) + missed(place, week).hours < least * Double(week.count) / 7 - 1e-6
      {
        breaks(week.lowerBound, "too few hours in the week")
      }
    }
    return broken
  }

  private func longestRun(_ days: [Bool]) -> Int {
    var longest = 0
    var run = 0
    for worked in days {
      run = worked ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
