/// One public holiday on one date.
public struct Holiday: Hashable, Sendable {
  public var date: CivilDate
  /// The name in the country's own (first) language.
  public var name: String
  /// The name in English; the same as `name` where the source has no English one.
  public var englishName: String
  /// True for a day off that stands in for the holiday itself, which falls on another day (a Sunday, mostly).
  public var isObserved: Bool

  public init(date: CivilDate, name: String, englishName: String, isObserved: Bool = false) {
    self.date = date
    self.name = name
    self.englishName = englishName
    self.isObserved = isObserved
  }

  /// True where the source calls its date an estimate, as with feasts that begin when the new moon is seen.
  public var isEstimated: Bool { englishName.hasSuffix("estimated)") }
}
