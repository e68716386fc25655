/// What a store holds of one kind, in four numbers: as long as they stay the same, no record of the kind was added, changed or removed.
///
/// Numbers of insertion are never given twice and revisions only grow, so that no row of changes leads back to the same four.
public struct KindVersion: Hashable, Sendable {
  /// Records of the kind.
  public var count: Int
  /// The highest number of insertion, and the sum of them all.
  public var lastSequence: Int
  public var sequences: Int
  /// The sum of all revisions.
  public var revisions: Int

  public init(count: Int = 0, lastSequence: Int = 0, sequences: Int = 0, revisions: Int = 0) {
    self.count = count
    self.lastSequence = lastSequence
    self.sequences = sequences
    self.revisions = revisions
  }
}
