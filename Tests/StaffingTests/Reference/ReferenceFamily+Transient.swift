import Staffing

extension ReferenceFamily {
  /// The time-dependent chain over a day, a list of intervals in each case.
  static let transient = ReferenceFamily(
    inputs: ["interval_s", "aht_s", "patience_mean_s", "intervals.0.volume", "intervals.0.staff"],
    isInput: { $0.hasSuffix(".volume") || $0.hasSuffix(".staff") }, read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      var volumes: [Double] = []
      var staff: [Int] = []
      while reference.values["intervals.\(volumes.count).volume"] != nil {
        staff.append(try reference.count("intervals.\(volumes.count).staff"))
        volumes.append(try reference.number("intervals.\(volumes.count).volume"))
      }
      let patience = try reference.values["patience_mean_s"] == .some(nil) ? nil : reference.number("patience_mean_s")
      let queue = try TransientQueue(handleTime: reference.number("aht_s"), meanPatience: patience)
      let path = try RatePath(volumes: volumes, intervalSeconds: reference.number("interval_s"))
      var answers: [String: Answer] = [:]
      for (index, outcome) in try queue.outcomes(path, agents: staff).enumerated() {
        func answer(_ key: String, _ value: Double) { answers["intervals.\(index).\(key)"] = .value(value, relative: 1e-6) }
        answer("p_all_busy_avg", outcome.probabilityOfWait)
        answer("mean_queue_avg", outcome.meanQueueLength)
        answer("busy_avg", outcome.meanBusyAgents)
        answer("abandoned", outcome.abandoned)
        answer("in_system_end", outcome.inSystemAtEnd)
        answer("mass", outcome.mass)
      }
      return answers
    })
}
