/// One shift of one person on the calendar, as a schedule is handed out.
public struct ScheduledShift: Equatable, Sendable {
  /// A moment of the local clock, or of UTC.
  public struct Moment: Comparable, Sendable {
    public var year: Int
    public var month: Int
    public var day: Int
    /// Minutes after midnight, 0…1439.
    public var minutes: Int

    public init(year: Int, month: Int, day: Int, minutes: Int) {
      self.year = year
      self.month = month
      self.day = day
      self.minutes = minutes
    }

    public static func < (a: Moment, b: Moment) -> Bool {
      (a.year, a.month, a.day, a.minutes) < (b.year, b.month, b.day, b.minutes)
    }
  }

  public var person: String
  public var shift: String
  public var start: Moment
  public var end: Moment
  /// What else is to be known of it, such as its breaks; empty for nothing.
  public var note: String

  public init(person: String, shift: String, start: Moment, end: Moment, note: String = "") {
    self.person = person
    self.shift = shift
    self.start = start
    self.end = end
    self.note = note
  }
}

extension Int {
  /// With leading zeros to at least `width` digits.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}
