import Engine
import Foundation

/// Answers of the jobs around a running operation, written out by rule: deferred work, a day that has begun, a hiring plan, a trade-off.
enum OperationSamples {
  private static let made: JSONValue = ["engine_version": "0.1.0"]

  private static func numbers(_ values: [Double?]) -> JSONValue { .list(values.map { $0.map { .number($0) } ?? .null }) }

  static func deferred(days: Int = 20, isShort: Bool = true) throws -> DeferredResponse {
    let dates = (0..<days).map { day in "2024-02-\(day < 9 ? "0" : "")\(day + 1)" }
    let work: [Double] = (0..<days).map { (day: Int) -> Double in
      let monday = day % 5 == 0 ? 25 : 0
      return Double(80 + (day * 7) % 23 + monday)
    }
    let waiting: [Double] = (0..<days).map { (day: Int) -> Double in
      let rise = Double(day)
      return isShort ? 40 + 6 * rise : max(0, 60 - 5 * rise)
    }
    let capacity: [Double] = dates.map { _ in isShort ? 81 : 99 }
    let open: [Double] = dates.map { _ in 9 }
    func scaled(_ values: [Double], _ factor: Double) -> JSONValue { numbers(values.map { $0 * factor }) }
    let overdue: [Double] = waiting.map { max(0, $0 - 80) }
    let needed: [Double] = work.map { $0 + 5 }
    let even: JSONValue = isShort ? .null : .text(dates[min(4, days - 1)])
    let certain: JSONValue = isShort ? .null : .text(dates[min(7, days - 1)])
    let columns: JSONValue = [
      "ds": .list(dates.map { .text($0) }), "open_hours": numbers(open), "tickets": scaled(work, 3), "tickets_lower": scaled(work, 2.5),
      "tickets_upper": scaled(work, 3.5), "work": numbers(work), "capacity": numbers(capacity), "needed": numbers(needed),
      "waiting": numbers(waiting), "waiting_lower": scaled(waiting, 0.6), "waiting_upper": scaled(waiting, 1.5),
      "overdue": numbers(overdue),
    ]
    let backlog: JSONValue = [
      "tickets": 120, "hours": 40, "chance": .number(isShort ? 0.2 : 1), "cleared_even": even, "cleared_certain": certain,
    ]
    func plan(_ kind: String, _ people: Double, _ share: Double, _ chance: Double) -> JSONValue {
      [
        "kind": .text(kind), "people": .number(people), "hours_a_week": .number(people * 45), "paid_hours_a_week": .number(people * 64.3),
        "share": .number(share), "standard_error": 0.004, "lower": .number(share - 0.2), "upper": .number(min(1, share + 0.15)),
        "chance": .number(chance), "class_shares": .list([.number(share), .number(share - 0.05)]), "share_with_one_step_less": 0.884,
      ]
    }
    func kind(_ name: String, _ hours: Double) -> JSONValue {
      [
        "name": .text(name), "promise": "resolution", "promise_hours": .number(hours), "tickets_a_week": 210, "work_seconds": 1200,
        "backlog": 60,
      ]
    }
    let json: JSONValue = [
      "says": [
        "What is there, 9 people (405 h a week), has 61.2 % of the tickets in time.", "90 % in time takes 10.4 people (468 h a week).",
      ],
      "assumptions": ["shrinkage of 30 % for paid hours"], "goal_share": 0.9, "certainty": 0.9, "discipline": "fifo", "start": "2024-02-01",
      "end": .text(dates.last ?? "2024-02-01"), "open_hours_a_week": 45, "paths": 200, "shrinkage": 0.3,
      "classes": [kind("high", 4), kind("normal", 9)],
      "bound": ["work": 9.6, "people": 9.9, "people_certain": 10.8, "from": "2024-02-05", "to": "2024-02-06"],
      "plans": [plan("yours", isShort ? 9 : 11, 0.612, 0.11), plan("expected", 10.4, 0.902, 0.55), plan("certain", 10.9, 0.951, 0.9)],
      "disciplines": [], "reading": .null,
      "backlog": backlog, "days": columns,
      "made": made,
    ]
    return try EngineJSON.decode(DeferredResponse.self, from: EngineJSON.encode(json))
  }

