import Foundation
import Staffing
import TestSupport

/// Cover instances with a proven optimum, or the best known objective and a bound.
struct ReferenceShifts {
  let problem: ShiftCoverProblem
  let object: ReferenceObject
  let reference: ReferenceObject

  init(file: URL) throws {
    object = try ReferenceObject(file: file)
    try object.allow("name", "interval_min", "days", "intervals", "demand", "patterns", "soft", "part_time", "reference")
    reference = try object.object("reference")
    try reference.allow("status", "objective", "lower_bound", "proven_by")
    var rules = CoverRules()
    if object.has("soft") {
      let soft = try object.object("soft")
      try soft.allow("under_cost", "over_cost", "budget_h")
      rules.shortage = .linear(price: try soft.number("under_cost"))
      rules.surplusPrice = try soft.number("over_cost")
      rules.budget = try soft.number("budget_h")
    }
    if object.has("part_time") {
      let partTime = try object.object("part_time")
      try partTime.allow("max_len_h", "max_share")
      rules.partTime = .init(longestHours: try partTime.number("max_len_h"), share: try partTime.number("max_share"))
    }
    let patterns = try object.objects("patterns").map { pattern in
      try pattern.allow("id", "cost", "length_h", "cover")
      return ShiftPattern(
        id: try pattern.value("id"), cost: try pattern.number("cost"), lengthHours: try pattern.number("length_h"),
        cover: try pattern.value("cover", as: [[Int]].self).map { $0[0]..<$0[1] })
    }
    problem = try ShiftCoverProblem(requirement: [object.numbers("demand")], patterns: patterns, rules: rules)
  }

  var isProven: Bool { get throws { try reference.value("status") == "proven optimal" } }

  /// What is wrong with our answer; where no solver has proven the optimum, a short search must give a plan near the best known and a true bound.
  func problems() throws -> [String] {
    let best = try reference.number("objective")
    let plan = problem.plan(limits: try SolveLimits(seconds: isProven ? 120 : 3 + 0.002 * Double(problem.patterns.count)))
    var problems = planProblems(plan)
    if plan.bound > best + 1e-6 { problems.append("bound \(plan.bound) is above \(best)") }
    if try isProven {
      if plan.status != .optimal || !agrees(plan.objective, best, relative: 1e-9) {
        problems.append("\(plan.status) \(plan.objective), proven \(best)")
      }
      if try reference.number("lower_bound") != best { problems.append("the reference's own bound is not its optimum") }
    } else {
      if plan.objective < (try reference.number("lower_bound")) - 1e-6 { problems.append("\(plan.objective) is below the proven bound") }
      if !(plan.objective <= best * 1.1) { problems.append("\(plan.objective) is far from \(best)") }
      if !plan.bound.isFinite { problems.append("no bound") }
    }
    return problems.map { "\(object.place): \($0)" }
  }

  /// Cover, cost, budget and share, counted here once more.
  private func planProblems(_ plan: ShiftPlan) -> [String] {
    var cover = [Double](repeating: 0, count: problem.intervals)
    for (pattern, count) in zip(problem.patterns, plan.counts) {
      for interval in pattern.cover.joined() { cover[interval] += Double(count) }
    }
    func total(_ weight: (ShiftPattern) -> Double) -> Double {
      zip(problem.patterns, plan.counts).reduce(0) { $0 + weight($1.0) * Double($1.1) }
    }
    var objective = total(\.cost)
    var problems: [String] = []
    let demand = problem.requirement[0]
    if case .linear(let price) = problem.rules.shortage {
      for (has, needs) in zip(cover, demand) {
        objective += price * max(0, needs - has) + problem.rules.surplusPrice * max(0, has - needs)
      }
    } else if zip(cover, demand).contains(where: { $0 < $1 }) {
      problems.append("not covered")
    }
    if !agrees(objective, plan.objective, relative: 1e-9) { problems.append("costs \(objective), said \(plan.objective)") }
    if let budget = problem.rules.budget, total(\.cost) > budget + 1e-6 { problems.append("over budget") }
    if let partTime = problem.rules.partTime {
      let short = total { $0.lengthHours <= partTime.longestHours ? 1 : 0 }
      if short > partTime.share * total({ _ in 1 }) + 1e-6 { problems.append("too many part-timers") }
    }
    return problems
  }

  /// The index must say of every instance what its file says.
  static func indexProblems(_ file: URL) throws -> [String] {
    let index = try ReferenceObject(file: file)
    try index.allow("what", "instances")
    return try index.objects("instances").compactMap { entry in
      try entry.allow("file", "intervals", "patterns", "peak", "status", "objective", "lower_bound", "proven_by")
      let name: String = try entry.value("file")
      let instance = try ReferenceShifts(file: file.deletingLastPathComponent().appending(path: name))
      let agrees =
        try instance.problem.intervals == entry.count("intervals") && instance.problem.patterns.count == entry.count("patterns")
        && instance.problem.requirement[0].max() == entry.number("peak")
        && instance.reference.number("objective") == entry.number("objective")
        && instance.reference.number("lower_bound") == entry.number("lower_bound")
        && instance.reference.value("status", as: String.self) == entry.value("status")
        && instance.reference.value("proven_by", as: [String].self) == entry.value("proven_by")
      return agrees ? nil : "\(entry.place) \(name): the file says something else"
    }
  }
}
