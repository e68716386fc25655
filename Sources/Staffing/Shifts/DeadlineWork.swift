/// Work that may wait: it arrives by the start of one interval and must be done by the end of another. `DeadlineCapacity` says whether a plan
/// has the people for it.
public struct DeadlineWork: Equatable, Sendable {
  /// The first interval in which it can be worked on.
  public var release: Int
  /// The last interval in which it can be worked on.
  public var due: Int
  /// Agent-intervals of work.
  public var work: Double

  public init(release: Int, due: Int, work: Double) {
    self.release = release
    self.due = due
    self.work = work
  }
}
