import Staffing

/// The queue behind the requirement of a shifts request: what a missing person costs, and the service that a plan gives.
struct ShiftsService {
  private let service: ShiftsJob.Service
  private let requirement: ShiftsRequirement
  private let rules: RequirementRules
  /// Contacts of each interval, day after day.
  private let volume: [Double]
  private let handleSeconds: Double
  /// Of the people on a shift.
  private let shareAtWork: Double

  /// - Throws: `missing_parameter` without contacts, `invalid_parameter` for a goal or shares that cannot be.
  init(_ service: ShiftsJob.Service, _ requirement: ShiftsRequirement) throws(StaffingError) {
    guard let volume = requirement.volume else {
      throw StaffingError(
        .missingParameter, subject: "service",
        detail: "The service needs the contacts: volume by day and interval, or a table with it.")
    }
    self.service = service
    self.requirement = requirement
    self.volume = volume
    handleSeconds = service.aht ?? 300
    let goal = try ServiceGoal(share: service.serviceLevel?.share ?? 0.8, seconds: service.serviceLevel?.seconds ?? 20)
    rules = RequirementRules(goal: goal, model: service.patience == nil ? ErlangC.id : ErlangA.id, meanPatience: service.patience)
    shareAtWork = 1 - (try (service.shrinkage ?? 0.0).shrinkage()).total
  }

  private var intervalSeconds: Double { Double(requirement.intervalMinutes) * 60 }

  /// Whole agents that answer contacts while so many people are on a shift.
  private func agents(_ people: Double) -> Int { Int((people * shareAtWork).rounded()) }

  /// The price of the service lost, interval by interval, per person on a shift; nil where late contacts have no price.
  func prices() throws(StaffingError) -> [ShortagePrice]? {
    guard let lateContactCost = service.lateContactCost else { return nil }
    return try zip(requirement.days.joined(), volume).map { (need, volume) throws(StaffingError) in
      guard need >= 0, need <= 100_000 else {
        throw StaffingError(.invalidParameter, subject: "requirement", detail: "\(need) people cannot be priced by the service lost.")
      }
      let price = try ShortagePrice.serviceLost(
        agents: agents(need), volume: volume, handleTime: handleSeconds, intervalSeconds: intervalSeconds, rules: rules,
        lateContactPrice: lateContactCost)
      return try ShortagePrice(segments: price.segments.map { .init(agents: $0.agents / shareAtWork, price: $0.price * shareAtWork) })
    }
  }

  /// What the price of the service cannot see: a requirement that is below the load itself. The queue then answers nobody in time with or
  /// without one person more, so that nobody seems worth a shift.
  var overloads: String? {
    guard service.lateContactCost != nil, service.patience == nil else { return nil }
    let aHead = handleSeconds / intervalSeconds
    let places = zip(requirement.days.joined(), volume).enumerated()
      .filter { _, pair in pair.1 * aHead > 0 && (pair.0 * shareAtWork).rounded() <= pair.1 * aHead }
    guard let worst = places.max(by: { $0.element.1 < $1.element.1 }) else { return nil }
    let intervals = places.count == 1 ? "1 interval" : "\(Phrase.grouped(places.count)) intervals"
    return "In \(intervals) the requirement is no more than the load itself (as \(Phrase.number(worst.element.0)) people for "
      + "\(Phrase.number(worst.element.1 * aHead)) Erlangs, absence aside): the queue grows there whether somebody more works or not, so that "
      + "the price of the service asks for no one. Give the requirement that staff finds for these contacts, or check aht and volume."
  }

  /// The service with `coverage` people at work by day and interval.
  ///
  /// - Throws: `invalid_parameter` for contacts or a handle time that cannot be.
  func given(by coverage: [[Double]]) throws(StaffingError) -> ShiftsResponse.Service {
    var levels: [[Double?]] = []
    var volumes: [[Double]] = []
    var (inTime, all) = (0.0, 0.0)
    var place = 0
    for day in coverage {
      var row: [Double?] = []
      volumes.append(volume[place..<(place + day.count)].map { $0 > 0 ? $0 : 0 })
      for people in day {
        let contacts = volume[place]
        place += 1
        guard contacts > 0 else {
          row.append(nil)
          continue
        }
        let queue = try rules.queue(volume: contacts, handleTime: handleSeconds, intervalSeconds: intervalSeconds)
        let level = try queue.measures(agents: agents(people), targetSeconds: rules.goal.seconds).serviceLevel()
        row.append(level)
        inTime += contacts * level
        all += contacts
      }
      levels.append(row)
    }
    return ShiftsResponse.Service(
      goalShare: rules.goal.share, goalSeconds: rules.goal.seconds, handleSeconds: handleSeconds, volume: volumes, level: levels,
      overall: all > 0 ? inTime / all : 1)
  }
}
