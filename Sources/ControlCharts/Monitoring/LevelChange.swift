/// A change of level that was confirmed: proposed as a phase of its own, never made the norm without a person's word.
public struct LevelChange: Sendable, Equatable {
  /// First period on the new level, estimated.
  public var onset: Int
  /// Period at which the change was confirmed.
  public var confirmed: Int
  /// First period back on the former level; nil while the new one lasts.
  public var returned: Int?
  /// The new level over the former, in standard deviations of a period.
  public var size: Double
  /// Standard error of `size`.
  public var standardError: Double
}
