/// Trouble found in a history and kept from the models.
public struct TroubleResult: Codable, Sendable, Equatable {
  public enum Kind: String, Codable, Sendable, CaseIterable {
    /// A day or step that was lost, or nearly so.
    case lost
    /// A single value far from its season and level.
    case outlier
    /// A new level from here on.
    case levelShift = "level_shift"
  }

  public var kind: Kind
  /// The first step concerned.
  public var ds: String
  /// How many steps are concerned; for a shift those since.
  public var steps: Int
  /// What was observed, summed over the steps; null for a shift.
  @MissingAsNull public var value: Double
  /// What would have been expected; null for a shift.
  @MissingAsNull public var expected: Double
  /// How much the level changed in per cent; null where levels are compared by amounts, and for anything but a shift.
  @MissingAsNull public var changePercent: Double
  /// What it is and what was done, in one sentence.
  public var says: String

  public init(
    kind: Kind, ds: String, steps: Int, value: Double = .nan, expected: Double = .nan, changePercent: Double = .nan, says: String
  ) {
    self.kind = kind
    self.ds = ds
    self.steps = steps
    self.value = value
    self.expected = expected
    self.changePercent = changePercent
    self.says = says
  }
}
