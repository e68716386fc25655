import Engine

/// Shift plans with every kind of cell: covered, over by one and by more, short.
enum ShiftSamples {
  static func plan(days: Int, intervals: Int = 24) throws -> ShiftsResponse {
    let need = (0..<days).map { day in
      (0..<intervals).map { hour in 8..<18 ~= hour * 24 / intervals ? Double(6 + (hour * 5 + day * 3) % 7) : 0 }
    }
    let there = need.enumerated().map { day, row in
      row.enumerated().map { hour, value in value == 0 ? 0 : max(0, value + Double((hour + day) % 5 - 1)) }
    }
    let weekdays = ["Mon 15 Jan 2024", "Tue 16 Jan 2024", "Wed 17 Jan 2024", "Thu 18 Jan 2024", "Fri 19 Jan 2024"]
    let differences = zip(there.joined(), need.joined()).map { $0.0 - $0.1 }
    let json: JSONValue = [
      "status": "feasible", "objective": 412.5, "bound": 410, "gap": 0.006, "assignments": [],
      "coverage": .list(there.map { .list($0.map { .number($0) }) }), "requirement": .list(need.map { .list($0.map { .number($0) }) }),
      "over": .number(differences.filter { $0 > 0 }.reduce(0, +)), "under": .number(-differences.filter { $0 < 0 }.reduce(0, +)),
      "interval_minutes": .integer(1440 / intervals), "days": .list(weekdays.prefix(days).map { .text($0) }),
      "dates": [], "says": ["30 shifts cost 412.5; no plan costs less than 410.", "Short by 1 at 10:00 on most days."],
      "made": ["engine_version": "0.1.0"],
    ]
    return try EngineJSON.decode(ShiftsResponse.self, from: EngineJSON.encode(json))
  }

  /// The same with the contacts behind it; nobody calls in the first open hour.
  static func served(days: Int, intervals: Int = 24) throws -> ShiftsResponse {
    var plan = try plan(days: days, intervals: intervals)
    let volume = plan.requirement.map { row in row.enumerated().map { (hour: Int, need: Double) -> Double in hour == 8 ? 0 : need * 10 } }
    var level: [[Double?]] = []
    for (there, need) in zip(plan.coverage, plan.requirement) {
      level.append(need.indices.map { hour in need[hour] > 0 && hour != 8 ? min(0.99, 0.82 * there[hour] / need[hour]) : nil })
    }
    plan.service = .init(
      goalShare: 0.8, goalSeconds: 20, handleSeconds: 300, volume: volume, level: level, overall: 0.86)
    return plan
  }
}
