/// Something about the calendar that a caller knows and a series cannot tell by itself: public holidays, bridge days, the week of Christmas.
public struct CalendarEffect: Sendable, Equatable {
  /// Its name in sentences, such as "holiday".
  public var name: String
  /// One entry a period: 0 where it plays no part, usually 1 where it does.
  public var values: [Double]

  public init(name: String, values: [Double]) {
    self.name = name
    self.values = values
  }
}
