/// One way to work that can be given to any number of people: a shift of one day, or a tour of several days.
public struct ShiftPattern: Equatable, Sendable {
  /// Its name in the answer; unique within a problem.
  public var id: String
  /// What one person on it costs.
  public var cost: Double
  /// Paid hours of one day of it: what tells part-time from full-time.
  public var lengthHours: Double
  /// Paid hours over all its days.
  public var paidHours: Double
  /// Half-open ranges of intervals in which the person works; breaks and days off are between them.
  public var cover: [Range<Int>]
  /// The skills of the people that can be given it, as places in the problem's list; empty means the only skill there is.
  public var skills: [Int]
  /// How many people one of it is: 1, or 0 for a day of somebody who is counted elsewhere.
  public var people: Int

  public init(
    id: String, cost: Double, lengthHours: Double, paidHours: Double? = nil, cover: [Range<Int>], skills: [Int] = [], people: Int = 1
  ) {
    self.id = id
    self.cost = cost
    self.lengthHours = lengthHours
    self.paidHours = paidHours ?? lengthHours
    self.cover = cover
    self.skills = skills
    self.people = people
  }
}

/// What makes two patterns one column for a solver: everything but the name.
struct PatternShape: Hashable {
  let cost: Double
  let lengthHours: Double
  let paidHours: Double
  let cover: [Range<Int>]
  let skills: [Int]
  let people: Int
  /// The places of the limits that count it.
  let limits: [Int]

  init(_ pattern: ShiftPattern, limits: [Int]) {
    cost = pattern.cost
    lengthHours = pattern.lengthHours
    paidHours = pattern.paidHours
    cover = pattern.cover.sorted { $0.lowerBound < $1.lowerBound }
    skills = pattern.skills
    people = pattern.people
    self.limits = limits
  }
}
