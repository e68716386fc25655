/// What one holiday or event was found to do to a series.
public struct EventEffect: Codable, Sendable, Equatable {
  public var name: String
  /// `holiday` for public holidays and the days beside them, `event` for the caller's own.
  public var kind: String
  /// Days from the event: 0 for the day itself, negative before it.
  public var offsetDays: Int
  /// How the day differs from what was expected of it without the event, in per cent: −84 for 84 % less; null where effects are amounts.
  @MissingAsNull public var effectPercent: Double
  /// Two thirds of such days should lie between these.
  @MissingAsNull public var lowerPercent: Double
  @MissingAsNull public var upperPercent: Double
  /// The effect in the units of the series, where it is an amount and not a share.
  public var effectAmount: Double?
  /// The days of the past that it was learned from; 0 for a holiday that is taken to act as its class does.
  public var occurrences: Int
  /// The days of the forecast on which it falls.
  public var ds: [String]
  public var says: String

  public init(
    name: String, kind: String, offsetDays: Int = 0, effectPercent: Double, lowerPercent: Double, upperPercent: Double,
    effectAmount: Double? = nil, occurrences: Int, ds: [String], says: String
  ) {
    self.name = name
    self.kind = kind
    self.offsetDays = offsetDays
    self.effectPercent = effectPercent
    self.lowerPercent = lowerPercent
    self.upperPercent = upperPercent
    self.effectAmount = effectAmount
    self.occurrences = occurrences
    self.ds = ds
    self.says = says
  }
}
