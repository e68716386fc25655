// The keys of the reference files are their own.
// swift-format-ignore-file
import Foundation
import Staffing

struct File: Decodable {
  struct P: Decodable {
    var id: String
    var cost: Double
    var length_h: Double
    var cover: [[Int]]
  }
  struct Soft: Decodable {
    var under_cost: Double
    var over_cost: Double
    var budget_h: Double
  }
  struct Part: Decodable {
    var max_len_h: Double
    var max_share: Double
  }
  var name: String
  var demand: [Double]
  var patterns: [P]
  var soft: Soft?
  var part_time: Part?
}
func cpu() -> Double { Double(clock()) / 1e6 }
// Usage: shift_solving SECONDS REFERENCE_FOLDER
let args = CommandLine.arguments
let limit = args.count > 1 ? Double(args[1]) ?? 40 : 40
let folder = args.count > 2 ? args[2] : "."
let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/shifts").filter { $0.hasSuffix(".json") }.sorted()
for path in names.map({ "\(folder)/shifts/\($0)" }) {
  let f = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
  var rules = CoverRules()
  if let s = f.soft {
    rules.shortage = .linear(price: s.under_cost)
    rules.surplusPrice = s.over_cost
    rules.budget = s.budget_h
  }
  if let p = f.part_time { rules.partTime = .init(longestHours: p.max_len_h, share: p.max_share) }
  let problem = try ShiftCoverProblem(
    requirement: [f.demand],
    patterns: f.patterns.map { ShiftPattern(id: $0.id, cost: $0.cost, lengthHours: $0.length_h, cover: $0.cover.map { $0[0]..<$0[1] }) },
    rules: rules)
  let c = cpu()
  let plan = problem.plan(limits: try SolveLimits(seconds: limit))
  print("foreshift,\(f.name),\(plan.objective),\(plan.bound),\(cpu() - c)")
}
do {
  struct RF: Decodable { var instances: [R] }
  struct R: Decodable {
    struct S: Decodable {
      var id: String
      var start_min: Int
      var length_min: Int
    }
    struct A: Decodable {
      var id: String
      var skills: [String]
      var min_shifts: Int
      var max_shifts: Int
      var unavailable: [U]
      var days_off_request: [Int]
      var prefer: [String: Double]
    }
    struct U: Decodable {
      var day: Int
      var shift: String
      init(from d: any Decoder) throws {
        var c = try d.unkeyedContainer()
        day = try c.decode(Int.self)
        shift = try c.decode(String.self)
      }
    }
    struct D: Decodable {
      var day: Int
      var shift: String
      var need: Int
      var need_senior: Int
    }
    var name: String
    var days: Int
    var shifts: [S]
    var agents: [A]
    var demand: [D]
  }
  let rf = try JSONDecoder().decode(RF.self, from: Data(contentsOf: URL(fileURLWithPath: folder + "/rosters.json")))
  for r in rf.instances {
    let p = try RosterProblem(
      days: r.days, shifts: r.shifts.map { RosterShift(id: $0.id, startMinutes: $0.start_min, lengthMinutes: $0.length_min) },
      people: r.agents.map { a in
        RosterPerson(
          id: a.id, skills: Set(a.skills), minimumShifts: a.min_shifts, maximumShifts: a.max_shifts,
          unavailable: Dictionary(grouping: a.unavailable, by: \.day).mapValues { Set($0.map(\.shift)) },
          requestedDaysOff: Set(a.days_off_request), dislikes: a.prefer)
      },
      needs: r.demand.map { RosterNeed(day: $0.day, shift: $0.shift, people: $0.need, skilled: ["senior": $0.need_senior]) },
      rules: RosterRules(
        forbiddenNextDay: [["L", "E"], ["N", "E"], ["N", "L"]], maximumConsecutiveDays: 5, maximumConsecutiveNights: 3, wholeWeekends: true)
    )
    let c = cpu()
    let x = p.roster(limits: try SolveLimits(seconds: limit))
    print("foreshift,\(r.name),\(x.objective),\(x.bound),\(cpu() - c)")
  }
}
