/// Something in a history that would lead a forecast astray, and what is done about it.
public struct SeriesTrouble: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// A day, or a step of a series without days, that was lost or nearly so inside a busy series.
    case lost
    /// A single value far from its season and level.
    case outlier
    /// From here on the series runs at another level.
    case levelShift
  }

  public let kind: Kind
  /// The steps concerned, counted from 0; for a shift those of the new level.
  public let steps: Range<Int>
  /// What was observed: the sum over the steps; for a shift the factor, or the amount, by which the level changed.
  public let value: Double
  /// What would have been expected in its place; NaN for a shift.
  public let expected: Double
  /// Whether a shift's `value` is a factor.
  public let isFactor: Bool

  public init(_ kind: Kind, steps: Range<Int>, value: Double, expected: Double = .nan, isFactor: Bool = false) {
    self.kind = kind
    self.steps = steps
    self.value = value
    self.expected = expected
    self.isFactor = isFactor
  }
}
