import Engine
import Timeline

/// The first seven days of a plan, which a picture or a week table shows.
enum StaffingWeek {
  static func range(_ plan: StaffingPlan) -> Range<Int> {
    let count = min(plan.ds.count, plan.scheduled.count)
    guard plan.intervalSeconds > 0, plan.intervalSeconds.isFinite else { return 0..<count }
    let week = 604_800 / plan.intervalSeconds
    return 0..<(week < Double(count) ? max(1, Int(week)) : count)
  }

  /// One day of the week table: its date, and for every interval of the day the position in the plan, nil where the plan has none.
  struct Day {
    let ds: String
    let cells: [Int?]
  }

  /// The week as days by intervals; `columns` are the clock readings. Empty where the plan is not on a clock. What the clock of a day shows twice,
  /// as when it is put back, has a second column.
  static func days(_ plan: StaffingPlan) -> (columns: [String], days: [Day]) {
    let seconds = plan.intervalSeconds
    guard seconds >= 300, seconds <= 86_400 else { return ([], []) }
    let perDay = max(1, Int(86_400 / seconds))
    var order: [Int] = []
    var found: [Int: [[Int]]] = [:]
    for index in range(plan) {
      guard let reading = ISO8601.parse(Array(plan.ds[index].utf8)) else { return ([], []) }
      let moment = LocalMoment(seconds: Int(reading.localSeconds))
      let day = moment.date.daysSinceEpoch
      if found[day] == nil { order.append(day) }
      let slot = min(perDay - 1, Int(Double(moment.secondsOfDay) / seconds))
      found[day, default: Array(repeating: [], count: perDay)][slot].append(index)
    }
    let places = (0..<perDay).flatMap { slot in
      let times = found.values.contains { $0[slot].count > 1 } ? 2 : 1
      return (0..<times).map { (slot: slot, time: $0) }
    }
    let columns = places.map { DateText.clock(Int(Double($0.slot) * seconds)) + ($0.time == 0 ? "" : " (2nd)") }
    let days = order.compactMap { day in
      found[day].map { slots in
        Day(
          ds: CivilDate(daysSinceEpoch: day).iso8601,
          cells: places.map { slots[$0.slot].indices.contains($0.time) ? slots[$0.slot][$0.time] : nil })
      }
    }
    return (columns, days)
  }
}
