public import Staffing

/// A kind of contact of a simulated desk.
public struct ContactClassInput: Codable, Sendable, Equatable {
  public var name: String
  /// Expected contacts of each interval.
  public var arrivals: [Double]
  /// Mean handle time in seconds.
  public var aht: Double
  /// Default `exponential`.
  public var handleLaw: String?
  public var handleVariation: Double?
  /// Mean patience in seconds; left out, nobody gives up.
  public var patience: Double?
  public var patienceLaw: String?
  public var patienceVariation: Double?
  /// Observed patience of single contacts in seconds, in place of a law.
  public var patienceTimes: [Double]?
  /// Smaller is more urgent; default 0.
  public var priority: Int?
  /// Threshold of the service level in seconds; default 20.
  public var targetSeconds: Double?
  /// Contacts that fit in, waiting and in service.
  public var lines: Int?
  /// Share of lost attempts that try again.
  public var redial: Double?
  /// Mean time until they do, in seconds; default 600.
  public var redialAfter: Double?
  /// Wait in seconds after which a callback is offered.
  public var callbackAfter: Double?
  /// Share that accepts the callback; default 0.5.
  public var callbackAcceptance: Double?

  func contactClass() throws(StaffingError) -> ContactClass {
    var result = ContactClass(
      name: name, arrivals: arrivals, service: try DurationLaw(name: handleLaw, mean: aht, variation: handleVariation),
      patience: try DurationLaw(name: patienceLaw, mean: patience, variation: patienceVariation, times: patienceTimes),
      priority: priority ?? 0,
      targetSeconds: targetSeconds ?? 20, lines: lines)
    if let redial {
      result.redial = .init(probability: redial, delay: try .named("exponential", mean: redialAfter ?? 600))
    }
    if let callbackAfter { result.callback = .init(afterSeconds: callbackAfter, acceptance: callbackAcceptance ?? 0.5) }
    return result
  }
}

/// A group of agents of a simulated desk.
public struct AgentGroupInput: Codable, Sendable, Equatable {
  public var name: String
  /// Agents in each interval.
  public var agents: [Int]
  /// The classes that they serve, the preferred first; default all of them.
  public var skills: [String]?
  /// What an agent with 1, 2, … contacts at once gets done in all, as a multiple of one alone; default [1].
  public var pace: [Double]?
  /// `finish` (default) or `drop_back`.
  public var endOfShift: EndOfShift?

  func group(classes: [String]) throws(StaffingError) -> AgentGroup {
    var positions: [Int] = []
    for skill in skills ?? classes {
      guard let position = classes.firstIndex(of: skill) else {
        throw StaffingError(
          .invalidText, subject: "skills",
          detail: "\(name) is to serve \"\(skill)\", which is no class; there are \(classes.joined(separator: ", ")).")
      }
      positions.append(position)
    }
    return AgentGroup(
      name: name, agents: agents, skills: positions.enumerated().map { .init(contactClass: $1, preference: $0) }, pace: pace ?? [1],
      endOfShift: endOfShift ?? .finish)
  }
}