  /// A day from 8 to 18 looked at when `known` hours are over.
  static func intraday(known: Int = 12, moves: Bool = true) throws -> IntradayResponse {
    let hours = 0..<24
    let planned: [Double] = hours.map { (hour: Int) -> Double in (8..<18).contains(hour) ? Double(40 + (hour * 11) % 29) : 0 }
    let agents: [Double] = planned.map { $0 > 0 ? ($0 / 8).rounded() : 0 }
    func until(_ values: [Double]) -> JSONValue { numbers(values.enumerated().map { $0.offset < known ? $0.element : nil }) }
    func from(_ values: [Double], _ factor: Double) -> JSONValue {
      numbers(values.enumerated().map { $0.offset < known ? nil : $0.element * factor })
    }
    let level: [Double?] = hours.map { (hour: Int) -> Double? in planned[hour] > 0 ? 0.55 + Double((hour * 7) % 10) / 25 : nil }
    let after: [Double?] = hours.map { (hour: Int) -> Double? in level[hour].map { hour < known ? $0 : min(1, $0 + 0.1) } }
    let actual: [Double] = planned.map { ($0 * 1.1).rounded() }
    let present: [Double] = agents.map { $0 > 5 ? $0 - 1 : $0 }
    let agentsAfter: [Double] = hours.map { (hour: Int) -> Double in moves && (hour == 14 || hour == 15) ? agents[hour] + 2 : agents[hour] }
    let needed: [Double] = planned.map { ($0 / 7.4).rounded(.up) }
    let neededUpper: [Double] = planned.map { ($0 / 6.5).rounded(.up) }
    let labels: [JSONValue] = hours.map { .text("2024-01-15T\($0 < 10 ? "0" : "")\($0):00:00Z") }
    let intervals: JSONValue = [
      "ds": .list(labels), "known": .integer(known), "planned": numbers(planned), "actual": until(actual), "forecast": from(planned, 1.08),
      "forecast_lower": from(planned, 0.92), "forecast_upper": from(planned, 1.25), "agents": numbers(agents), "present": until(present),
      "agents_after": numbers(agentsAfter), "needed": numbers(needed), "needed_upper": numbers(neededUpper),
      "service_level": numbers(level), "service_level_after": numbers(after),
    ]
    let move: JSONValue = [
      "kind": "overtime", "people": 2, "start": "14:00", "end": "16:00", "hours": 4, "gain": 0.041, "contacts": 12.5,
      "says": "2 people more, 14:00 to 16:00 (4 h): +4.1 points",
    ]
    let json: JSONValue = [
      "says": [
        "From 12:00 on the people planned answer 71.2 % in time (goal 80 % in 20 s); the day ends at 74 %.", "Short 14:00 to 16:00.",
      ],
      "assumptions": [], "unique_id": "calls", "date": "2024-01-15", "now": .text("\(known < 10 ? "0" : "")\(known):00"),
      "interval_seconds": 3600, "goal_share": 0.8, "goal_seconds": 20, "handle_seconds": 300, "model": "LowRankProfile", "came": 228,
      "planned": 210, "rest": 330, "rest_lower": 300, "rest_upper": 361, "rest_planned": 301, "service_level": 0.712,
      "service_level_after": 0.788, "day_service_level": 0.74, "day_service_level_after": 0.78,
      "intervals": intervals,
      "shortfalls": [["start": "14:00", "end": "16:00", "people": 2, "hours": 3, "late": 24]], "moves": moves ? [move] : [], "made": made,
    ]
    return try EngineJSON.decode(IntradayResponse.self, from: EngineJSON.encode(json))
  }

  static func hiring(months count: Int = 12) throws -> HiringResponse {
    let months = 0..<count
    let needed: [Double] = months.map { (month: Int) -> Double in
      let autumn: Double = month >= 8 ? 3 : 0
      return 20 + 0.4 * Double(month) + autumn
    }
    let today: [Double] = months.map { (month: Int) -> Double in 20 * (1 - 0.02 * Double(month)) }
    let capacity: [Double] = months.map { (month: Int) -> Double in month < 2 ? today[month] : needed[month] + 0.2 }
    let starts: [Int] = months.map { $0 == 1 ? 3 : $0 == 7 ? 8 : 0 }
    let missing: [Double] = months.map { max(0, needed[$0] - capacity[$0]) }
    func scaled(_ values: [Double], _ factor: Double) -> JSONValue { numbers(values.map { $0 * factor }) }
    let labels: [JSONValue] = months.map { .text("2025-\($0 < 9 ? "0" : "")\($0 + 1)-01") }
    let columns: JSONValue = [
      "ds": .list(labels), "volume": scaled(needed, 600), "volume_upper": scaled(needed, 660), "needed": numbers(needed),
      "needed_upper": scaled(needed, 1.1), "without_hiring": numbers(today), "capacity": numbers(capacity),
      "starts": .list(starts.map { .integer($0) }), "in_training": numbers(starts.map { Double($0) }), "on_payroll": scaled(capacity, 1.05),
      "missing": numbers(missing),
    ]
    let json: JSONValue = [
      "says": ["Start 11 people: 3 in Feb 2025 (decide in Jan 2025), 8 in Aug 2025 (decide in Jul 2025).", "Two months are short."],
      "assumptions": ["occupancy of 85 %"], "handle_seconds": 600, "occupancy": 0.85, "shrinkage": 0.24,
      "causes": [["name": "leave", "share": 0.12]], "paid_hours": 160, "attrition": 0.22, "training_months": 1, "ramp_up": [0.5, 0.75],
      "lead_months": 1, "at_upper": false,
      "months": columns,
      "starts": [["people": 3, "decide": "2025-01-01", "start": "2025-02-01", "productive": "2025-03-01"]], "made": made,
    ]
    return try EngineJSON.decode(HiringResponse.self, from: EngineJSON.encode(json))
  }

  /// One queue's answer with its trade-off.
  static func erlang() throws -> ErlangJob.Response {
    var request = ErlangJob.Request()
    request.load = 20
    return try ErlangJob.run(request, context: JobContext())
  }

  /// One queue beside its exact values.
  static func simulatedQueue() throws -> SimulateJob.Response {
    var request = SimulateJob.Request()
    (request.load, request.agents, request.patience, request.contacts) = (20, 24, 120, 20_000)
    return try SimulateJob.run(request, context: JobContext())
  }

  /// A desk with two classes, two groups and a closed interval in its middle.
  static func simulatedDesk() throws -> SimulateJob.Response {
    let request = try SimulateJob.request(
      json: Data(
        """
        {"classes": [{"name": "calls", "arrivals": [20, 45, 50, 0, 30, 15], "aht": 300, "patience": 150},
                     {"name": "chats", "arrivals": [10, 20, 20, 0, 15, 5], "aht": 420, "target_seconds": 60}],
         "groups": [{"name": "all-round", "agents": [4, 9, 9, 2, 6, 4]},
                    {"name": "chat only", "agents": [2, 4, 4, 1, 3, 2], "skills": ["chats"]}],
         "replications": 40}
        """.utf8))
    return try SimulateJob.run(request, context: JobContext())
  }
}
