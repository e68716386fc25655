/// What a cover is judged by beside its cost.
public struct CoverRules: Sendable {
  /// What a missing person costs, interval by interval.
  public enum Shortage: Sendable {
    /// The requirement is met in every interval, whatever it costs.
    case forbidden
    /// Each missing agent-interval costs the same.
    case linear(price: Double)
    /// Each interval has its own convex price, such as the service lost; as many as intervals.
    case convex([ShortagePrice])
  }

  /// A limit over a group of patterns: a contract's head count, or its hours.
  public struct GroupLimit: Sendable {
    public enum Measure: String, Sendable, CaseIterable {
      case people
      case paidHours = "paid_hours"
    }

    public var name: String
    /// Places of the patterns it counts.
    public var patterns: [Int]
    public var measure: Measure
    public var minimum: Double
    public var maximum: Double

    public init(name: String, patterns: [Int], measure: Measure = .people, minimum: Double = 0, maximum: Double = .infinity) {
      self.name = name
      self.patterns = patterns
      self.measure = measure
      self.minimum = minimum
      self.maximum = maximum
    }
  }

  /// People on short shifts may be at most a share of all.
  public struct PartTime: Sendable {
    /// Shifts up to this many hours a day count as part-time.
    public var longestHours: Double
    /// 0…1 of the head count.
    public var share: Double

    public init(longestHours: Double, share: Double) {
      self.longestHours = longestHours
      self.share = share
    }
  }

  /// As many people's days as people: what ties the days of a tour to the people who work it.
  public struct Balance: Equatable, Sendable {
    /// Places of the patterns that are days.
    public var days: [Int]
    /// Places of the patterns that are people with such a day.
    public var people: [Int]

    public init(days: [Int], people: [Int]) {
      self.days = days
      self.people = people
    }
  }

  public var shortage: Shortage
  /// What an agent-interval beyond the requirement costs.
  public var surplusPrice: Double
  /// The most that all patterns together may cost; nil for no bound.
  public var budget: Double?
  public var partTime: PartTime?
  public var limits: [GroupLimit]
  public var balances: [Balance]

  public init(
    shortage: Shortage = .forbidden, surplusPrice: Double = 0, budget: Double? = nil, partTime: PartTime? = nil, limits: [GroupLimit] = [],
    balances: [Balance] = []
  ) {
    self.shortage = shortage
    self.surplusPrice = surplusPrice
    self.budget = budget
    self.partTime = partTime
    self.limits = limits
    self.balances = balances
  }
}

/// The price of being short in one interval, convex and piecewise linear: the first missing agents cost least.
public struct ShortagePrice: Equatable, Sendable {
  /// So many missing agents at one price each; the last segment has no end.
  public struct Segment: Equatable, Sendable {
    public var agents: Double
    public var price: Double

    public init(agents: Double, price: Double) {
      self.agents = agents
      self.price = price
    }
  }

  public let segments: [Segment]

  /// - Parameter segments: Prices that never fall, each for some missing agents more; empty means that a shortage costs nothing.
  /// - Throws: `invalid_parameter` for a price that is negative or falls, or a segment without width.
  public init(segments: [Segment]) throws(StaffingError) {
    var last = 0.0
    for segment in segments {
      guard segment.agents > 0, segment.price >= last, segment.price.isFinite else {
        throw StaffingError(
          .invalidParameter, subject: "shortage_price",
          detail: "\(segment.price) for \(segment.agents) agents is not possible here; expected prices of 0 or more that never fall.")
      }
      last = segment.price
    }
    self.segments = segments
  }

  /// What being `missing` agents short costs.
  public func cost(missing: Double) -> Double {
    var left = max(0, missing)
    var sum = 0.0
    for (index, segment) in segments.enumerated() {
      let taken = index == segments.count - 1 ? left : min(left, segment.agents)
      sum += taken * segment.price
      left -= taken
    }
    return sum
  }
}
