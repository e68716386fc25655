/// A pattern that is complete with the point `index` as its last.
public struct RuleCompletion: Sendable, Equatable {
  public let index: Int
  /// The points that belong to the pattern, in order; the last is `index`.
  public let members: [Int]
  public let direction: SignalDirection

  public init(index: Int, members: [Int], direction: SignalDirection) {
    self.index = index
    self.members = members
    self.direction = direction
  }
}
