import Staffing

extension ReferenceFamily {
  /// A sine wave of arrivals, in hours.
  static let offeredLoad = ReferenceFamily(
    inputs: ["base_per_h", "amplitude_per_h", "period_h", "mean_service_h", "service.kind", "t_h", "mol_agents_delay_prob_target"],
    isInput: { $0.hasPrefix("service.") }, read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      let mean = try reference.number("mean_service_h")
      let wave = try SinusoidalLoad(
        base: reference.number("base_per_h"), amplitude: reference.number("amplitude_per_h"), period: reference.number("period_h"),
        handleTime: reference.law("service", mean: mean))
      let time = try reference.number("t_h")
      let goal = try ServiceGoal(share: 1 - reference.number("mol_agents_delay_prob_target"), seconds: 0)
      func agents(_ load: Double) throws -> Int { try ErlangC(QueueTraffic(offeredLoad: load, handleTime: mean)).leastAgents(for: goal) }
      return [
        "offered_load_m": .value(wave.load(at: time), relative: 1e-10),
        "psa_load": .value(wave.pointwiseLoad(at: time), relative: 1e-10),
        "mol_agents": .count(try agents(wave.load(at: time))),
        "psa_agents": .count(try agents(wave.pointwiseLoad(at: time))),
      ]
    })

  /// Piecewise-constant arrivals, a list of intervals in each case.
  static let intervalLoads = ReferenceFamily(
    inputs: ["interval_s", "aht_s", "target_sl", "awt_s", "intervals.0.volume"],
    isInput: { $0.hasSuffix(".volume") || $0.hasPrefix("service.") }, read: { try ReferenceCase.readNested($0) },
    answers: { reference in
      var volumes: [Double] = []
      while reference.values["intervals.\(volumes.count).volume"] != nil {
        volumes.append(try reference.number("intervals.\(volumes.count).volume"))
      }
      let handleTime = try reference.number("aht_s")
      let law =
        reference.texts["service.kind"] == nil ? DurationLaw.exponential(mean: handleTime) : try reference.law("service", mean: handleTime)
      let path = try RatePath(volumes: volumes, intervalSeconds: reference.number("interval_s"))
      let goal = try ServiceGoal(share: reference.number("target_sl"), seconds: reference.number("awt_s"))
      let loads = try IntervalLoads(path, handleTime: law).loads
      let byMethod = try Dictionary(
        uniqueKeysWithValues: DemandMethod.allCases.map { ($0, try $0.loads(path, handleTime: law)) })
      var answers: [String: Answer] = [:]
      for index in volumes.indices {
        func agents(_ method: DemandMethod) throws -> Answer {
          let load = byMethod[method]?[index] ?? .nan
          return .count(try ErlangC(QueueTraffic(offeredLoad: load, handleTime: handleTime)).leastAgents(for: goal))
        }
        func load(_ value: Double) -> Answer { .value(value, relative: 1e-10) }
        let place = "intervals.\(index)."
        answers[place + "i"] = .count(index)
        answers[place + "sipp_load"] = load(byMethod[.intervalAverage]?[index] ?? .nan)
        answers[place + "mol_load_start"] = load(loads[index].start)
        answers[place + "mol_load_end"] = load(loads[index].end)
        answers[place + "mol_load_avg"] = load(loads[index].average)
        answers[place + "mol_load_max"] = load(loads[index].highest)
        answers[place + "lag_avg_load"] = load(byMethod[.laggedAverage]?[index] ?? .nan)
        answers[place + "n_sipp"] = try agents(.intervalAverage)
        answers[place + "n_mol_avg"] = try agents(.modifiedLoadAverage)
        answers[place + "n_mol_max"] = try agents(.modifiedLoadHighest)
        answers[place + "n_lag_avg"] = try agents(.laggedAverage)
      }
      return answers
    })
}
