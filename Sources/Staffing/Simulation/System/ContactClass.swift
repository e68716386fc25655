/// A kind of contact in a `ServiceSystem`: how many come when, how long they take, how patient they are, and what they are promised.
public struct ContactClass: Equatable, Sendable {
  /// Contacts that abandoned or found no line and try again.
  public struct Redial: Equatable, Sendable {
    /// Share of the lost attempts that try again, 0 up to 0.99.
    public var probability: Double
    /// Time until they do.
    public var delay: DurationLaw

    public init(probability: Double, delay: DurationLaw) {
      self.probability = probability
      self.delay = delay
    }
  }

  /// A callback offered to contacts that have waited for a while: who accepts keeps the place in the queue and no longer gives up.
  public struct Callback: Equatable, Sendable {
    /// Wait after which it is offered, in seconds.
    public var afterSeconds: Double
    /// Share that accepts, 0…1.
    public var acceptance: Double

    public init(afterSeconds: Double, acceptance: Double) {
      self.afterSeconds = afterSeconds
      self.acceptance = acceptance
    }
  }

  public var name: String
  /// Expected contacts in each interval: Poisson arrivals at a constant rate within it.
  public var arrivals: [Double]
  public var service: DurationLaw
  public var patience: DurationLaw
  /// Smaller is more urgent: a free agent takes the most urgent class first.
  public var priority: Int
  /// The threshold of the service levels, in seconds.
  public var targetSeconds: Double
  /// Contacts of this class that fit in, in service and waiting together; `nil` for any number.
  public var lines: Int?
  public var redial: Redial?
  public var callback: Callback?

  public init(
    name: String, arrivals: [Double], service: DurationLaw, patience: DurationLaw = .endless, priority: Int = 0, targetSeconds: Double = 20,
    lines: Int? = nil, redial: Redial? = nil, callback: Callback? = nil
  ) {
    self.name = name
    self.arrivals = arrivals
    self.service = service
    self.patience = patience
    self.priority = priority
    self.targetSeconds = targetSeconds
    self.lines = lines
    self.redial = redial
    self.callback = callback
  }

  func validate(intervals: Int) throws(StaffingError) {
    guard arrivals.count == intervals else {
      throw StaffingError(
        .lengthMismatch, subject: name, detail: "\(name) has arrivals for \(arrivals.count) intervals; all must have \(intervals).")
    }
    for value in arrivals { try StaffingError.requireNonNegative(value, "arrivals") }
    guard service.mean.isFinite else { throw StaffingError.invalid("service", service.mean, expected: "handle times that end") }
    try StaffingError.requireNonNegative(targetSeconds, "target_seconds")
    if let lines, lines < 1 { throw StaffingError.invalid("lines", Double(lines), expected: "a count of 1 or more") }
    if let redial {
      guard redial.probability >= 0, redial.probability <= 0.99 else {
        throw StaffingError.invalid("redial", redial.probability, expected: "a share between 0 and 0.99")
      }
      // Redials without delay would all meet the same full queue.
      guard redial.delay.mean > 0 else { throw StaffingError.invalid("redial_delay", redial.delay.mean, expected: "a delay above 0 s") }
    }
    if let callback {
      try StaffingError.requireNonNegative(callback.afterSeconds, "callback_after")
      try StaffingError.requireShare(callback.acceptance, "callback_acceptance")
    }
  }
}
