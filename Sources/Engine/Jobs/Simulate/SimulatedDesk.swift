import Staffing

/// The simulate job on a desk: classes of contacts, groups with skills, a span of intervals from an empty start.
struct SimulatedDesk {
  private let request: SimulateJob.Request
  private let confidence: Double
  private let system: ServiceSystem
  private let seed: UInt64

  init(_ request: SimulateJob.Request, confidence: Double) throws(StaffingError) {
    self.request = request
    self.confidence = confidence
    seed = request.seed ?? 1
    guard let classes = request.classes, let groups = request.groups else {
      let missing = request.classes == nil ? "classes" : "groups"
      throw StaffingError(.missingParameter, subject: missing, detail: "A desk needs its classes of contacts and its groups of agents.")
    }
    let names = classes.map(\.name)
    var contactClasses: [ContactClass] = []
    for input in classes { contactClasses.append(try input.contactClass()) }
    var agentGroups: [AgentGroup] = []
    for input in groups { agentGroups.append(try input.group(classes: names)) }
    system = try ServiceSystem(intervalSeconds: request.intervalSeconds ?? 1800, classes: contactClasses, groups: agentGroups)
  }

  func answer() throws(StaffingError) -> SimulateJob.Response {
    let replications = request.replications ?? 100
    let result = try system.run(replications: replications, warmUpIntervals: request.warmUpIntervals ?? 0, seed: seed)
    var parts: [SimulateJob.Part] = []
    if let contacts = result.contacts(), let agents = result.agents() {
      parts.append(.init(kind: .all, name: "all", figures: figures(contacts) + figures(agents)))
    }
    for (index, name) in result.classNames.enumerated() {
      if let contacts = result.contacts(ofClass: index) { parts.append(.init(kind: .class, name: name, figures: figures(contacts))) }
    }
    for (index, name) in result.groupNames.enumerated() {
      if let agents = result.agents(ofGroup: index) { parts.append(.init(kind: .group, name: name, figures: figures(agents))) }
    }
    for interval in 0..<result.intervals {
      if let contacts = result.contacts(interval: interval), let agents = result.agents(interval: interval) {
        parts.append(.init(kind: .interval, name: String(interval), figures: figures(contacts) + figures(agents)))
      }
    }
    return SimulateJob.Response(
      parts: parts, confidence: 100 * confidence, stable: true, says: says(parts, replications: replications), made: Provenance(seed: seed))
  }

  private func figures(_ contacts: SimulatedContacts) -> [SimulateJob.Figure] {
    // Where nobody ever came there is no share to tell.
    guard contacts.attempts.value > 0 else { return [figure("contacts", contacts.fresh)] }
    var figures: [SimulateJob.Figure] = []
    if let level = contacts.serviceLevel() { figures.append(figure("service_level", level)) }
    return figures + [
      figure("average_speed_of_answer", contacts.averageSpeedOfAnswer), figure("probability_of_wait", contacts.probabilityOfWait),
      figure("probability_of_abandonment", contacts.probabilityOfAbandonment),
      figure("probability_of_blocking", contacts.probabilityOfBlocking), figure("unserved_share", contacts.unservedShare),
      figure("contacts", contacts.fresh),
    ]
  }

  private func figures(_ agents: SimulatedAgents) -> [SimulateJob.Figure] {
    [figure("occupancy", agents.occupancy), figure("overtime_seconds", agents.overtimeSeconds)]
  }

  private func figure(_ name: String, _ estimate: Estimate) -> SimulateJob.Figure {
    SimulateJob.Figure(name, estimate, confidence: confidence)
  }

  private func says(_ parts: [SimulateJob.Part], replications: Int) -> String {
    let levels = parts.filter { $0.kind == .class }.compactMap { part in
      part.figures.first { $0.name == "service_level" }.map { "\(part.name) \($0.share)" }
    }
    return "Answered in time in \(replications) simulated spans of \(system.intervals) intervals: \(levels.joined(separator: ", "))."
  }
}
