/// The agents on deferred work over business time: a number for each slice of equal length, repeated after the last slice.
public struct TicketStaffing: Equatable, Sendable {
  /// The most slices.
  public static let mostSlices = 2_000_000

  /// Business seconds of a slice; `infinity` where the number never changes.
  public let sliceSeconds: Double
  /// Agents in each slice.
  public let agents: [Int]

  /// The same `agents` at all times.
  ///
  /// - Throws: `invalid_parameter` for a negative number, `too_large` above `QueueTraffic.mostAgents`.
  public init(constant agents: Int) throws(StaffingError) {
    try QueueTraffic.requireAgents(agents)
    sliceSeconds = .infinity
    self.agents = [agents]
  }

  /// - Throws: `invalid_parameter` for a slice without length, no slices, or a negative number of agents; `too_large` above `mostSlices`.
  public init(sliceSeconds: Double, agents: [Int]) throws(StaffingError) {
    try StaffingError.requirePositive(sliceSeconds, "slice_seconds")
    guard !agents.isEmpty else {
      throw StaffingError(.invalidParameter, subject: "agents", detail: "There must be at least one slice of staffing.")
    }
    guard agents.count <= Self.mostSlices else {
      throw StaffingError(.tooLarge, subject: "agents", detail: "\(agents.count) slices are more than \(Self.mostSlices).")
    }
    for count in agents { try QueueTraffic.requireAgents(count) }
    self.sliceSeconds = sliceSeconds
    self.agents = agents
  }

  /// Whole agents by slice that together are `capacity` agents on average where `weights` are 1: what the fraction leaves over in a slice is
  /// carried to the next, so that 2.25 agents are 2, 2, 2, 3 and so on.
  ///
  /// - Throws: `invalid_parameter` for a negative or missing capacity or weight, and as the initializer of slices.
  public init(capacity: Double, sliceSeconds: Double, weights: [Double]) throws(StaffingError) {
    try StaffingError.requireNonNegative(capacity, "capacity")
    guard weights.count <= Self.mostSlices else {
      throw StaffingError(.tooLarge, subject: "weights", detail: "\(weights.count) slices are more than \(Self.mostSlices).")
    }
    var agents: [Int] = []
    agents.reserveCapacity(weights.count)
    var owed = 0.0
    for weight in weights {
      try StaffingError.requireNonNegative(weight, "weights")
      guard capacity * weight <= Double(QueueTraffic.mostAgents) else {
        throw StaffingError(.tooLarge, subject: "capacity", detail: "\(capacity * weight) agents are more than can be computed.")
      }
      owed += capacity * weight
      // A closed slice gets nobody, whatever is owed; the small number keeps thirds from losing an agent to rounding.
      let whole = weight == 0 ? 0 : (owed + 1e-9).rounded(.down)
      agents.append(Int(whole))
      owed -= whole
    }
    try self.init(sliceSeconds: sliceSeconds, agents: agents)
  }

  /// The slice in which `time` (0 or more) lies, counted on through repetitions.
  func slice(at time: Double) -> Int {
    guard sliceSeconds.isFinite else { return 0 }
    let slice = (time / sliceSeconds).rounded(.down)
    return slice < 9e15 ? Int(slice) : Int(9e15)
  }

  func agents(inSlice slice: Int) -> Int { agents[slice % agents.count] }

  /// The business time at which `slice` ends.
  func end(ofSlice slice: Int) -> Double { sliceSeconds.isFinite ? Double(slice + 1) * sliceSeconds : .infinity }
}
