/// What an agent does with the contact in hand when the shift ends.
public enum EndOfShift: String, CaseIterable, Codable, Sendable {
  /// Finishes it, in overtime.
  case finish
  /// Puts it back at the head of its queue, where another agent takes it up where it was left.
  case dropBack = "drop_back"
}

/// Agents with the same skills and hours in a `ServiceSystem`.
public struct AgentGroup: Equatable, Sendable {
  /// That the group serves a class of contacts.
  public struct Skill: Equatable, Sendable {
    /// Position of the class in the system.
    public var contactClass: Int
    /// Smaller comes first: a contact goes to the free group that prefers its class most; among classes of equal priority an agent takes the
    /// preferred one.
    public var preference: Int
    /// Agents of the group that must stay idle when it takes a contact of this class: kept free for others.
    public var reserve: Int
    /// Handle times of this group over those of the class, above 0.
    public var handleFactor: Double

    public init(contactClass: Int, preference: Int = 0, reserve: Int = 0, handleFactor: Double = 1) {
      self.contactClass = contactClass
      self.preference = preference
      self.reserve = reserve
      self.handleFactor = handleFactor
    }
  }

  /// The most contacts that an agent handles at once.
  public static let mostConcurrency = 64

  public var name: String
  /// Agents in each interval.
  public var agents: [Int]
  public var skills: [Skill]
  /// What an agent with 1, 2, … contacts gets done in all, as a multiple of one contact alone: its length is the number of contacts at once.
  /// `[1]` for calls; `[1, 1.6, 2]` for chat with three at once.
  public var pace: [Double]
  public var endOfShift: EndOfShift

  public init(name: String, agents: [Int], skills: [Skill], pace: [Double] = [1], endOfShift: EndOfShift = .finish) {
    self.name = name
    self.agents = agents
    self.skills = skills
    self.pace = pace
    self.endOfShift = endOfShift
  }

  func validate(intervals: Int, classes: Int) throws(StaffingError) {
    guard agents.count == intervals else {
      throw StaffingError(
        .lengthMismatch, subject: name, detail: "\(name) has agents for \(agents.count) intervals; all must have \(intervals).")
    }
    for count in agents where count < 0 || count > ServiceSystem.mostAgents {
      throw StaffingError.invalid("agents", Double(count), expected: "a count between 0 and \(ServiceSystem.mostAgents)")
    }
    guard !pace.isEmpty, pace.count <= Self.mostConcurrency else {
      throw StaffingError.invalid("pace", Double(pace.count), expected: "between 1 and \(Self.mostConcurrency) contacts at once")
    }
    for value in pace where !(value > 0 && value <= 1e6) {
      throw StaffingError.invalid("pace", value, expected: "a multiple above 0")
    }
    var seen = Set<Int>()
    for skill in skills {
      guard skill.contactClass >= 0, skill.contactClass < classes else {
        throw StaffingError.invalid("skills", Double(skill.contactClass), expected: "the position of one of \(classes) classes")
      }
      guard seen.insert(skill.contactClass).inserted else {
        throw StaffingError.invalid("skills", Double(skill.contactClass), expected: "each class once")
      }
      guard skill.reserve >= 0 else { throw StaffingError.invalid("reserve", Double(skill.reserve), expected: "a count of 0 or more") }
      guard skill.handleFactor > 0, skill.handleFactor <= 1e6 else {
        throw StaffingError.invalid("handle_factor", skill.handleFactor, expected: "a multiple above 0")
      }
    }
  }
}
