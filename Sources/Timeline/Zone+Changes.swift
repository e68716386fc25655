extension Zone {
  /// A moment at which the clock is put forward or back.
  public struct Change: Equatable, Sendable {
    public var instant: Instant
    /// Seconds to add to the UTC reading before and from then on.
    public var offsetBefore: Int64
    public var offset: Int64
  }

  /// The changes that say what the clock reads between two moments: the last one up to `start`, and each one after it up to `end`.
  ///
  /// A clock that has not changed by `start` begins with a change of nothing in 1970.
  public func changes(from start: Instant, through end: Instant) -> [Change] {
    let all = transitions.indices.map {
      Change(instant: Instant(secondsSinceEpoch: transitions[$0]), offsetBefore: offsets[$0], offset: offsets[$0 + 1])
    }
    let first =
      all.last { $0.instant <= start } ?? Change(instant: Instant(secondsSinceEpoch: 0), offsetBefore: offsets[0], offset: offsets[0])
    return [first] + all.filter { $0.instant > start && $0.instant <= end }
  }
}
