/// What is known of a series' calendar beyond its seasons: named events and the days on which they fall, past and future.
///
/// Days are counted from the first day of the series; time zones and dates are the caller's affair.
public struct CalendarEvents: Sendable, Equatable {
  /// One event that comes back: a public holiday, a campaign, a release.
  public struct Event: Sendable, Equatable {
    /// Where the event comes from, which decides what may be assumed of it before it was ever seen.
    public enum Origin: String, Sendable {
      /// A public holiday: one never seen is taken to act as its class does.
      case holiday
      /// An event of the caller's own: one never seen is taken to have no effect.
      case own
    }

    public var name: String
    /// The class whose members lend each other strength: `holiday`, `bridge day`.
    public var kind: String
    public var origin: Origin
    /// The days it falls on, counted from the first day of the series; they may lie before it and after its end.
    public var days: [Int]
    /// How many days before and after it is felt; each gets an effect of its own.
    public var before: Int
    public var after: Int

    public init(name: String, kind: String, origin: Origin = .own, days: [Int], before: Int = 0, after: Int = 0) {
      self.name = name
      self.kind = kind
      self.origin = origin
      self.days = days
      self.before = min(max(0, before), CalendarEvents.widestWindow)
      self.after = min(max(0, after), CalendarEvents.widestWindow)
    }
  }

  /// Windows are cut at this many days on either side: a longer one is a season, not an event.
  public static let widestWindow = 31

  public var events: [Event]
  /// Steps of the series in a day: 1 for days, 24 for hours.
  public let stepsPerDay: Int
  /// The place of the series' first step in its day, from 0.
  public let firstStepOfDay: Int

  public init(_ events: [Event], stepsPerDay: Int = 1, firstStepOfDay: Int = 0) {
    self.events = events
    self.stepsPerDay = min(max(1, stepsPerDay), 86_400)
    self.firstStepOfDay = min(max(0, firstStepOfDay), self.stepsPerDay - 1)
  }

  /// The day of step `step`, from 0.
  func day(ofStep step: Int) -> Int { (max(0, step) + firstStepOfDay) / stepsPerDay }

  /// A model that sees the series without these events and whose forecast has them put back; the model itself where there are none.
  public func adjusting(_ model: any ForecastModel) -> any ForecastModel {
    events.isEmpty ? model : CalendarAdjusted(model, calendar: self)
  }
}
