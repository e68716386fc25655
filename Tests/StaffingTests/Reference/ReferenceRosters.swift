import Foundation
import Staffing
import TestSupport

/// Rosters of named people with a proven optimum.
enum ReferenceRosters {
  static func problems(_ file: URL) throws -> [String] {
    let content = try ReferenceObject(file: file)
    try content.allow("what", "instances")
    return try content.objects("instances").flatMap { try problems(of: $0) }
  }

  static func problem(_ instance: ReferenceObject) throws -> RosterProblem {
    try instance.allow("name", "days", "shifts", "agents", "demand", "rules", "costs", "reference")
    let shifts = try instance.objects("shifts").map { shift in
      try shift.allow("id", "start_min", "length_min")
      return RosterShift(
        id: try shift.value("id"), startMinutes: try shift.count("start_min"), lengthMinutes: try shift.count("length_min"))
    }
    let people = try instance.objects("agents").map { try person($0) }
    let needs = try instance.objects("demand").map { need in
      try need.allow("day", "shift", "need", "need_senior")
      return RosterNeed(
        day: try need.count("day"), shift: try need.value("shift"), people: try need.count("need"),
        skilled: ["senior": try need.count("need_senior")])
    }
    return try RosterProblem(
      days: instance.count("days"), shifts: shifts, people: people, needs: needs, rules: rules(instance.object("rules")),
      prices: prices(instance.object("costs")))
  }

  private static func person(_ agent: ReferenceObject) throws -> RosterPerson {
    try agent.allow("id", "skills", "min_shifts", "max_shifts", "unavailable", "days_off_request", "prefer")
    var unavailable: [Int: Set<String>] = [:]
    for pair in try agent.value("unavailable", as: [[Any]].self) {
      guard pair.count == 2, let day = pair[0] as? Int, let shift = pair[1] as? String else {
        throw ReferenceCase.Problem(description: "\(agent.place): \(pair) is not a day and a shift")
      }
      unavailable[day, default: []].insert(shift)
    }
    return RosterPerson(
      id: try agent.value("id"), skills: Set(try agent.value("skills", as: [String].self)), minimumShifts: try agent.count("min_shifts"),
      maximumShifts: try agent.count("max_shifts"), unavailable: unavailable,
      requestedDaysOff: Set(try agent.value("days_off_request", as: [Int].self)),
      dislikes: try agent.value("prefer", as: [String: NSNumber].self).mapValues(\.doubleValue))
  }

  private static func rules(_ object: ReferenceObject) throws -> RosterRules {
    try object.allow(
      "max_one_shift_per_day", "forbidden_next_day", "max_consecutive_days", "max_consecutive_nights", "both_weekend_days_or_none")
    return RosterRules(
      oneShiftADay: try object.value("max_one_shift_per_day"), forbiddenNextDay: try object.value("forbidden_next_day"),
      maximumConsecutiveDays: try object.count("max_consecutive_days"),
      maximumConsecutiveNights: try object.count("max_consecutive_nights"),
      wholeWeekends: try object.value("both_weekend_days_or_none"))
  }

  private static func prices(_ object: ReferenceObject) throws -> RosterPrices {
    try object.allow(
      "understaff_per_head", "understaff_senior", "day_off_request_violated", "disliked_shift_points", "below_min_shifts_per_shift",
      "overstaff_per_head")
    var prices = RosterPrices()
    prices.missingPerson = try object.number("understaff_per_head")
    prices.missingSkill = try object.number("understaff_senior")
    prices.requestedDayOffWorked = try object.number("day_off_request_violated")
    prices.missingShift = try object.number("below_min_shifts_per_shift")
    prices.surplusPerson = try object.number("overstaff_per_head")
    return prices
  }

  private static func problems(of instance: ReferenceObject) throws -> [String] {
    let problem = try problem(instance)
    let reference = try instance.object("reference")
    try reference.allow("status", "objective", "lower_bound", "cpu_s", "solver", "assignment")
    let best = try reference.number("objective")
    let isProven = try reference.value("status", as: String.self) == "OPTIMAL"
    let roster = problem.roster(limits: try SolveLimits(seconds: isProven ? 300 : 5))
    var problems = problem.broken(by: roster.shifts)
    let counted = cost(of: roster.shifts, problem)
    if !agrees(counted, roster.objective, absolute: 1e-6) { problems.append("costs \(counted), said \(roster.objective)") }
    if roster.bound > best + 1e-6 { problems.append("bound \(roster.bound) is above \(best)") }
    if isProven, roster.status != .optimal || abs(roster.objective - best) > 1e-6 {
      problems.append("\(roster.status) \(roster.objective), proven \(best)")
    }
    // The printed roster must cost here what its source says: the prices are read the same way.
    let printed = try reference.value("assignment", as: [String].self).map { $0.map { $0 == "-" ? [] : [String($0)] } }
    if !problem.broken(by: printed).isEmpty || abs(cost(of: printed, problem) - best) > 1e-6 {
      problems.append("the printed roster costs \(cost(of: printed, problem))")
    }
    return problems.map { "\(instance.place): \($0)" }
  }

  /// The prices added up over the roster itself.
  static func cost(of shifts: [[[String]]], _ problem: RosterProblem) -> Double {
    let prices = problem.prices
    var cost = 0.0
    for (person, days) in zip(problem.people, shifts) {
      for (day, worked) in days.enumerated() {
        for shift in worked {
          cost += person.dislikes[shift] ?? 0
          if person.requestedDaysOff.contains(day) { cost += prices.requestedDayOffWorked }
        }
      }
      cost += prices.missingShift * Double(max(0, person.minimumShifts - days.reduce(0) { $0 + $1.count }))
    }
    for need in problem.needs {
      let present = problem.people.indices.filter { shifts[$0][need.day].contains(need.shift) }
      cost += prices.missingPerson * Double(max(0, need.people - present.count))
      cost += prices.surplusPerson * Double(max(0, present.count - need.people))
      for (skill, count) in need.skilled {
        cost += prices.missingSkill * Double(max(0, count - present.count { problem.people[$0].skills.contains(skill) }))
      }
    }
    return cost
  }
}
