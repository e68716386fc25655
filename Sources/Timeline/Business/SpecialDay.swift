/// A date with hours of its own: closed (a holiday of the house), or open although or other than the week says.
public struct SpecialDay: Hashable, Sendable {
  public var date: CivilDate
  /// What the day is called; empty where nobody said.
  public var name: String
  /// The hours that are closed, or the only ones that are open. None: closed all day, or open as on an ordinary weekday.
  public var hours: [OpeningHours]

  public init(date: CivilDate, name: String = "", hours: [OpeningHours] = []) {
    self.date = date
    self.name = name
    self.hours = hours
  }
}
