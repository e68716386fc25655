import Staffing

extension ReferenceFamily {
  /// Examples that others printed, described in words: each is known by its words. `published` figures hold as they are printed, `computed`
  /// ones to the last digits.
  static let publishedExamples = ReferenceFamily(
    inputs: ["source"], isInput: { $0.hasPrefix("published") || $0 == "recalled_from_paper_not_rechecked_in_text" },
    read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      let source = try reference.text("source")
      var computed: [String: Double] = [:]
      var printed: [String: String] = [:]
      if source.hasPrefix("pyworkforce docs/tests example") {
        let rules = RequirementRules(
          goal: try ServiceGoal(parsing: "80/20"), maximumOccupancy: 0.85, shrinkage: try Shrinkage(0.3))
        let requirement = try Requirement(volume: 100, handleTime: 180, intervalSeconds: 1800, rules: rules)
        computed = [
          "service_level": requirement.measures.serviceLevel(), "p_wait": requirement.measures.probabilityOfWait,
          "occupancy": requirement.measures.occupancy,
        ]
        printed = [
          "raw_positions": "\(requirement.agents)", "positions": "\(requirement.scheduledAgents)",
          "service_level": "\(requirement.measures.serviceLevel())", "occupancy": "\(requirement.measures.occupancy)",
          "waiting_probability": "\(requirement.measures.probabilityOfWait)",
        ]
      } else if source.hasPrefix("Garnett, Mandelbaum, Reiman 2002") {
        let traffic = try QueueTraffic(volume: 48, intervalSeconds: 60, handleTime: 60, meanPatience: 120)
        let patient = try ErlangC(traffic)
        let impatient = try ErlangA(traffic)
        let c = try patient.measures(agents: 50, targetSeconds: 20)
        let a = try impatient.measures(agents: 50, targetSeconds: 20)
        computed = [
          "erlang_c.avg_wait_s": c.averageSpeedOfAnswer, "erlang_c.wait_p90_s": try patient.waitQuantile(0.9, agents: 50),
          "erlang_c.mean_queue": c.meanQueueLength, "erlang_c.utilisation": c.occupancy,
          "erlang_a.p_abandon": a.probabilityOfAbandonment, "erlang_a.mean_wait_all_s": a.meanTimeInQueue,
          "erlang_a.mean_queue": a.meanQueueLength, "erlang_a.utilisation": a.occupancy, "erlang_a.p_wait": a.probabilityOfWait,
        ]
        printed = [
          "erlang_c.avg_wait_s": tenths(c.averageSpeedOfAnswer), "erlang_c.wait_p90_s": tenths(try patient.waitQuantile(0.9, agents: 50)),
          "erlang_c.mean_queue": whole(c.meanQueueLength), "erlang_c.utilisation": whole(100 * c.occupancy) + "%",
          "erlang_a.p_abandon": tenths(100 * a.probabilityOfAbandonment) + "%", "erlang_a.avg_wait_s": tenths(a.meanTimeInQueue),
          "erlang_a.wait_p90_s": tenths(try impatient.waitQuantile(0.9, agents: 50)), "erlang_a.mean_queue": whole(a.meanQueueLength),
          "erlang_a.utilisation": whole(100 * a.occupancy) + "%",
        ]
      } else if source.hasPrefix("A public Erlang C explanation page (360 calls per half hour, 4 min, 55 agents, target 15 s)") {
        let queue = try ErlangC(QueueTraffic(volume: 360, intervalSeconds: 1800, handleTime: 240))
        let measures = try queue.measures(agents: 55, targetSeconds: 15)
        computed = [
          "a": measures.offeredLoad, "p_wait": measures.probabilityOfWait, "service_level": measures.serviceLevel(),
          "asa_s": measures.averageSpeedOfAnswer, "occupancy": measures.occupancy,
        ]
      } else if source.hasPrefix("closed form Erlang B by hand:"), let n = argument("n", source), let a = argument("a", source) {
        let blocking = try ErlangB.blockingProbability(offeredLoad: a, agents: n)
        computed = ["B": blocking]
        printed = ["": "\(blocking)"]
      } else if source.hasPrefix("Backlog worked example on a public planning page") {
        let throughput = 200.0 / 5 + 80
        let rules = try WorkloadRequirement.Rules(handleTime: 25 * 60, paidHours: 5.5, occupancy: 1)
        let requirement = try WorkloadRequirement(volume: throughput, rules: rules)
        computed = ["agents": requirement.people]
        printed = [
          "throughput_per_day": "\(Int(throughput))", "cases_per_agent_day": tenths(5.5 * 60 / 25),
          "agents": "\(tenths(requirement.people)) -> \(requirement.wholePeople)",
        ]
      } else {
        throw ReferenceCase.Problem(description: "\(reference.place): the example is not known: \(source)")
      }
      for (key, text) in reference.texts where key.hasPrefix("published") {
        try check(key, text, printed, reference)
      }
      for (key, value) in reference.values where key.hasPrefix("published") {
        if let value = value { try check(key, value == value.rounded() ? whole(value) : "\(value)", printed, reference) }
      }
      return Dictionary(uniqueKeysWithValues: computed.map { ("computed.\($0)", .value($1, relative: 1e-12)) })
    })

  private static func check(_ key: String, _ text: String, _ printed: [String: String], _ reference: ReferenceCase) throws {
    let name = String(key.dropFirst("published".count).drop { $0 == "." })
    guard let ours = printed[name] else { throw ReferenceCase.Problem(description: "\(reference.place): unknown key \(key)") }
    // A number printed to the last digit agrees as a number, another by its words up to a remark in brackets.
    let words = text.split(separator: " (").first.map(String.init) ?? text
    let difference = Double(words).flatMap { theirs in Double(ours).map { abs($0 - theirs) } }
    let agrees = ours == words || (difference ?? .infinity) <= max(1e-12 * abs(Double(words) ?? 0), halfUnit(words))
    // Figures recalled from a paper may be off by one in the last digit that they show.
    let recalled = reference.texts["recalled_from_paper_not_rechecked_in_text"] == "true"
    let near = Double(words).flatMap { theirs in Double(ours).map { abs($0 - theirs) <= (words.contains(".") ? 0.1001 : 1) } } ?? false
    guard agrees || (recalled && near) else {
      throw ReferenceCase.Problem(description: "\(reference.place) \(key): \(ours), printed \(text)")
    }
  }

  /// Half a unit of the last decimal of a printed figure; 0 for a whole number, which is exact.
  private static func halfUnit(_ printed: String) -> Double {
    let parts = printed.split(separator: ".")
    guard parts.count == 2, parts[1].allSatisfy(\.isNumber), let unit = Double("0." + String(repeating: "0", count: parts[1].count) + "5")
    else { return 0 }
    return unit * (1 + 1e-9)
  }

  private static func argument(_ name: String, _ text: String) -> Double? {
    text.split(separator: " ").first { $0.hasPrefix(name + "=") }.flatMap { Double($0.dropFirst(name.count + 1)) }
  }

  private static func whole(_ value: Double) -> String { "\(Int(value.rounded()))" }

  private static func tenths(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
