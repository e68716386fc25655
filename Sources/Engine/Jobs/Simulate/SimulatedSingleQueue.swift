import Staffing

/// The simulate job on one queue in the long run, beside the exact values where its laws are exponential.
struct SimulatedSingleQueue {
  private let request: SimulateJob.Request
  private let confidence: Double
  private let simulation: SingleQueueSimulation
  private let seed: UInt64

  init(_ request: SimulateJob.Request, confidence: Double) throws(StaffingError) {
    self.request = request
    self.confidence = confidence
    seed = request.seed ?? 1
    let handleTime = request.aht ?? 300
    guard let agents = request.agents else {
      throw StaffingError(.missingParameter, subject: "agents", detail: "Give the number of agents to simulate (agents).")
    }
    let rate: Double
    if let load = request.load {
      rate = load / handleTime
    } else if let volume = request.volume {
      rate = volume / (request.intervalSeconds ?? 3600)
    } else {
      throw StaffingError(
        .missingParameter, subject: "load",
        detail: "Give the offered load in Erlangs (load), contacts per interval (volume), or a desk (classes and groups).")
    }
    simulation = try SingleQueueSimulation(
      arrivalRate: rate, service: DurationLaw(name: request.handleLaw, mean: handleTime, variation: request.handleVariation),
      patience: DurationLaw(
        name: request.patienceLaw, mean: request.patience, variation: request.patienceVariation, times: request.patienceTimes),
      agents: agents,
      targetSeconds: request.targetSeconds ?? 20)
  }

  func answer() throws(StaffingError) -> SimulateJob.Response {
    let result = try simulation.run(contacts: request.contacts ?? 400_000, seed: seed)
    let exact = exact
    func figure(_ name: String, _ estimate: Estimate, _ exact: Double?) -> SimulateJob.Figure {
      SimulateJob.Figure(name, estimate, confidence: confidence, exact: exact.flatMap { $0.isFinite ? $0 : nil })
    }
    var figures = [
      figure("service_level", result.serviceLevel(), exact?.serviceLevel()),
      figure("probability_of_wait", result.probabilityOfWait, exact?.probabilityOfWait),
      figure("average_speed_of_answer", result.averageSpeedOfAnswer, exact?.averageSpeedOfAnswer),
      figure("mean_time_in_queue", result.meanTimeInQueue, nil),
      figure("occupancy", result.occupancy, exact?.occupancy),
    ]
    if simulation.patience != .endless {
      figures.append(figure("probability_of_abandonment", result.probabilityOfAbandonment, exact?.probabilityOfAbandonment))
    }
    let level = figures[0]
    let says =
      result.isStable
      ? "\(simulation.agents) agents answer \(level.share) within \(Phrase.number(simulation.targetSeconds)) s"
        + (exact.map { ", by the exact formula \(Phrase.percent($0.serviceLevel()))" } ?? "") + "."
      : "\(simulation.agents) agents cannot carry \(Phrase.number(simulation.arrivalRate * simulation.service.mean)) Erlangs: "
        + "the queue grows for as long as it is simulated."
    return SimulateJob.Response(
      parts: [.init(kind: .all, name: "all", figures: figures)], confidence: 100 * confidence, stable: result.isStable, says: says,
      made: Provenance(seed: seed))
  }

  /// Erlang C, or A with patience; nil for other laws and for a queue without a steady state.
  private var exact: QueueMeasures? {
    guard case .exponential = simulation.service, simulation.isStable else { return nil }
    var patience: Double?
    switch simulation.patience {
    case .endless: break
    case .exponential(let mean): patience = mean
    default: return nil
    }
    let load = simulation.arrivalRate * simulation.service.mean
    // What the formula refuses has no exact value to show.
    guard let traffic = try? QueueTraffic(offeredLoad: load, handleTime: simulation.service.mean, meanPatience: patience) else {
      return nil
    }
    let model: any QueueModel.Type = patience == nil ? ErlangC.self : ErlangA.self
    return try? model.init(traffic).measures(agents: simulation.agents, targetSeconds: simulation.targetSeconds)
  }
}
