/// Small tables for the examples of the documentation, written out by rule: enough for an answer, short enough to read.
enum JobExamples {
  /// Six weeks of days with a weekly rhythm.
  static let series: String = {
    let week = [52, 48, 45, 46, 41, 12, 9]
    let rows = (0..<42).map { day in "\(date(day)),\(week[day % 7] + (day * 5) % 7)" }
    return (["ds,y"] + rows).joined(separator: "\n") + "\n"
  }()

  /// Promises kept by team, in teams of unequal size.
  static let groups: String = {
    let teams = [("North", 412, 480), ("South", 198, 221), ("East", 611, 760), ("West", 88, 97), ("Night", 120, 171), ("Weekend", 45, 52)]
    return (["group,y,n"] + teams.map { "\($0.0),\($0.1),\($0.2)" }).joined(separator: "\n") + "\n"
  }()

  /// One day of calls by the hour.
  static let calls: String = {
    let volumes = [31, 58, 74, 69, 60, 66, 71, 55, 30]
    let rows = volumes.enumerated().map { hour, volume in "2024-01-15T\(twoDigits(8 + hour)):00:00Z,\(volume)" }
    return (["ds,y"] + rows).joined(separator: "\n") + "\n"
  }()

  /// The first hours of that day as they came, a tenth more.
  static let morning: String = {
    let volumes = [36, 63, 80, 77]
    let rows = volumes.enumerated().map { hour, volume in "2024-01-15T\(twoDigits(8 + hour)):00:00Z,\(volume)" }
    return (["ds,y"] + rows).joined(separator: "\n") + "\n"
  }()

  /// A plan for that day.
  static let plan: String = {
    let hours = [(31, 5), (58, 8), (74, 9), (69, 9), (60, 7), (66, 8), (71, 9), (55, 7), (30, 5)]
    let rows = hours.enumerated().map { hour, row in "2024-01-15T\(twoDigits(8 + hour)):00:00Z,\(row.0),\(row.1)" }
    return (["ds,volume,agents"] + rows).joined(separator: "\n") + "\n"
  }()

  /// A year of volumes by month.
  static let months: String = {
    let volumes = [11_800, 11_200, 12_400, 12_900, 13_300, 13_100, 12_200, 11_900, 14_200, 15_100, 15_600, 14_900]
    let rows = volumes.enumerated().map { month, volume in "2025-\(twoDigits(month + 1))-01,\(volume)" }
    return (["ds,y"] + rows).joined(separator: "\n") + "\n"
  }()

  /// Six weeks of tickets from two teams.
  static let tickets: String = {
    var rows = ["ticket_id,created_at,resolved_at,priority,team"]
    for day in 0..<42 {
      for ticket in 0..<(day % 7 < 5 ? 4 : 1) {
        let id = day * 10 + ticket
        let resolved = date(day + id % 3)
        rows.append(
          "T\(id),\(date(day))T\(twoDigits(8 + 2 * ticket)):15:00Z,\(resolved)T\(twoDigits(16 + id % 5)):30:00Z,"
            + "\(id % 4 == 0 ? "high" : "normal"),\(id % 2 == 0 ? "North" : "South")")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }()

  /// Days from 2024-01-01, a Monday, within January to March.
  private static func date(_ day: Int) -> String {
    let lengths = [31, 29, 31]
    var month = 0
    var day = day
    while month < 2, day >= lengths[month] {
      day -= lengths[month]
      month += 1
    }
    return "2024-\(twoDigits(month + 1))-\(twoDigits(day + 1))"
  }

  private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
