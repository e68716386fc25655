/// Small ticket histories as texts.
enum TicketTexts {
  /// `days` days from Monday 4 January 2016 with a weekly profile; every ticket resolved some hours later. Deterministic.
  static func history(days: Int, perDay: Int = 24) -> String {
    var lines = ["id,created_at,first_response_at,resolved_at,priority,team,sla_met"]
    var number = 0
    for day in 0..<days {
      let weekday = day % 7
      let count = weekday >= 5 ? perDay / 4 : perDay + (day * 7919) % 5 - 2
      for ticket in 0..<count {
        number += 1
        let minute = 8 * 60 + ticket * 540 / max(1, count)
        let wait = 20 + (number * 37) % 300
        let work = wait + 60 + (number * 101) % 2000
        let created = stamp(day: day, minute: minute)
        lines.append(
          "T\(number),\(created),\(stamp(day: day, minute: minute + wait)),\(stamp(day: day, minute: minute + work)),P\(number % 3 + 1),"
            + "Team \(number % 2 + 1),\(number % 10 == 0 ? "false" : "true")")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static func stamp(day: Int, minute: Int) -> String {
    var dayOfYear = 3 + day + minute / 1440
    var month = 0
    while dayOfYear >= lengths[month % 12] {
      dayOfYear -= lengths[month % 12]
      month += 1
    }
    let clock = minute % 1440
    return "\(2016 + month / 12)-\(two(month % 12 + 1))-\(two(dayOfYear + 1)) \(two(clock / 60)):\(two(clock % 60))"
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
