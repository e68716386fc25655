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

  /// The week as days by intervals; `columns` are the clock readings. Empty where the plan is not on a clock.
  static func days(_ plan: StaffingPlan) -> (columns: [String], days: [Day]) {
    let seconds = plan.intervalSeconds
    guard seconds >= 300, seconds <= 86_400 else { return ([], []) }
    let perDay = max(1, Int(86_400 / seconds))
    var order: [Int] = []
    var cells: [Int: [Int?]] = [:]
    for index in range(plan) {
      guard let reading = ISO8601.parse(Array(plan.ds[index].utf8)) else { return ([], []) }
      let moment = LocalMoment(seconds: Int(reading.localSeconds))
      let day = moment.date.daysSinceEpoch
      if cells[day] == nil {
        order.append(day)
        cells[day] = Array(repeating: nil, count: perDay)
      }
      let slot = min(perDay - 1, Int(Double(moment.secondsOfDay) / seconds))
      // An hour that the clock shows twice keeps its first reading in the table.
      if cells[day]?[slot] == nil { cells[day]?[slot] = index }
    }
    let columns = (0..<perDay).map { DateText.clock(Int(Double($0) * seconds)) }
    return (columns, order.map { Day(ds: CivilDate(daysSinceEpoch: $0).iso8601, cells: cells[$0] ?? []) })
  }
}
