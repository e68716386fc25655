/// Live contacts and deferred work by the same people: how much of the deferred work fits in beside the live contacts.
public enum Blending: Equatable, Sendable {
  /// Everybody takes live contacts first; deferred work is begun only while more than `reserve` agents are idle.
  case liveFirst(reserve: Int)
  /// So many agents do deferred work only in each interval, the others live contacts only.
  case ringFenced([Int])

  /// The deferred work that the agents of each interval can do, in agents: with live first the idle agents n − a(1 − P(abandon)) less the
  /// reserve and no more than an occupancy of `maximumOccupancy` allows, with ring-fenced hours the agents set apart.
  ///
  /// Live first is a lower bound: the mean number of idle agents beyond the reserve is at least the mean of the idle less the reserve.
  ///
  /// - Parameters:
  ///   - live: The live contacts of each interval without deferred work, from a queue model; their `agents` are all agents.
  /// - Throws: `invalid_parameter` for a negative reserve, more agents set apart than there are, or an occupancy that is no share;
  ///   `length_mismatch` where intervals differ in number.
  public func deferredCapacity(besides live: [QueueMeasures], maximumOccupancy: Double = 1) throws(StaffingError) -> [Double] {
    guard maximumOccupancy > 0, maximumOccupancy <= 1 else {
      throw StaffingError.invalid("maximum_occupancy", maximumOccupancy, expected: "a share above 0 and at most 1")
    }
    switch self {
    case .liveFirst(let reserve):
      guard reserve >= 0 else { throw StaffingError.invalid("reserve", Double(reserve), expected: "a count of 0 or more") }
      return live.map { interval in
        let agents = Double(interval.agents)
        let busy = agents * interval.occupancy
        return max(0, min(agents - busy - Double(reserve), agents * maximumOccupancy - busy))
      }
    case .ringFenced(let fenced):
      try Self.check(fenced, live.map(\.agents))
      return fenced.map { Double($0) * maximumOccupancy }
    }
  }

  /// The same desk as a system to be simulated: the check of a plan. Class 0 is the live contacts, which everybody who takes them takes first;
  /// the classes after it are the deferred work, by their priorities among each other.
  ///
  /// - Throws: as `deferredCapacity` and `ServiceSystem`.
  public func system(
    intervalSeconds: Double, live: ContactClass, deferred: [ContactClass], agents: [Int], endOfShift: EndOfShift = .dropBack
  ) throws(StaffingError) -> ServiceSystem {
    var classes = [live] + deferred
    classes[0].priority = (deferred.map(\.priority).min() ?? 0) - 1
    let works = classes.indices.dropFirst()
    let groups: [AgentGroup]
    switch self {
    case .liveFirst(let reserve):
      let skills = [AgentGroup.Skill(contactClass: 0)] + works.map { AgentGroup.Skill(contactClass: $0, preference: 1, reserve: reserve) }
      groups = [AgentGroup(name: "all", agents: agents, skills: skills, endOfShift: endOfShift)]
    case .ringFenced(let fenced):
      try Self.check(fenced, agents)
      let rest = zip(agents, fenced).map { $0 - $1 }
      groups = [
        AgentGroup(name: "live", agents: rest, skills: [.init(contactClass: 0)], endOfShift: endOfShift),
        AgentGroup(name: "deferred", agents: fenced, skills: works.map { .init(contactClass: $0) }, endOfShift: endOfShift),
      ]
    }
    return try ServiceSystem(intervalSeconds: intervalSeconds, classes: classes, groups: groups)
  }

  private static func check(_ fenced: [Int], _ agents: [Int]) throws(StaffingError) {
    guard fenced.count == agents.count else {
      throw StaffingError(
        .lengthMismatch, subject: "ring_fenced",
        detail: "There are \(fenced.count) ring-fenced intervals for \(agents.count); both must match.")
    }
    for (apart, all) in zip(fenced, agents) where apart < 0 || apart > all {
      throw StaffingError.invalid("ring_fenced", Double(apart), expected: "between 0 and the \(all) agents of the interval")
    }
  }
}
