/// The scale on which satisfaction was asked, read from the highest score given: good or bad (0, 1), 1 to 5, 1 to 7, 0 to 10, or percent.
public struct SatisfactionScale: Sendable, Equatable {
  /// Highest score of the scale.
  public let maximum: Double
  /// Least score of the top two boxes (the upper box where there are only two; 80 of 100 on percent).
  public let satisfiedFrom: Double
  /// Highest score of the bottom two boxes.
  public let dissatisfiedTo: Double

  /// The narrowest known scale that holds every one of `scores` (NaN = no answer).
  public init(_ scores: [Double]) {
    var highest = -Double.infinity
    for score in scores where score > highest { highest = score }
    switch highest {
    case ...1: (maximum, satisfiedFrom, dissatisfiedTo) = (1, 1, 0)
    case ...5: (maximum, satisfiedFrom, dissatisfiedTo) = (5, 4, 2)
    case ...7: (maximum, satisfiedFrom, dissatisfiedTo) = (7, 6, 2)
    case ...10: (maximum, satisfiedFrom, dissatisfiedTo) = (10, 9, 2)
    default: (maximum, satisfiedFrom, dissatisfiedTo) = (100, 80, 40)
    }
  }
}
